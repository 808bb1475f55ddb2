import { cache } from 'react'
import { UNIT_KINDS } from '@/lib/kinds'
import type { Unit } from '@/payload-types'
import { tagged } from '@/revalidation/tagged'
import { tag } from '@/revalidation/tags'
import { mergedPage } from './lists'
import { channelsOfUnit } from './channels'
import type { UnitEntry, UnitLink, UnitPage } from './models'
import { findAllPublic, findPublic } from './payload'
import { sectionOf, tagsOfSummaries, unitOf } from './summaries'

/** All units at work, in the order of the Vietnamese alphabet. */
export const allUnits = cache(async (): Promise<UnitEntry[]> => {
  const rows = await findAllPublic({
    collection: 'units',
    where: { isActive: { not_equals: false } },
    sort: ['name', 'id'],
    depth: 0,
    fields: ['name', 'shortName', 'slug', 'kind', 'parent', 'description'],
  })
  const byName = new Intl.Collator('vi')
  return rows.flatMap((row) => entryOf(row) ?? []).sort((a, b) => byName.compare(a.name, b.name))
})

/** The register of units, for its own page. */
export const unitDirectory = cache(
  async (): Promise<UnitEntry[]> =>
    await tagged({ tags: [tag.units], load: allUnits, tagsOf: tagsOfUnits }),
)

/** @returns null when there is no such unit, or its list has no such page */
export const unitPage = cache(
  async (slug: string, page: number): Promise<UnitPage | null> =>
    await tagged({
      tags: [tag.unit(slug), tag.units, tag.channels, tag.sections],
      load: () => loadUnit({ slug, page }),
      tagsOf: (unit) =>
        unit === null
          ? []
          : [
              tag.unit(unit.id),
              tag.itemsOfUnit(unit.id),
              ...tagsOfUnits([...unit.ancestors, ...unit.children]),
              ...unit.sections.map(({ id }) => tag.section(id)),
              ...tagsOfSummaries(unit.list.items),
            ],
    }),
)

export function tagsOfUnits(units: readonly UnitLink[]): string[] {
  return units.map(({ id }) => tag.unit(id))
}

async function loadUnit({ slug, page }: { slug: string; page: number }): Promise<UnitPage | null> {
  const { rows } = await findPublic({
    collection: 'units',
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 0,
    fields: UNIT_FIELDS,
  })
  const [row] = rows
  const entry = row && entryOf(row)
  if (!row || !entry) return null
  const [list, units, channels, sections] = await Promise.all([
    mergedPage({ where: { unit: { equals: row.id } }, page }),
    allUnits(),
    channelsOfUnit(row.id),
    findPublic({
      collection: 'sections',
      where: { unit: { equals: row.id } },
      sort: ['order', 'id'],
      limit: 20,
      depth: 0,
      fields: ['name', 'slug'],
    }),
  ])
  if (list === null) return null
  return {
    ...entry,
    kindLabel: UNIT_KINDS.find(({ value }) => value === row.kind)?.label ?? '',
    functions: row.functions ?? '',
    address: row.address ?? '',
    phone: row.phone ?? '',
    email: row.email ?? '',
    isActive: row.isActive !== false,
    ancestors: ancestorsOf({ unit: entry, units }),
    children: units.filter(({ parentId }) => parentId === row.id),
    sections: sections.rows.flatMap((section) => sectionOf(section) ?? []),
    channels,
    list,
  }
}

const UNIT_FIELDS = [
  'name',
  'shortName',
  'slug',
  'kind',
  'parent',
  'description',
  'functions',
  'address',
  'phone',
  'email',
  'isActive',
]

function entryOf(row: Unit): UnitEntry | null {
  const link = unitOf(row)
  if (link === null) return null
  const parentId = typeof row.parent === 'object' ? row.parent?.id : row.parent
  return { ...link, kind: row.kind, description: row.description ?? '', parentId: parentId ?? null }
}

function ancestorsOf({
  unit,
  units,
}: {
  unit: UnitEntry
  units: readonly UnitEntry[]
}): UnitEntry[] {
  const byId = new Map(units.map((one) => [one.id, one]))
  const path: UnitEntry[] = []
  let above = byId.get(unit.parentId ?? '')
  // A circle is refused on save; here it must at least end.
  while (above !== undefined && !path.includes(above)) {
    path.unshift(above)
    above = byId.get(above.parentId ?? '')
  }
  return path
}
