import type { PayloadRequest } from 'payload'
import { may, type Actor } from '@/access/actor'
import type { EditorialCollection } from '@/lib/editorial'
import type { Subject } from './conditions'
import { readContent, readFacts, type StoredContent } from './content'
import { contributorsOf } from './contributors'
import { WorkflowError } from './errors'
import { redirectOf, type ActionInput } from './input'
import { findWorkflowItem } from './items'
import { findLiveTarget } from './redirect'
import type { Issue } from './types'

/** What an actor may know of an item, and the content it is about. */
export interface LoadedSubject extends Subject {
  readonly content: StoredContent
}

/**
 * @returns the subject that conditions look at
 * @throws {WorkflowError} 404 when there is no such item or the caller may not know of it; 403 when
 *   the caller only knows its published face
 */
export async function loadSubject({
  req,
  collection,
  id,
  actor,
  input,
  now = new Date(),
}: {
  req: PayloadRequest
  collection: EditorialCollection
  id: string
  actor: Actor | undefined
  input?: ActionInput
  now?: Date
}): Promise<LoadedSubject> {
  const item = await findWorkflowItem({ req, collection, id })
  if (item === undefined) return refuse(404, 'workflow.notFound')
  if (actor === undefined || !may({ actor, permission: 'readDrafts', unitId: item.unit })) {
    return item.live === 'published'
      ? refuse(403, 'workflow.notPermitted')
      : refuse(404, 'workflow.notFound')
  }
  const content = await readContent({ req, collection, id })
  if (content === undefined) return refuse(404, 'workflow.notFound')
  const target = input === undefined ? undefined : redirectOf(input)
  return {
    actor,
    item,
    content,
    hash: content.hash,
    contributors: contributorsOf({ item, fileEdits: content.fileEdits }),
    facts: await readFacts({ req, collection, id, content }),
    redirect: await findLiveTarget({ req, collection, target }),
    now,
    ...(input === undefined ? {} : { input }),
  }
}

function refuse(status: 403 | 404, code: Issue['code']): never {
  throw new WorkflowError({ status, issues: [{ code }] })
}
