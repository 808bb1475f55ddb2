import { cache } from 'react'
import { tagged } from '@/revalidation/tagged'
import { tag } from '@/revalidation/tags'
import type { DocumentEntry } from './document-models'
import { newestDocuments } from './documents'
import type { ItemSummary, UnitEntry } from './models'
import { findPublicGlobal } from './payload'
import { findChosen, findSummaries, tagsOfSummaries } from './summaries'
import { allUnits, tagsOfUnits } from './units'

export interface HomePage {
  /** The lead, and up to four beside it. */
  leads: ItemSummary[]
  news: ItemSummary[]
  bulletins: ItemSummary[]
  articles: ItemSummary[]
  /** News of communes, wards and schools. */
  local: ItemSummary[]
  posts: ItemSummary[]
  documents: DocumentEntry[]
  units: UnitEntry[]
}

const LOCAL_KINDS: readonly string[] = ['commune', 'ward', 'school']

/** The front page: what the approvers chose, and the newest of each kind; nothing twice. */
export const homePage = cache(
  async (): Promise<HomePage> =>
    await tagged({
      tags: [tag.home, tag.units],
      load: loadHome,
      tagsOf: ({ leads, news, bulletins, articles, local, posts, units }) => [
        ...tagsOfSummaries([...leads, ...news, ...bulletins, ...articles, ...local, ...posts]),
        ...tagsOfUnits(units),
      ],
    }),
)

async function loadHome(): Promise<HomePage> {
  const [chosen, units, documents] = await Promise.all([
    chosenLeads(),
    allUnits(),
    newestDocuments(5),
  ])
  const localIds = units.filter(({ kind }) => LOCAL_KINDS.includes(kind)).map(({ id }) => id)
  const [news, bulletins, articles, local, posts] = await Promise.all([
    newest('news', 14),
    newest('bulletins', 4),
    newest('articles', 5),
    findSummaries({ collection: 'news', where: { unit: { in: localIds } }, limit: 20 }),
    newest('fanpage-posts', 4),
  ])
  const leads = chosen.length > 0 ? chosen : [...articles.slice(0, 1), ...news.slice(0, 2)]
  const shown = new Set(leads.map(({ id }) => id))
  const take = (items: readonly ItemSummary[], count: number) => {
    const fresh = items.filter(({ id }) => !shown.has(id)).slice(0, count)
    fresh.forEach(({ id }) => shown.add(id))
    return fresh
  }
  return {
    leads,
    news: take(news, 8),
    bulletins: take(bulletins, 3),
    articles: take(articles, 3),
    local: take(local.items, 5),
    posts: take(posts, 3),
    documents,
    units,
  }
}

async function newest(
  collection: ItemSummary['collection'],
  limit: number,
): Promise<ItemSummary[]> {
  return (await findSummaries({ collection, limit })).items
}

async function chosenLeads(): Promise<ItemSummary[]> {
  const { leads } = await findPublicGlobal('home')
  const chosen = (leads ?? []).map(({ relationTo, value }) => ({
    collection: relationTo,
    id: typeof value === 'string' ? value : value.id,
  }))
  return await tagged({
    // A lead that is not published yet takes its place as soon as it is.
    tags: chosen.map(({ collection, id }) => tag.item({ collection, key: id })),
    load: () => findChosen(chosen),
  })
}
