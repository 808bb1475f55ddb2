import type { SanitizedServerEditorConfig } from '@payloadcms/richtext-lexical'
import {
  ValidationError,
  type FieldHook,
  type RichTextAdapterProvider,
  type SanitizedConfig,
  type TextField,
} from 'payload'
import { describe, expect, it } from 'vitest'
import { bodyField } from '@/fields/body'
import { EDITORIAL_COLLECTIONS } from '@/lib/editorial'

const config = {
  collections: [
    ...EDITORIAL_COLLECTIONS.map((slug) => ({ slug, admin: {} })),
    { slug: 'media', admin: { enableRichTextRelationship: true }, upload: {} },
    { slug: 'documents', admin: { enableRichTextRelationship: true }, upload: {} },
  ],
  i18n: { translations: {} },
} as unknown as SanitizedConfig

const link = (url: string) => ({
  root: {
    type: 'root',
    version: 1,
    children: [
      {
        type: 'paragraph',
        version: 1,
        children: [
          {
            type: 'link',
            version: 3,
            fields: { linkType: 'custom', url },
            children: [{ type: 'text', version: 1, text: 'Việt'.normalize('NFD') }],
          },
        ],
      },
    ],
  },
})

/** Saves as Payload does on every door, drafts included: the hooks before validation, in order. */
async function save(value: unknown): Promise<unknown> {
  let current = value
  for (const hook of bodyField().hooks?.beforeValidate ?? []) {
    const args = { value: current, path: ['body'], collection: { slug: 'news' }, req: {} }
    current = await hook(args as unknown as Parameters<FieldHook>[0])
  }
  return current
}

describe('saving a body', () => {
  it('stores safe links, and words in NFC', async () => {
    const saved = await save(link('https://a.vn'))
    expect(JSON.stringify(saved)).toBe(JSON.stringify(link('https://a.vn')).normalize('NFC'))
  })

  it.each([
    ['an unsafe link', link('javascript:alert(1)'), /javascript:alert\(1\).*không được phép/],
    ['something that is no text', 'xin chào', /không đúng cấu trúc/],
  ])('refuses %s, naming the field', async (_, value, message) => {
    const error = await save(value).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ValidationError)
    const [problem] = (error as ValidationError).data.errors
    expect(problem?.path).toBe('body')
    expect(problem?.message).toMatch(message)
  })

  it('lets an empty body be saved', async () => {
    expect(await save(null)).toBeNull()
    expect(await save(undefined)).toBeUndefined()
  })

  it('has the same answer for the form', async () => {
    const { validate } = bodyField()
    const answer = await validate?.(link('data:,x'), {
      req: { t: String },
      required: false,
    } as never)
    expect(answer).toMatch(/data:,x.*không được phép/)
  })
})

describe("the editor's window for links", () => {
  const urlField = async () => {
    const provider = bodyField().editor as unknown as RichTextAdapterProvider
    const adapter = (await provider({
      config,
      isRoot: false,
      parentIsLocalized: false,
    })) as unknown as { editorConfig: SanitizedServerEditorConfig }
    const fields = adapter.editorConfig.features.getSubFields?.get('link')?.({} as never) ?? []
    return fields.find((field) => 'name' in field && field.name === 'url') as TextField
  }

  it('says what is wrong with an address', async () => {
    const { validate } = await urlField()
    const check = (url: string, siblingData = {}) =>
      validate?.(url as never, { siblingData } as never)
    expect(check('https://a.vn')).toBe(true)
    expect(check('javascript:alert(1)')).toMatch(/không được phép/)
    expect(check('', { linkType: 'internal' })).toBe(true)
  })

  it('keeps Vietnamese letters in an address', async () => {
    const { hooks } = await urlField()
    let url: unknown = ' /văn-bản '
    for (const hook of hooks?.beforeChange ?? []) url = await hook({ value: url } as never)
    expect(url).toBe('/văn-bản')
  })
})
