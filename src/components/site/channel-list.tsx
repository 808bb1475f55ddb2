import { Moment } from '@/components/ui/moment'
import type { ChannelEntry } from '@/queries/models'

/** Channels with their addresses spelled out, because the address is what readers compare. */
export function ChannelList({ channels }: { channels: readonly ChannelEntry[] }) {
  return (
    <ul className="channels">
      {channels.map((channel) => (
        <li key={channel.id}>
          <p className="channel-kind">{channel.kindLabel}</p>
          <p className="channel-name">
            <a href={channel.href}>{channel.name}</a>
          </p>
          <p className="channel-address">{channel.href}</p>
          {channel.description !== '' && <p className="summary">{channel.description}</p>}
          {channel.verifiedAt && (
            <p className="meta">
              <span>
                Xác minh ngày <Moment value={channel.verifiedAt} as="day" />
              </span>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
