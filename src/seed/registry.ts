import type { CollectionSlug, Payload, Where } from 'payload'
import { CHANNELS } from './data/channels'
import { SECTIONS } from './data/sections'
import { TOPICS } from './data/topics'
import { UNITS } from './data/units'

/** Ids of what items refer to, by the names that content files use. */
export interface Registry {
  readonly units: ReadonlyMap<string, string>
  readonly sections: ReadonlyMap<string, string>
  readonly topics: ReadonlyMap<string, string>
  readonly channels: ReadonlyMap<string, string>
}

/** Creates units, sections, topics and channels that are missing. */
export async function seedRegistry(payload: Payload): Promise<Registry> {
  const units = new Map<string, string>()
  for (const { parent, ...unit } of UNITS) {
    const data = { ...unit, parent: parent === null ? null : units.get(parent), isActive: true }
    units.set(
      unit.slug,
      await ensure({ payload, collection: 'units', by: { slug: unit.slug }, data }),
    )
  }
  const sections = new Map<string, string>()
  for (const { unit, ...section } of SECTIONS) {
    const data = { ...section, unit: unit === null ? null : units.get(unit) }
    const by = { slug: section.slug }
    sections.set(section.slug, await ensure({ payload, collection: 'sections', by, data }))
  }
  const topics = new Map<string, string>()
  for (const topic of TOPICS) {
    const by = { slug: topic.slug }
    topics.set(topic.slug, await ensure({ payload, collection: 'topics', by, data: { ...topic } }))
  }
  const channels = new Map<string, string>()
  for (const { key, unit, ...channel } of CHANNELS) {
    const data = { ...channel, unit: units.get(unit), isActive: true }
    const by = { url: channel.url }
    channels.set(key, await ensure({ payload, collection: 'channels', by, data }))
  }
  return { units, sections, topics, channels }
}

async function ensure({
  payload,
  collection,
  by,
  data,
}: {
  payload: Payload
  collection: Extract<CollectionSlug, 'units' | 'sections' | 'topics' | 'channels'>
  by: Readonly<Record<string, string>>
  data: Readonly<Record<string, unknown>>
}): Promise<string> {
  const where: Where = Object.fromEntries(
    Object.entries(by).map(([name, value]) => [name, { equals: value }]),
  )
  const { docs } = await payload.find({
    collection,
    where,
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [existing] = docs
  if (existing !== undefined) return existing.id
  const created = await payload.create({
    collection,
    data: data as never,
    depth: 0,
    overrideAccess: true,
  })
  return created.id
}
