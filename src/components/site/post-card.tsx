import { Moment } from '@/components/ui/moment'
import type { ItemSummary } from '@/queries/models'
import { Picture } from './picture'

/** A post as it stands on the unit's own pages, under the unit's name. */
export function PostCard({ item, level = 2 }: { item: ItemSummary; level?: 2 | 3 }) {
  const Heading = `h${level}` as const
  const [picture] = item.post?.pictures ?? []
  return (
    <article className={`post-card${picture ? '' : ' post-plain'}`}>
      <header>
        <p className="post-unit">{item.unit?.name}</p>
        <p className="meta">
          <Moment value={item.publishedAt} />
        </p>
      </header>
      <div>
        <Heading>
          <a className="cover" href={item.href}>
            {item.title}
          </a>
        </Heading>
        <p className="post-text">{item.post?.text || item.summary}</p>
        {item.post && item.post.channels.length > 0 && (
          <p className="meta">
            <span>Dành cho: {item.post.channels.map(({ name }) => name).join(', ')}</span>
          </p>
        )}
      </div>
      {picture && (
        <div className="frame">
          <Picture media={{ ...picture, alt: '' }} sizes="(min-width: 48rem) 14rem, 92vw" />
        </div>
      )}
    </article>
  )
}
