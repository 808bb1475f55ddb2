'use client'

import { dialogs } from '@/i18n/vi/dialogs'
import type { Part, PartProps } from './part'
import { TextField } from './text-field'

/** Why, or what has to change: for colleagues. */
export const notePart: Part = {
  key: 'note',
  Body: NoteBody,
  fields: ['note'],
  missing: ({ note }, action) => {
    const words = dialogs[action]?.note?.missing
    return note.trim() === '' && words !== undefined ? { note: words } : {}
  },
  input: ({ note }) => ({ note: note.trim() }),
}

function NoteBody({ action, draft, problems, onAnswer }: PartProps) {
  const words = dialogs[action]?.note
  if (words === undefined) return null
  return (
    <TextField
      label={words.label}
      help={words.help}
      value={draft.note}
      problem={problems.note}
      onChange={(note) => onAnswer({ note }, 'note')}
    />
  )
}
