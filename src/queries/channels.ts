import { cache } from 'react'
import { tagged } from '@/revalidation/tagged'
import { tag } from '@/revalidation/tags'
import { channelEntry } from './channel-views'
import type { ChannelEntry, ChannelGroup } from './models'
import { findAllPublic } from './payload'
import { unitOf } from './summaries'

/** The public register: each unit with the pages and accounts that really are its own. */
export const channelRegister = cache(
  async (): Promise<ChannelGroup[]> =>
    await tagged({
      tags: [tag.channels, tag.units],
      load: loadRegister,
      tagsOf: (groups) => groups.map(({ unit }) => tag.unit(unit.id)),
    }),
)

export async function channelsOfUnit(unitId: string): Promise<ChannelEntry[]> {
  const rows = await findAllPublic({
    collection: 'channels',
    where: { unit: { equals: unitId } },
    sort: ['name', 'id'],
    depth: 0,
    fields: FIELDS,
  })
  return rows.flatMap((row) => channelEntry(row) ?? [])
}

const FIELDS = ['name', 'kind', 'url', 'unit', 'description', 'verifiedAt', 'isActive']

async function loadRegister(): Promise<ChannelGroup[]> {
  const rows = await findAllPublic({ collection: 'channels', sort: ['name', 'id'], fields: FIELDS })
  const groups = new Map<string, ChannelGroup>()
  for (const row of rows) {
    const unit = unitOf(row.unit)
    const entry = channelEntry(row)
    if (unit === null || entry === null) continue
    const group = groups.get(unit.id) ?? { unit, channels: [] }
    group.channels.push(entry)
    groups.set(unit.id, group)
  }
  const byName = new Intl.Collator('vi')
  return [...groups.values()].sort((a, b) => byName.compare(a.unit.name, b.unit.name))
}
