import type { PayloadRequest } from 'payload'
import { WorkflowError } from './errors'
import { withdrawalProblems } from './input'
import { readPage, type PublicPage } from './public-words'
import type { LoadedSubject } from './subject'

const FIELD = 'withdrawal.redirectTo'

/**
 * The page that readers would be led to, for the person who is about to say so. The same check as the
 * withdrawal's own, so that what is shown is what will be accepted.
 *
 * @param input `subject` loaded with a withdrawal of kind `consolidated`
 * @returns title and address of the live page
 * @throws {WorkflowError} 422 with what is wrong with `withdrawal.redirectTo`
 */
export async function redirectPage({
  req,
  subject: { input, item, redirect },
}: {
  req: PayloadRequest
  subject: LoadedSubject
}): Promise<PublicPage> {
  const issues = withdrawalProblems({
    withdrawal: input?.withdrawal,
    self: { relationTo: item.documentCollection, value: item.document },
    redirect: redirect ?? null,
  }).filter(({ field }) => field === FIELD)
  const page = redirect ? await readPage({ req, reference: redirect }) : null
  if (issues.length > 0 || page === null) throw new WorkflowError({ status: 422, issues })
  return page
}
