import { createLocalReq, type Payload } from 'payload'
import { publicHistoryOf } from '@/audit/public-history'
import { warningMessage } from '@/importers/report'
import type { User } from '@/payload-types'
import { readContent } from '@/workflow/content'
import { findWorkflowItem } from '@/workflow/items'
import { perform } from '@/workflow/perform'
import { readContentFiles, type ContentFile } from './content-file'
import { itemData, type References } from './item-data'
import { planSteps, type SeedRevision, type Step } from './plan'

interface SeedItemsArgs {
  readonly payload: Payload
  readonly users: ReadonlyMap<string, User>
  readonly references: Omit<References, 'items'>
  readonly now: Date
  readonly onProgress: (done: number, total: number) => void
  readonly onWarning: (message: string) => void
}

/**
 * Writes, submits, approves and publishes the demo's items, each step by the person whose task it
 * is and through `perform`, never past it. Steps that were done in an earlier run are left out.
 *
 * @returns ids by `collection/slug`
 */
export async function seedItems({
  payload,
  users,
  references,
  now,
  onProgress,
  onWarning,
}: SeedItemsArgs): Promise<ReadonlyMap<string, string>> {
  const steps = planSteps({ files: await readContentFiles(), now })
  const items = new Map<string, string>()
  for (const [index, step] of steps.entries()) {
    const user = users.get(step.person)
    if (user === undefined) throw new Error(`no demo user "${step.person}"`)
    const context = { payload, user, references: { ...references, items }, onWarning }
    await carryOut({ step, items, ...context })
    onProgress(index + 1, steps.length)
  }
  return items
}

interface StepContext {
  readonly payload: Payload
  readonly user: User
  readonly references: References
  readonly onWarning: (message: string) => void
}

async function carryOut({
  step,
  items,
  ...context
}: StepContext & { step: Step; items: Map<string, string> }): Promise<void> {
  const { payload, user } = context
  const { file } = step
  const key = `${file.collection}/${file.slug}`
  if (step.kind === 'create') {
    items.set(key, (await findItem({ payload, file })) ?? (await createItem({ file, ...context })))
    return
  }
  const id = items.get(key)
  if (id === undefined) throw new Error(`${key} does not exist`)
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  const { collection } = file
  const item = await findWorkflowItem({ req, collection, id })
  if (item?.state !== step.from) return
  const history = await publicHistoryOf({ req, collection, id })
  if ((history.at(-1)?.edition ?? 0) !== step.edition) return
  if (step.kind === 'revise') {
    return await reviseItem({ file, id, revision: step.revision, ...context })
  }
  const content = await readContent({ req, collection, id })
  await perform({
    req,
    collection,
    id,
    action: step.action,
    input: { ...step.input, revision: content?.hash },
    now: () => step.at,
  })
}

async function createItem({
  file,
  payload,
  user,
  references,
  onWarning,
}: StepContext & { file: ContentFile }): Promise<string> {
  const { data, warnings } = itemData({ file, references })
  for (const warning of warnings) {
    onWarning(`${file.collection}/${file.slug}: ${warningMessage(warning)}`)
  }
  const created = await payload.create({
    collection: file.collection,
    data: data,
    draft: true,
    depth: 0,
    user,
    overrideAccess: false,
  })
  return created.id
}

/** A newer revision of a published item: on top of what was revised before, still unapproved. */
async function reviseItem({
  file,
  id,
  revision: { set, replace },
  payload,
  user,
  references,
}: StepContext & { file: ContentFile; id: string; revision: SeedRevision }): Promise<void> {
  const { data } = itemData({ file: { ...file, html: revisedText({ file, replace }) }, references })
  await payload.update({
    collection: file.collection,
    id,
    data: { ...set, ...(replace.length > 0 ? { body: data.body } : {}) } as never,
    draft: true,
    depth: 0,
    user,
    overrideAccess: false,
  })
}

/** @throws when a fragment is not in the text: the demo would show a correction that changes nothing */
function revisedText({
  file,
  replace,
}: {
  file: ContentFile
  replace: SeedRevision['replace']
}): string {
  return replace.reduce((html, [before, after]) => {
    if (!html.includes(before)) throw new Error(`${file.slug}: no "${before}" in the text`)
    return html.replaceAll(before, after)
  }, file.html)
}

async function findItem({
  payload,
  file,
}: {
  payload: Payload
  file: ContentFile
}): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: file.collection,
    where: { slug: { equals: file.slug } },
    limit: 1,
    depth: 0,
    draft: true,
    overrideAccess: true,
  })
  return docs[0]?.id
}
