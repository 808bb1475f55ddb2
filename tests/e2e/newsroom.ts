import type { APIRequestContext } from '@playwright/test'
import { expect } from '@playwright/test'
import type { Account } from './accounts'

/** One person at the REST interface, as another program of the province would use it. */
export async function signIn(request: APIRequestContext, { email, password }: Account) {
  const response = await request.post('/api/users/login', { data: { email, password } })
  expect(response.status()).toBe(200)
  const { token } = (await response.json()) as { token: string }
  const headers = { Authorization: `JWT ${token}` }

  return {
    /** @returns the id of a new draft */
    draft: async (data: Record<string, unknown>): Promise<string> => {
      const created = await request.post('/api/news?draft=true', { headers, data })
      expect(created.status()).toBe(201)
      const { doc } = (await created.json()) as { doc: { id: string } }
      return doc.id
    },
    /** @returns id and address of a picture that no page shows yet */
    upload: async (
      data: Record<string, unknown>,
      file: { data: Buffer; mimetype: string; name: string },
    ): Promise<{ id: string; url: string }> => {
      const created = await request.post('/api/media', {
        headers,
        multipart: {
          _payload: JSON.stringify(data),
          file: { name: file.name, mimeType: file.mimetype, buffer: file.data },
        },
      })
      expect(created.status()).toBe(201)
      const { doc } = (await created.json()) as { doc: { id: string; url: string } }
      return doc
    },
    save: async (id: string, data: Record<string, unknown>) =>
      await request.patch(`/api/news/${id}?draft=true`, { headers, data }),
    act: async (id: string, action: string, body: Record<string, unknown> = {}) => {
      const seen = await request.get(`/api/news/${id}/workflow`, { headers })
      const { revision } = (await seen.json()) as { revision: string }
      const data = { revision, ...body }
      return await request.post(`/api/news/${id}/workflow/${action}`, { headers, data })
    },
  }
}

/** @returns a body of plain paragraphs, one per line of the text */
export function bodyOf(text: string) {
  const children = text.split('\n').map((line) => ({
    type: 'paragraph',
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    textFormat: 0,
    children: [
      { type: 'text', version: 1, text: line, detail: 0, format: 0, mode: 'normal', style: '' },
    ],
  }))
  return { root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children } }
}
