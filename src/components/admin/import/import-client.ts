import type { WordImport } from '@/endpoints/import-word'
import { importRefusals, importWords } from '@/i18n/vi/import-word'

export type ImportAnswer =
  | { readonly ok: true; readonly result: WordImport }
  | { readonly ok: false; readonly messages: readonly string[] }

/** Sends a Word file to be read; nothing of the item is saved by it. */
export async function sendWordFile({
  api,
  collection,
  file,
  unit,
}: {
  api: string
  collection: string
  file: File
  unit: string
}): Promise<ImportAnswer> {
  const form = new FormData()
  form.set('file', file)
  form.set('unit', unit)
  try {
    const response = await fetch(`${api}/${collection}/import`, { method: 'POST', body: form })
    if (response.ok) return { ok: true, result: (await response.json()) as WordImport }
    // A proxy in front may refuse a large file before the site sees it, in words of its own.
    if (response.status === 413) return { ok: false, messages: [importRefusals.tooLarge] }
    return { ok: false, messages: await messagesOf(response) }
  } catch {
    return { ok: false, messages: [importWords.offline] }
  }
}

/** Stores the description of a picture. @returns what the server has against it; empty when it is stored */
export async function saveAlt({
  api,
  id,
  alt,
}: {
  api: string
  id: string
  alt: string
}): Promise<readonly string[]> {
  try {
    const response = await fetch(`${api}/media/${id}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ alt }),
    })
    return response.ok ? [] : await messagesOf(response)
  } catch {
    return [importWords.offline]
  }
}

async function messagesOf(response: Response): Promise<readonly string[]> {
  const body = (await response.json().catch(() => undefined)) as
    { errors?: { message?: string }[] } | undefined
  const messages = (body?.errors ?? []).flatMap(({ message }) => message ?? [])
  return messages.length > 0 ? messages : [importWords.unknown]
}
