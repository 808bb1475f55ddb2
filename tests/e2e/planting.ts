import type { APIRequestContext } from '@playwright/test'
import { expect } from '@playwright/test'
import sharp from 'sharp'
import type { Account } from './accounts'
import { account } from './accounts'
import { bodyWith, nodes } from '../helpers/rich-text'
import { bodyOf } from './newsroom'

const COLLECTIONS = ['news', 'articles', 'bulletins', 'fanpage-posts', 'pages'] as const

export type Kind = (typeof COLLECTIONS)[number]

/** A picture or file, with the address of each of its sizes. */
export interface PlantedFile {
  readonly id: string
  readonly addresses: readonly string[]
}

export interface Gardener {
  readonly draft: (kind: string, data: Record<string, unknown>) => Promise<string>
  readonly save: (kind: string, id: string, data: Record<string, unknown>) => Promise<void>
  /** Sends one action with the revision that is there now, and fails on a refusal. */
  readonly act: (
    kind: string,
    id: string,
    action: string,
    body?: Record<string, unknown>,
  ) => Promise<void>
  readonly read: <Body>(path: string) => Promise<Body>
  readonly picture: (words: Record<string, string>, name: string) => Promise<PlantedFile>
}

/** @returns what one person does over REST, whatever the type */
export async function gardener(request: APIRequestContext, who: Account): Promise<Gardener> {
  const login = await request.post('/api/users/login', {
    data: { email: who.email, password: who.password },
  })
  const { token } = (await login.json()) as { token: string }
  const headers = { Authorization: `JWT ${token}` }
  const ok = async (response: Awaited<ReturnType<typeof request.get>>): Promise<unknown> => {
    const text = await response.text()
    expect([200, 201], `${response.url()}: ${text}`).toContain(response.status())
    return JSON.parse(text)
  }
  return {
    read: async <Body>(path: string) => (await ok(await request.get(path, { headers }))) as Body,
    draft: async (kind, data) => {
      const created = await ok(await request.post(`/api/${kind}?draft=true`, { headers, data }))
      return (created as { doc: { id: string } }).doc.id
    },
    save: async (kind, id, data) => {
      await ok(await request.patch(`/api/${kind}/${id}?draft=true`, { headers, data }))
    },
    act: async (kind, id, action, body = {}) => {
      const address = `/api/${kind}/${id}/workflow`
      const { revision } = (await ok(await request.get(address, { headers }))) as {
        revision: string
      }
      await ok(await request.post(`${address}/${action}`, { headers, data: { revision, ...body } }))
    },
    picture: async (words, name) => {
      const multipart = {
        _payload: JSON.stringify(words),
        file: { name, mimeType: 'image/png', buffer: await redPicture() },
      }
      const created = await ok(await request.post('/api/media', { headers, multipart }))
      return fileOf((created as { doc: StoredFile }).doc)
    },
  }
}

/** Everything that the public may not see, and the one thing that it may. */
export interface Garden {
  readonly drafts: readonly { kind: Kind; slug: string }[]
  /** Pictures that no public page shows. */
  readonly closed: readonly PlantedFile[]
  readonly open: PlantedFile
  /** Where the published text is that the crawl has to find. */
  readonly control: string
}

/** Plants drafts, newer drafts, withdrawn and scheduled items, each with words of its own. */
export async function plant({
  request,
  word,
}: {
  request: APIRequestContext
  word: (place: string) => string
}): Promise<Garden> {
  const writer = await gardener(request, account('contributor', 'xa-ha-lac'))
  const editor = await gardener(request, account('unitEditor', 'xa-ha-lac'))
  const approver = await gardener(request, account('approver'))
  const publish = async (data: Record<string, unknown>): Promise<string> => {
    const id = await writer.draft('news', data)
    await writer.act('news', id, 'submit')
    await editor.act('news', id, 'approve')
    await editor.act('news', id, 'publish')
    return id
  }
  const picture = async (place: string) =>
    await writer.picture(
      { alt: word(`${place}.alt`), caption: word(`${place}.caption`) },
      `${word(`${place}.filename`).toLowerCase()}.png`,
    )
  const hidden = await picture('picture')

  const drafts: { kind: Kind; slug: string }[] = []
  const ids = {} as Record<Kind, string>
  for (const kind of COLLECTIONS) {
    const data = contentOf({ word, kind, place: kind, picture: hidden.id })
    ids[kind] = await writer.draft(kind, data)
    drafts.push({ kind, slug: data.slug })
  }
  await writer.draft('remarks', {
    item: { relationTo: 'news', value: ids.news },
    text: word('remark'),
  })
  await writer.act('articles', ids.articles, 'submit')
  await editor.act('articles', ids.articles, 'requestChanges', { note: word('note') })

  const open = await picture('open')
  const control = contentOf({ word, kind: 'news', place: 'open', picture: open.id })
  const live = await publish({ ...control, body: bodyLinking(word('open.body'), ids) })
  const newer = await picture('newer')
  const change = contentOf({ word, kind: 'news', place: 'newer', picture: newer.id })
  await writer.save('news', live, { ...change, slug: control.slug })

  const scheduled = contentOf({ word, kind: 'news', place: 'scheduled', picture: hidden.id })
  const waiting = await writer.draft('news', scheduled)
  await writer.act('news', waiting, 'submit')
  await editor.act('news', waiting, 'approve')
  const publishAt = new Date(Date.now() + 86_400_000).toISOString()
  await editor.act('news', waiting, 'schedule', { publishAt })
  drafts.push({ kind: 'news', slug: scheduled.slug })

  const closed = [hidden, newer]
  for (const kind of ['error', 'consolidated', 'notice']) {
    const place = `withdrawn.${kind}`
    const own = await picture(place)
    const words = contentOf({ word, kind: 'news', place, picture: own.id })
    // Address and title of what was withdrawn stay public facts; the text goes. A page that stays with
    // a notice keeps its text, so there only the reworked one is hidden.
    const facts = { title: `Tin đã rút ${kind}`, slug: `tin-da-rut-${kind}-${Date.now()}` }
    const plain = { summary: 'Tóm tắt.', body: bodyOf('Nội dung.') }
    const id = await publish(kind === 'notice' ? { ...plain, ...facts } : { ...words, ...facts })
    await approver.act('news', id, 'withdraw', {
      withdrawal: {
        kind,
        reason: 'Số liệu chưa được kiểm tra.',
        ...(kind === 'consolidated' ? { redirectTo: live } : {}),
      },
    })
    closed.push(own)
    await writer.act('news', id, 'restore')
    const again = contentOf({ word, kind: 'news', place: `reworked.${kind}`, picture: own.id })
    await writer.save('news', id, { ...again, slug: facts.slug })
  }
  return { drafts, closed, open, control: `/tin-tuc/${control.slug}` }
}

function contentOf({
  word,
  kind,
  place,
  picture,
}: {
  word: (place: string) => string
  kind: Kind
  place: string
  picture: string
}) {
  const at = (field: string) => word(`${place}.${field}`)
  const own: Record<Kind, Record<string, unknown>> = {
    articles: {},
    pages: {},
    news: { location: at('location') },
    'fanpage-posts': { text: at('text'), media: [picture] },
    bulletins: {
      claim: at('claim'),
      finding: at('finding'),
      limits: at('limits'),
      advice: at('advice'),
      evidence: [{ title: at('evidence'), quote: at('quote'), documentNumber: at('number') }],
    },
  }
  return {
    title: at('title'),
    slug: at('slug').toLowerCase(),
    summary: at('summary'),
    byline: at('byline'),
    source: at('source'),
    body: bodyOf(at('body')),
    seo: { title: at('seo'), description: at('description'), image: picture },
    heroImage: picture,
    ...own[kind],
  }
}

/** A published text that links to drafts, in a sentence and in the block of related items. */
function bodyLinking(text: string, ids: Readonly<Record<Kind, string>>) {
  return bodyWith(
    text,
    nodes.link({ relationTo: 'news', value: ids.news }),
    nodes.related([
      { relationTo: 'articles', value: ids.articles },
      { relationTo: 'bulletins', value: ids.bulletins },
    ]),
  )
}

async function redPicture(): Promise<Buffer> {
  return await sharp({ create: { width: 900, height: 500, channels: 3, background: '#9c1c16' } })
    .png()
    .toBuffer()
}

interface StoredFile {
  readonly id: string
  readonly url: string
  readonly sizes?: Readonly<Record<string, { readonly url?: string | null }>>
}

function fileOf({ id, url, sizes }: StoredFile): PlantedFile {
  const others = Object.values(sizes ?? {}).map((size) => size.url)
  return {
    id,
    addresses: [url, ...others].filter((one): one is string => typeof one === 'string'),
  }
}
