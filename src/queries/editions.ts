import { cache } from 'react'
import { routes } from '@/lib/routes'
import { wordChanges } from '@/lib/word-changes'
import { tagged } from '@/revalidation/tagged'
import { tag } from '@/revalidation/tags'
import { bulletinFacts } from './bulletin-facts'
import { versionText } from './former-texts'
import { lastGoneEdition, recordsOf, type PublicRecord } from './history'
import { ITEM_FIELDS, itemOf, itemPage, tagsOfItem, type ItemRow } from './items'
import type { BulletinEdition, BulletinFacts, EditionChange } from './models'

const COLLECTION = 'bulletins'

/**
 * The text of a bulletin as it stood before a correction. It stays readable as long as the bulletin's
 * own page does; what was withdrawn for an error does not come back with a later edition.
 *
 * @returns null for an edition that never was, that is the newest, or that is gone
 */
export const bulletinEdition = cache(
  async (slug: string, edition: number): Promise<BulletinEdition | null> =>
    await tagged({
      tags: [tag.item({ collection: COLLECTION, key: slug })],
      load: () => loadEdition({ slug, edition }),
      tagsOf: (found) => (found === null ? [] : tagsOfItem(found.item)),
    }),
)

async function loadEdition({
  slug,
  edition,
}: {
  slug: string
  edition: number
}): Promise<BulletinEdition | null> {
  // Null for everything that the public may not read now: the current page decides.
  const current = await itemPage(COLLECTION, slug)
  if (current === null) return null
  const records = await recordsOf({ collection: COLLECTION, id: current.id })
  const [earlier, next] = [edition, edition + 1].map((number) => publicationOf(records, number))
  if (earlier === undefined || next === undefined) return null
  if (edition <= lastGoneEdition(records)) return null
  const [row, nextRow] = [
    await editionRow({ id: current.id, record: earlier }),
    await editionRow({ id: current.id, record: next }),
  ]
  if (row === null || nextRow === null) return null
  return {
    item: {
      ...itemOf({ collection: COLLECTION, row }),
      id: current.id,
      href: routes.edition({ slug, edition }),
    },
    facts: bulletinFacts(row),
    edition,
    publishedAt: earlier.at,
    replacedAt: next.at,
    note: next.note,
    changes: changesBetween(row, nextRow),
    current: { href: current.href, title: current.title },
  }
}

function publicationOf(
  records: readonly PublicRecord[],
  edition: number,
): PublicRecord | undefined {
  return records.find((record) => record.type !== 'withdrawn' && record.edition === edition)
}

async function editionRow({
  id,
  record,
}: {
  id: string
  record: PublicRecord
}): Promise<ItemRow | null> {
  if (record.version === null) return null
  const fields = ITEM_FIELDS[COLLECTION]
  const row = await versionText({ collection: COLLECTION, id, version: record.version, fields })
  return row
}

/** The parts by which a bulletin is judged, in the order of its page. */
const COMPARED: readonly {
  label: string
  textOf: (row: ItemRow, facts: BulletinFacts) => string
}[] = [
  { label: 'Kết luận', textOf: (_, { verdict }) => verdict?.label ?? '' },
  { label: 'Tiêu đề', textOf: ({ title }) => title },
  { label: 'Sự thật', textOf: (_, { finding }) => finding },
  { label: 'Điều đang được lan truyền', textOf: (_, { claim }) => claim },
  { label: 'Người dân nên làm gì', textOf: (_, { advice }) => advice },
  { label: 'Điều chưa biết', textOf: (_, { limits }) => limits },
]

function changesBetween(from: ItemRow, to: ItemRow): EditionChange[] {
  const [before, after] = [bulletinFacts(from), bulletinFacts(to)]
  return COMPARED.map(({ label, textOf }) => ({
    label,
    words: wordChanges({ from: textOf(from, before), to: textOf(to, after) }),
  })).filter(({ words }) => words.length > 0)
}
