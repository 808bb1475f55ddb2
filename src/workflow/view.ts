import type { PayloadRequest } from 'payload'
import { historyOf, type HistoryEntry } from '@/audit/history'
import { messageOf } from '@/i18n/messages'
import { availableActions } from './machine'
import { readPage, type PublicPage } from './public-words'
import type { LoadedSubject } from './subject'
import type { LiveState, WorkflowState } from './states'
import type { Contributor, Withdrawal } from './types'

/** Answer of `GET /api/{collection}/{id}/workflow` (DESIGN 4). */
export interface WorkflowView {
  readonly state: WorkflowState
  readonly live: LiveState
  readonly revision: string
  readonly actions: readonly {
    action: string
    allowed: boolean
    reasons: readonly { code: string; message: string; field?: string }[]
  }[]
  readonly contributors: readonly Contributor[]
  readonly approval: { by: Contributor; at: string } | null
  readonly scheduledFor: string | null
  /** Published without the usual steps, and not yet looked at by another approver. */
  readonly emergency: { by: Contributor; at: string; note: string } | null
  readonly withdrawal: Withdrawal | null
  /** The page that `withdrawal.redirectTo` names. */
  readonly redirect: PublicPage | null
  readonly note: string | null
  readonly history: readonly HistoryEntry[]
}

export async function viewOf({
  req,
  subject,
}: {
  req: PayloadRequest
  subject: LoadedSubject
}): Promise<WorkflowView> {
  const { item, hash, contributors } = subject
  const language = req.i18n.language
  return {
    state: item.state,
    live: item.live,
    revision: hash,
    actions: availableActions(subject).map(({ action, allowed, reasons }) => ({
      action,
      allowed,
      reasons: reasons.map((issue) => ({
        code: issue.code,
        message: messageOf({ ...issue, language }),
        ...(issue.field === undefined ? {} : { field: issue.field }),
      })),
    })),
    contributors: contributors.map(({ id, name }) => ({ id, name })),
    approval: item.approval === null ? null : { by: item.approval.by, at: item.approval.at },
    scheduledFor: item.schedule?.publishAt ?? null,
    emergency:
      item.emergency === null
        ? null
        : { by: item.emergency.by, at: item.emergency.at, note: item.emergency.note },
    withdrawal: item.withdrawal,
    redirect: item.withdrawal?.redirectTo
      ? await readPage({ req, reference: item.withdrawal.redirectTo })
      : null,
    note: item.note,
    history: await historyOf({ req, collection: item.documentCollection, id: item.document }),
  }
}
