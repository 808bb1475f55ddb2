import type { FieldHook } from 'payload'
import { tidyField } from '@/lib/typography'

/** Vietnamese typed on different keyboards arrives composed or decomposed; one form is stored. */
export const normaliseText: FieldHook = ({ value }: { value?: unknown }) =>
  typeof value === 'string' ? tidyField(value) : value
