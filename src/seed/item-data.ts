import type { EditorialCollection } from '@/lib/editorial'
import { importHtml, type HtmlImport } from '@/importers/html'
import type { ContentFile } from './content-file'
import type { Registry } from './registry'

/** Fields that go into the document as they stand in the content file. */
const PLAIN_FIELDS: Record<EditorialCollection, readonly string[]> = {
  articles: [],
  pages: [],
  news: ['occurredAt', 'location'],
  bulletins: [
    'claim',
    'claimSeenAt',
    'spread',
    'field',
    'verdict',
    'finding',
    'asOf',
    'evidence',
    'limits',
    'disclosure',
    'advice',
  ],
  'fanpage-posts': ['text', 'plannedAt'],
}

export interface References extends Registry {
  /** Ids by `pictureKey`. */
  readonly pictures: ReadonlyMap<string, string>
  /** Ids by `documentKey`. */
  readonly documents: ReadonlyMap<string, string>
  /** Ids of items that exist already, by `collection/slug`. */
  readonly items: ReadonlyMap<string, string>
}

/** @returns how a unit's copy of a picture is called in `References` */
export function pictureKey({ unit, key }: { unit: string; key: string }): string {
  return `${unit}/${key}`
}

/** One row of a bulletin's evidence as the content file has it. */
export interface SeedEvidence {
  readonly title: string
  readonly documentNumber?: string
  readonly issuer?: string
  readonly date?: string
  readonly quote?: string
  readonly isPrimary?: boolean
}

/** @returns the evidence of a bulletin; nothing for other types */
export function evidenceOf({ fields }: ContentFile): readonly SeedEvidence[] {
  return Array.isArray(fields.evidence) ? (fields.evidence as SeedEvidence[]) : []
}

/** @returns how a unit's scan of a piece of evidence is called in `References` */
export function documentKey({
  unit,
  evidence: { documentNumber, title },
}: {
  unit: string
  evidence: SeedEvidence
}): string {
  return `${unit}/${documentNumber ?? ''}/${title}`
}

/**
 * Turns a content file into a document's data; its text goes through the HTML importer.
 *
 * @returns the data, and what the importer did not take over
 * @throws when the file names something that does not exist
 */
export function itemData({ file, references }: { file: ContentFile; references: References }): {
  data: Record<string, unknown>
  warnings: HtmlImport['warnings']
} {
  const { fields } = file
  const ownPicture = (key: string) => pictureKey({ unit: fields.unit, key })
  const { root, warnings } = importHtml({
    html: file.html,
    resolveImage: (src) => references.pictures.get(ownPicture(src.replace(/^pic:/, ''))),
  })
  const idOf = (map: ReadonlyMap<string, string>, key: string): string => {
    const id = map.get(key)
    if (id === undefined) throw new Error(`${file.collection}/${file.slug}: unknown "${key}"`)
    return id
  }
  const plain = Object.fromEntries(
    PLAIN_FIELDS[file.collection].flatMap((name) =>
      fields[name] === undefined ? [] : [[name, fields[name]]],
    ),
  )
  return {
    warnings,
    data: {
      ...plain,
      ...(file.collection === 'bulletins' ? { evidence: evidenceData({ file, references }) } : {}),
      title: file.title,
      slug: file.slug,
      summary: file.summary,
      body: root,
      unit: idOf(references.units, fields.unit),
      topics: fields.topics.map((slug) => idOf(references.topics, slug)),
      ...(fields.section === undefined
        ? {}
        : { section: idOf(references.sections, fields.section) }),
      ...(fields.hero === undefined
        ? {}
        : { heroImage: idOf(references.pictures, ownPicture(fields.hero)) }),
      ...(fields.byline === undefined ? {} : { byline: fields.byline }),
      ...(fields.source === undefined ? {} : { source: fields.source }),
      ...(file.collection === 'fanpage-posts' ? postData({ file, references, idOf }) : {}),
    },
  }
}

function evidenceData({ file, references }: { file: ContentFile; references: References }) {
  return evidenceOf(file).map((evidence) => {
    const scan = references.documents.get(documentKey({ unit: file.fields.unit, evidence }))
    return scan === undefined ? evidence : { ...evidence, file: scan }
  })
}

function postData({
  file: { fields },
  references,
  idOf,
}: {
  file: ContentFile
  references: References
  idOf: (map: ReadonlyMap<string, string>, key: string) => string
}): Record<string, unknown> {
  const linked = fields.linked as { collection: string; slug: string } | undefined
  const linkedId =
    linked === undefined ? undefined : references.items.get(`${linked.collection}/${linked.slug}`)
  return {
    media: fields.media.map((key) =>
      idOf(references.pictures, pictureKey({ unit: fields.unit, key })),
    ),
    channels: stringsOf(fields.channels).map((key) => idOf(references.channels, key)),
    ...(linked === undefined || linkedId === undefined
      ? {}
      : { linkedContent: { relationTo: linked.collection, value: linkedId } }),
  }
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
