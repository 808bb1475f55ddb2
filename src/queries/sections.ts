import { cache } from 'react'
import { tagged } from '@/revalidation/tagged'
import { tag } from '@/revalidation/tags'
import type { Section } from '@/payload-types'
import { mergedPage } from './lists'
import type { SectionEntry, SectionPage } from './models'
import { findAllPublic, findPublic } from './payload'
import { sectionOf, tagsOfSummaries, unitOf } from './summaries'

const FIELDS = ['name', 'slug', 'description', 'unit', 'order']

/** All parts of the site, in the order that the administrators gave them. */
export const sectionDirectory = cache(
  async (): Promise<SectionEntry[]> =>
    await tagged({
      tags: [tag.sections, tag.units],
      load: async () => {
        const rows = await findAllPublic({
          collection: 'sections',
          sort: ['order', 'id'],
          fields: FIELDS,
        })
        return rows.flatMap((row) => entryOf(row) ?? [])
      },
      tagsOf: (sections) => sections.flatMap(tagsOfSection),
    }),
)

/** @returns null when there is no such section, or its list has no such page */
export const sectionPage = cache(
  async (slug: string, page: number): Promise<SectionPage | null> =>
    await tagged({
      tags: [tag.section(slug)],
      load: () => loadSection({ slug, page }),
      tagsOf: (section) =>
        section === null
          ? []
          : [
              tag.itemsOfSection(section.id),
              ...tagsOfSection(section),
              ...tagsOfSummaries(section.list.items),
            ],
    }),
)

async function loadSection({
  slug,
  page,
}: {
  slug: string
  page: number
}): Promise<SectionPage | null> {
  const { rows } = await findPublic({
    collection: 'sections',
    where: { slug: { equals: slug } },
    limit: 1,
    fields: FIELDS,
  })
  const entry = rows[0] && entryOf(rows[0])
  if (!entry) return null
  const list = await mergedPage({ where: { section: { equals: entry.id } }, page })
  return list && { ...entry, list }
}

function entryOf(row: Section): SectionEntry | null {
  const link = sectionOf(row)
  return link && { ...link, description: row.description ?? '', unit: unitOf(row.unit) }
}

function tagsOfSection({ id, unit }: SectionEntry): string[] {
  return [tag.section(id), ...(unit ? [tag.unit(unit.id)] : [])]
}
