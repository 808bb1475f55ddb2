import { Moment } from '@/components/ui/moment'
import { Seal, toneOf } from '@/components/ui/seal'
import type { ItemSummary } from '@/queries/models'

/** A bulletin in a list: the verdict first, then the truth in its headline. */
export function BulletinCard({ item, level = 3 }: { item: ItemSummary; level?: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <article className={`bulletin-card ${toneOf(item.verdict)}`}>
      {item.verdict && <Seal verdict={item.verdict} />}
      <Heading>
        <a className="cover" href={item.href}>
          {item.title}
        </a>
      </Heading>
      {item.summary !== '' && <p className="summary">{item.summary}</p>}
      <p className="meta">
        {item.unit && <span>{item.unit.name}</span>}
        {(item.asOf ?? item.publishedAt) && (
          <span>
            {item.asOf ? 'Tính đến ' : ''}
            <Moment value={item.asOf ?? item.publishedAt} />
          </span>
        )}
      </p>
    </article>
  )
}
