/**
 * Names of cache tags. A page carries the tags of what it shows; a change expires the tags of what
 * it touches. Two rules keep the two sides together:
 *
 * - before it reads, a page takes the tags of what it asks for (`item` by slug, `list`, `unit`…), so
 *   that "not found" is forgotten when the thing appears;
 * - after it has read, it takes `item` by id for every item it shows, and `unit`, `section`, `media`
 *   by id for what it names or pictures, so that whatever shows a withdrawn item forgets it.
 */
export const tag = {
  /** Every public page: header, footer, navigation, emergency banner. */
  site: 'site',
  home: 'list:home',
  feeds: 'feeds',
  sitemap: 'sitemap',
  /** The public record of what was published, corrected and withdrawn. */
  ledger: 'ledger',
  channels: 'channels',
  /** The register of văn bản and the page of each: which of them are shown depends on items. */
  documents: 'list:documents',
  /** The lists of all units and of all sections. */
  units: 'list:units',
  sections: 'list:sections',
  /** One item, by its id or by its slug. */
  item: ({ collection, key }: { collection: string; key: Key }) =>
    `item:${collection}:${safe(key)}`,
  list: (collection: string) => `list:${collection}`,
  /** A unit's own data, by id or slug; `itemsOfUnit` is the list of what it published, by id. */
  unit: (key: Key) => `unit:${safe(key)}`,
  itemsOfUnit: (id: Key) => `list:unit:${safe(id)}`,
  section: (key: Key) => `section:${safe(key)}`,
  itemsOfSection: (id: Key) => `list:section:${safe(id)}`,
  itemsOfTopic: (id: Key) => `list:topic:${safe(id)}`,
  media: (id: Key) => `media:${safe(id)}`,
} as const

type Key = string | number

/** A document as Payload hands it over: relations are ids or populated documents. */
export type TaggedDocument = Readonly<Record<string, unknown>>

/**
 * @param doc the item as it goes live; the version before it needs no mention, because pages that
 *   show it carry its id
 * @returns the tags of every page, list and feed on which the item appears or did appear
 */
export function tagsForItem({
  collection,
  doc,
}: {
  collection: string
  doc: TaggedDocument
}): string[] {
  const keys = [idOf(doc), slugOf(doc)].filter(isKey)
  const unit = idOf(doc.unit)
  const section = idOf(doc.section)
  const topics = Array.isArray(doc.topics) ? doc.topics.map(idOf).filter(isKey) : []
  return [
    ...keys.map((key) => tag.item({ collection, key })),
    tag.list(collection),
    tag.home,
    tag.documents,
    ...(isKey(unit) ? [tag.itemsOfUnit(unit)] : []),
    ...(isKey(section) ? [tag.itemsOfSection(section)] : []),
    ...topics.map(tag.itemsOfTopic),
    tag.feeds,
    tag.sitemap,
    tag.ledger,
  ]
}

/** @returns the tags of every page that names this unit or lists units; each item names its unit */
export function tagsForUnit(doc: TaggedDocument): string[] {
  const keys = [idOf(doc), slugOf(doc)].filter(isKey)
  return [...keys.map(tag.unit), tag.units, tag.feeds, tag.sitemap]
}

/** @returns the tags of every page that names this section or lists sections */
export function tagsForSection(doc: TaggedDocument): string[] {
  const keys = [idOf(doc), slugOf(doc)].filter(isKey)
  return [...keys.map(tag.section), tag.sections, tag.feeds, tag.sitemap]
}

/** @returns the tags of every page that shows this picture */
export function tagsForMedia(id: Key): string[] {
  return [tag.media(id)]
}

/** @returns the tags that a global (or a list that behaves like one) touches; the site's as a whole when unknown */
export function tagsForGlobal(slug: string): string[] {
  switch (slug) {
    case 'home':
      return [tag.home]
    case 'channels':
      return [tag.channels, tag.sitemap]
    default:
      return [tag.site]
  }
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : value
}

function slugOf(doc: TaggedDocument): unknown {
  return doc.slug
}

function isKey(value: unknown): value is Key {
  return (typeof value === 'string' && value !== '') || typeof value === 'number'
}

/**
 * Next joins a page's tags with commas and drops those of more than 256 characters. No stored slug has
 * such characters or such a length: only addresses that do not exist are folded together here.
 */
function safe(key: Key): string {
  return `${key}`.replace(/[^A-Za-z0-9._-]/g, '~').slice(0, 200)
}
