import type { Endpoint, PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { isEditorialCollection, type EditorialCollection } from '@/lib/editorial'
import type { ActionInput } from '@/workflow/input'
import { errorBody, WorkflowError } from '@/workflow/errors'
import { perform } from '@/workflow/perform'
import { redirectPage } from '@/workflow/redirect-page'
import { loadSubject } from '@/workflow/subject'
import { isWorkflowAction } from '@/workflow/transitions'
import { viewOf } from '@/workflow/view'

/** A body larger than this is no transition; notes are capped far below it. */
const MAX_BODY_BYTES = 64 * 1024

/** The endpoints of the HTTP contract (DESIGN 4), attached to every editorial collection. */
export const workflowEndpoints: Endpoint[] = [
  {
    path: '/:id/workflow',
    method: 'get',
    handler: (req) =>
      answer(req, async () => {
        const { collection, id } = target(req)
        const subject = await loadSubject({ req, collection, id, actor: actorOf(req.user) })
        return await viewOf({ req, subject })
      }),
  },
  {
    // What a withdrawal would say to `?to=`, before it is ordered: the page, or what is wrong with it.
    path: '/:id/workflow/redirect',
    method: 'get',
    handler: (req) =>
      answer(req, async () => {
        const { collection, id } = target(req)
        const redirectTo = req.searchParams.get('to') ?? ''
        const input = { withdrawal: { kind: 'consolidated', redirectTo } }
        const subject = await loadSubject({ req, collection, id, actor: actorOf(req.user), input })
        return await redirectPage({ req, subject })
      }),
  },
  {
    path: '/:id/workflow/:action',
    method: 'post',
    handler: (req) =>
      answer(req, async () => {
        const { collection, id } = target(req)
        const action = String(req.routeParams?.action ?? '')
        const actor = actorOf(req.user)
        // Who may not know of the item learns nothing from a bad body or a wrong verb either.
        await loadSubject({ req, collection, id, actor })
        if (!isWorkflowAction(action)) {
          throw new WorkflowError({ status: 404, issues: [{ code: 'workflow.unknownAction' }] })
        }
        const input = await readInput(req)
        await perform({ req, collection, id, action, input })
        const doc = await req.payload.findByID({
          collection,
          id,
          draft: true,
          depth: 0,
          user: req.user,
          overrideAccess: false,
        })
        const subject = await loadSubject({ req, collection, id, actor })
        return { doc, workflow: await viewOf({ req, subject }) }
      }),
  },
]

function target(req: PayloadRequest): { collection: EditorialCollection; id: string } {
  const collection = String(req.routeParams?.collection ?? '')
  const id = String(req.routeParams?.id ?? '')
  if (!isEditorialCollection(collection)) {
    throw new WorkflowError({ status: 404, issues: [{ code: 'workflow.notFound' }] })
  }
  return { collection, id }
}

async function readInput(req: PayloadRequest): Promise<ActionInput> {
  const text = (await req.text?.()) ?? ''
  const body = text.length > MAX_BODY_BYTES ? undefined : parse(text)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new WorkflowError({ status: 400, issues: [{ code: 'workflow.badRequest' }] })
  }
  return body
}

function parse(text: string): unknown {
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Refusals become the contract's error body; everything else is Payload's to log and answer. */
async function answer(req: PayloadRequest, work: () => Promise<unknown>): Promise<Response> {
  try {
    return Response.json(await work(), { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    if (!(error instanceof WorkflowError)) throw error
    const { status, issues } = error
    return Response.json(errorBody({ status, issues, language: req.i18n.language }), {
      status,
      headers: { 'Cache-Control': 'no-store' },
    })
  }
}
