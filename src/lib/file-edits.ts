/** Who changed the words of a picture or file, and when (UTC). */
export interface FileEdit {
  readonly by: { readonly id: string; readonly name: string }
  readonly at: string
}

export function isFileEdit(value: unknown): value is FileEdit {
  const { by, at } = (value ?? {}) as { by?: { id?: unknown; name?: unknown } | null; at?: unknown }
  return typeof by?.id === 'string' && typeof by.name === 'string' && typeof at === 'string'
}
