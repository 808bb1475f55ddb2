import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { EDITORIAL_COLLECTIONS, type EditorialCollection } from '@/lib/editorial'

const moment = z.iso.datetime({ offset: true })

const fragment = z.tuple([z.string(), z.string()])

const changeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('minor') }),
  z.object({ kind: z.literal('major'), note: z.string() }),
])

/** What becomes of an item after its publication, in the order of time. */
const laterSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('correction'),
    at: moment,
    change: changeSchema,
    /** Fields with new values; the title and the summary are among them. */
    set: z.record(z.string(), z.unknown()).default({}),
    /** Fragments of the text, old and new. */
    replace: z.array(fragment).default([]),
  }),
  z.object({
    kind: z.literal('withdrawal'),
    at: moment,
    withdrawal: z.object({
      kind: z.enum(['notice', 'error', 'consolidated']),
      reason: z.string(),
      redirectTo: z.string().optional(),
    }),
  }),
])

const STATES = [
  'draft',
  'inReview',
  'changesRequested',
  'approved',
  'scheduled',
  'published',
  'emergency',
  'revised',
] as const

/** The `<script id="fields">` of a content file: everything that is not text for readers. */
const fieldsSchema = z.looseObject({
  unit: z.string(),
  section: z.string().optional(),
  topics: z.array(z.string()).default([]),
  byline: z.string().optional(),
  source: z.string().optional(),
  hero: z.string().optional(),
  media: z.array(z.string()).default([]),
  state: z.enum(STATES),
  publishedAt: moment,
  author: z.enum(['contributor', 'unitEditor', 'editor']),
  approver: z.enum(['unitEditor', 'editor', 'approver']),
  note: z.string().optional(),
  /** How long after the seed a scheduled item goes out. */
  scheduledInHours: z.number().positive().optional(),
  /** A revision of a published item that is still being worked on. */
  revision: z.object({ note: z.string(), replace: fragment }).optional(),
  later: z.array(laterSchema).default([]),
})

export type SeedFields = z.infer<typeof fieldsSchema>

export type SeedCorrection = Extract<SeedFields['later'][number], { kind: 'correction' }>

export interface ContentFile {
  readonly collection: EditorialCollection
  /** File name without number and ending; the item's slug. */
  readonly slug: string
  readonly html: string
  readonly title: string
  readonly summary: string
  readonly fields: SeedFields
}

const ROOT = path.resolve('src/seed/content')

/**
 * @returns every content file, in the order of publication
 * @throws when a file cannot be understood, naming it
 */
export async function readContentFiles(): Promise<ContentFile[]> {
  const files: ContentFile[] = []
  for (const collection of EDITORIAL_COLLECTIONS) {
    const folder = path.join(ROOT, collection)
    const names = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort()
    for (const name of names) {
      const html = await readFile(path.join(folder, name), 'utf8')
      files.push(parseContentFile({ collection, name, html }))
    }
  }
  return files.sort((a, b) => a.fields.publishedAt.localeCompare(b.fields.publishedAt))
}

/** @returns keys of the pictures that an item shows: above its text, in it, and with a post */
export function picturesOf({ html, fields: { hero, media } }: ContentFile): string[] {
  const inText = [...html.matchAll(/src="pic:([^"]+)"/g)].map(([, key = '']) => key)
  return [...(hero === undefined ? [] : [hero]), ...inText, ...media]
}

/** @throws when title, summary or fields are missing or malformed */
export function parseContentFile({
  collection,
  name,
  html,
}: {
  collection: EditorialCollection
  name: string
  html: string
}): ContentFile {
  const json = /<script type="application\/json" id="fields">([\s\S]*?)<\/script>/.exec(html)?.[1]
  const title = /<title>([\s\S]*?)<\/title>/.exec(html)?.[1]
  const summary = /<meta name="description" content="([^"]*)"/.exec(html)?.[1]
  if (json === undefined || title === undefined || summary === undefined) {
    throw new Error(`${collection}/${name}: title, description or fields are missing`)
  }
  const parsed = fieldsSchema.safeParse(JSON.parse(json))
  if (!parsed.success) {
    throw new Error(`${collection}/${name}: ${z.prettifyError(parsed.error)}`)
  }
  return {
    collection,
    slug: name.replace(/^\d+-/, '').replace(/\.html$/, ''),
    html: html.replace(/<head>[\s\S]*?<\/head>/, ''),
    title: decode(title),
    summary: decode(summary),
    fields: parsed.data,
  }
}

/** The few entities that the content files use in attributes and titles. */
function decode(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim()
}
