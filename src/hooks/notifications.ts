import type { FieldHook } from 'payload'

/**
 * "Read" is a fact of this server's clock: whatever time is sent stands for now, the first time stays,
 * and nothing makes it unread again.
 */
export const keepFirstReading: FieldHook = ({ value, previousValue }) => {
  if (previousValue !== undefined && previousValue !== null) return previousValue as unknown
  return value === undefined || value === null ? null : new Date().toISOString()
}
