import type { FieldHook } from 'payload'

/** Vietnamese typed on different keyboards arrives composed or decomposed; one form is stored. */
export const normaliseText: FieldHook = ({ value }: { value?: unknown }) =>
  typeof value === 'string' ? value.normalize('NFC').trim() : value
