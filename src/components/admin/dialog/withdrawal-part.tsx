'use client'

import { withdrawalKinds, withdrawalWords } from '@/i18n/vi/dialogs'
import { stateNames } from '@/i18n/messages'
import { WITHDRAWAL_KINDS } from '@/workflow/types'
import { ChoiceField } from './choice-field'
import type { Draft } from './draft'
import type { FieldProblems, Part, PartProps } from './part'
import { redirectMissing, RedirectField } from './redirect-field'
import { TextField } from './text-field'

/** How a page goes, and what its readers are told. */
export const withdrawalPart: Part = {
  key: 'withdrawal',
  Body: WithdrawalBody,
  fields: ['withdrawal', 'withdrawal.kind', 'withdrawal.reason', 'withdrawal.redirectTo'],
  missing: (draft) => ({
    ...(draft.withdrawalKind === undefined ? { 'withdrawal.kind': withdrawalWords.pick } : {}),
    ...missingRedirect(draft),
    ...(draft.reason.trim() === '' ? { 'withdrawal.reason': withdrawalWords.writeReason } : {}),
  }),
  input: ({ withdrawalKind, reason, redirectPage }) => ({
    withdrawal: {
      ...(withdrawalKind === undefined ? {} : { kind: withdrawalKind }),
      reason: reason.trim(),
      ...(withdrawalKind === 'consolidated' ? { redirectTo: redirectPage?.path ?? '' } : {}),
    },
  }),
}

function missingRedirect(draft: Draft): FieldProblems {
  const problem = draft.withdrawalKind === 'consolidated' ? redirectMissing(draft) : undefined
  return problem === undefined ? {} : { 'withdrawal.redirectTo': problem }
}

function WithdrawalBody({ draft, problems, target, view: { state }, onAnswer }: PartProps) {
  return (
    <>
      {state !== 'published' && <p>{withdrawalWords.pending(stateNames[state])}</p>}
      <ChoiceField
        legend={withdrawalWords.legend}
        options={KINDS}
        value={draft.withdrawalKind}
        problem={problems['withdrawal.kind'] ?? problems.withdrawal}
        onChange={(withdrawalKind) =>
          onAnswer({ withdrawalKind }, 'withdrawal', 'withdrawal.kind', 'withdrawal.redirectTo')
        }
      />
      {draft.withdrawalKind === 'consolidated' && (
        <RedirectField
          target={target}
          draft={draft}
          problem={problems['withdrawal.redirectTo']}
          onAnswer={(answer) => onAnswer(answer, 'withdrawal.redirectTo')}
        />
      )}
      <TextField
        label={withdrawalWords.reason}
        help={withdrawalWords.reasonHelp}
        value={draft.reason}
        problem={problems['withdrawal.reason']}
        onChange={(reason) => onAnswer({ reason }, 'withdrawal.reason')}
      />
    </>
  )
}

const KINDS = WITHDRAWAL_KINDS.map((value) => ({ value, ...withdrawalKinds[value] }))
