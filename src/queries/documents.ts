import config from '@payload-config'
import { getPayload, type Where } from 'payload'
import { cache } from 'react'
import { documentKindName, DOCUMENT_KINDS } from '@/lib/document-kinds'
import { lookupWords } from '@/lib/document-words'
import { ITEM_COLLECTIONS, type ItemCollection } from '@/lib/editorial'
import { fileKind, fileSize } from '@/lib/file-facts'
import { safeHref } from '@/lib/links'
import { DOCUMENT_PARAMETERS, routes, type DocumentAddress } from '@/lib/routes'
import { toSlug } from '@/lib/slugs'
import type { Document } from '@/payload-types'
import { tagged } from '@/revalidation/tagged'
import { tag } from '@/revalidation/tags'
import type {
  DocumentAnswer,
  DocumentEntry,
  DocumentFilters,
  DocumentList,
} from './document-models'
import type { ItemSummary } from './models'
import { findAllPublic, findPublic } from './payload'
import { findChosen, tagsOfSummaries } from './summaries'

const PAGE_SIZE = 20

/** Only what a published text shows: nothing gets into the register unapproved (docs/documents.md). */
const LISTED: Where = { isListed: { equals: true } }

const NEWEST_FIRST = ['-issuedAt', '-id']

const FIELDS = [
  'title',
  'documentNumber',
  'kind',
  'issuer',
  'issuedAt',
  'summary',
  'code',
  'filename',
  'filesize',
  'url',
]

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>

/** @returns what a register's address asks for; values that mean nothing are left out */
export function documentAddress(parameters: Parameters): DocumentAddress & { page: number } {
  const value = (name: keyof typeof DOCUMENT_PARAMETERS): string => {
    const given = parameters[DOCUMENT_PARAMETERS[name]]
    return (typeof given === 'string' ? given : (given?.[0] ?? '')).trim()
  }
  const page = value('page')
  return {
    text: value('text').slice(0, 200),
    year: /^\d{4}$/.test(value('year')) ? value('year') : undefined,
    issuer: /^[a-z0-9-]{1,120}$/.test(value('issuer')) ? value('issuer') : undefined,
    kind: DOCUMENT_KINDS.find((kind) => kind.value === value('kind'))?.value,
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  }
}

/** @returns a page of the register; null when it has no such page. The first always exists. */
export const documentList = cache(
  async (address: DocumentAddress & { page: number }): Promise<DocumentList | null> =>
    await tagged({
      tags: [tag.documents],
      load: async () => {
        const { page } = address
        const where = whereOf(address)
        const [found, filters] = await Promise.all([
          findPublic({
            collection: 'documents',
            where: where.length === 0 ? LISTED : { and: [LISTED, ...where] },
            sort: NEWEST_FIRST,
            limit: PAGE_SIZE,
            page,
            depth: 0,
            fields: FIELDS,
          }),
          documentFilters(),
        ])
        if (page > 1 && page > found.pages) return null
        return {
          items: found.rows.flatMap((row) => entryOf(row) ?? []),
          page,
          pages: Math.max(1, found.pages),
          total: found.total,
          address,
          isFiltered: where.length > 0,
          filters,
        }
      },
    }),
)

/** @returns what stands at a document's address; null when the public has no such document */
export const documentAt = cache(
  async (slug: string): Promise<DocumentAnswer | null> =>
    await tagged({
      tags: [tag.documents],
      load: () => loadDocument(slug),
      tagsOf: (answer) => (answer?.kind === 'page' ? tagsOfSummaries(answer.page.items) : []),
    }),
)

/** The documents that were issued last, for the front page. */
export const newestDocuments = cache(
  async (limit: number): Promise<DocumentEntry[]> =>
    await tagged({
      tags: [tag.documents],
      load: async () => {
        const { rows } = await findPublic({
          collection: 'documents',
          where: LISTED,
          sort: NEWEST_FIRST,
          limit,
          depth: 0,
          fields: FIELDS,
        })
        return rows.flatMap((row) => entryOf(row) ?? [])
      },
    }),
)

/** Addresses of all listed documents, for the sitemap; the protocol's own bound is 50,000. */
export async function documentHrefs(): Promise<string[]> {
  const rows = await findAllPublic({
    collection: 'documents',
    where: LISTED,
    sort: ['id'],
    depth: 0,
    fields: ['title', 'documentNumber', 'code'],
  })
  return rows.flatMap((row) => documentHref(row) ?? []).slice(0, 50_000)
}

/** @returns the address of a document's page, null when it has none */
function documentHref({
  code,
  documentNumber,
  title,
}: Pick<Document, 'code' | 'documentNumber' | 'title'>): string | null {
  if (!code) return null
  const words = toSlug(`${documentNumber ?? ''} ${title}`)
  return routes.document({ slug: words === '' ? code : `${words}-${code}` })
}

async function loadDocument(slug: string): Promise<DocumentAnswer | null> {
  const code = /(?:^|-)([0-9a-f]{8})$/.exec(slug)?.[1]
  if (code === undefined) return null
  const { rows } = await findPublic({
    collection: 'documents',
    where: { and: [LISTED, { code: { equals: code } }] },
    limit: 1,
    depth: 0,
    fields: FIELDS,
  })
  const entry = rows[0] && entryOf(rows[0])
  if (!entry) return null
  if (entry.href !== routes.document({ slug })) return { kind: 'moved', href: entry.href }
  return { kind: 'page', page: { ...entry, items: await itemsThatShow(entry.id) } }
}

/** Whoever may not be read by the public is absent from what `findChosen` gives. */
async function itemsThatShow(id: string): Promise<ItemSummary[]> {
  const payload = await getPayload({ config })
  // No API reaches that table; what comes of it here is only the keys of published items.
  const { docs } = await payload.find({
    collection: 'live-files',
    where: {
      and: [
        { library: { equals: 'documents' } },
        { file: { equals: id } },
        { isCurrent: { not_equals: false } },
      ],
    },
    limit: 100,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const keys = docs.flatMap(({ documentCollection, document }) =>
    isItemCollection(documentCollection) ? [{ collection: documentCollection, id: document }] : [],
  )
  const items = await findChosen(keys)
  return items.sort((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? 1 : -1))
}

function isItemCollection(value: string): value is ItemCollection {
  return ITEM_COLLECTIONS.some((collection) => collection === value)
}

function whereOf({ text = '', year, issuer, kind }: DocumentAddress): Where[] {
  return [
    ...lookupWords(text).map((word): Where => ({ lookup: { contains: word } })),
    ...(year === undefined ? [] : [{ year: { equals: year } }]),
    ...(issuer === undefined ? [] : [{ issuerKey: { equals: issuer } }]),
    ...(kind === undefined ? [] : [{ kind: { equals: kind } }]),
  ]
}

/** Names of bodies are taken from a document that bears them. */
async function documentFilters(): Promise<DocumentFilters> {
  const [years, kinds, issuers] = await Promise.all([
    distinct('year'),
    distinct('kind'),
    distinct('issuerKey'),
  ])
  const named = await Promise.all(
    issuers.slice(0, MOST_ISSUERS).map(async (value) => {
      const { rows } = await findPublic({
        collection: 'documents',
        where: { and: [LISTED, { issuerKey: { equals: value } }] },
        sort: NEWEST_FIRST,
        limit: 1,
        depth: 0,
        fields: ['issuer'],
      })
      return { value, name: rows[0]?.issuer?.trim() || value }
    }),
  )
  const byName = new Intl.Collator('vi')
  return {
    years: years.sort((a, b) => b.localeCompare(a)),
    kinds: DOCUMENT_KINDS.filter(({ value }) => kinds.includes(value)).map(({ value, label }) => ({
      value,
      name: label,
    })),
    issuers: named.sort((a, b) => byName.compare(a.name, b.name)),
  }
}

/** More bodies than a province has; a list of them is still one choice field. */
const MOST_ISSUERS = 200

async function distinct(field: 'year' | 'kind' | 'issuerKey'): Promise<string[]> {
  const payload = await getPayload({ config })
  const { values } = await payload.findDistinct({
    collection: 'documents',
    field,
    where: LISTED,
    limit: 500,
    overrideAccess: false,
  })
  return values.flatMap((row) => {
    const value = (row as Record<string, unknown>)[field]
    return typeof value === 'string' && value !== '' ? [value] : []
  })
}

function entryOf(row: Document): DocumentEntry | null {
  const href = documentHref(row)
  if (href === null) return null
  const file = safeHref(row.url)
  return {
    id: row.id,
    href,
    title: row.title,
    documentNumber: row.documentNumber ?? '',
    kindName: documentKindName(row.kind),
    issuer: row.issuer ?? '',
    issuedAt: row.issuedAt ?? null,
    summary: row.summary ?? '',
    file: file
      ? { href: file, kind: fileKind(row.filename ?? ''), size: fileSize(row.filesize) }
      : null,
  }
}
