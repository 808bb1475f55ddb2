import { CHANNEL_KINDS } from '@/lib/kinds'
import { safeHref } from '@/lib/links'
import type { Channel } from '@/payload-types'
import type { ChannelEntry, ChannelLink } from './models'

/** @returns null for a channel that is no longer in use, or whose address may not be a link */
export function channelLink(channel: string | Channel | null | undefined): ChannelLink | null {
  if (typeof channel !== 'object' || channel === null || channel.isActive === false) return null
  const href = safeHref(channel.url)
  if (href === undefined) return null
  const kind = CHANNEL_KINDS.find(({ value }) => value === channel.kind)
  return { id: channel.id, name: channel.name, kindLabel: kind?.label ?? '', href }
}

export function channelEntry(channel: Channel): ChannelEntry | null {
  const link = channelLink(channel)
  if (link === null) return null
  return { ...link, description: channel.description ?? '', verifiedAt: channel.verifiedAt ?? null }
}
