'use client'

import { changeWords } from '@/i18n/vi/dialogs'
import { ChoiceField } from './choice-field'
import type { Part, PartProps } from './part'
import { TextField } from './text-field'

/** Readers who saw the page before are told of what is new, not of a corrected comma. */
export const changePart: Part = {
  key: 'change',
  Body: ChangeBody,
  fields: ['change', 'change.kind', 'change.note'],
  isAsked: ({ live }) => live !== 'none',
  missing: ({ changeKind, changeNote }) => {
    if (changeKind === undefined) return { change: changeWords.pick }
    return changeKind === 'major' && changeNote.trim() === ''
      ? { 'change.note': changeWords.writeNote }
      : {}
  },
  input: ({ changeKind, changeNote }) => ({
    change: changeKind === 'major' ? { kind: 'major', note: changeNote.trim() } : { kind: 'minor' },
  }),
}

function ChangeBody({ draft, problems, onAnswer }: PartProps) {
  return (
    <>
      <ChoiceField
        legend={changeWords.legend}
        options={KINDS}
        value={draft.changeKind}
        problem={problems.change ?? problems['change.kind']}
        onChange={(changeKind) => onAnswer({ changeKind }, 'change', 'change.kind', 'change.note')}
      />
      {draft.changeKind === 'major' && (
        <TextField
          label={changeWords.note}
          help={changeWords.noteHelp}
          value={draft.changeNote}
          problem={problems['change.note']}
          onChange={(changeNote) => onAnswer({ changeNote }, 'change.note')}
        />
      )}
    </>
  )
}

const KINDS = [
  { value: 'minor', ...changeWords.minor },
  { value: 'major', ...changeWords.major },
] as const
