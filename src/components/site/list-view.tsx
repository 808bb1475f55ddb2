import { Pager } from '@/components/ui/pager'
import type { ItemCollection } from '@/lib/editorial'
import { routes } from '@/lib/routes'
import type { ItemSummary, ListPage, VerdictView } from '@/queries/models'
import { BulletinCard } from './bulletin-card'
import { DayStream } from './day-stream'
import { ItemCard } from './item-card'
import { LISTS } from './item-names'
import { PostCard } from './post-card'
import { VerdictLegend } from './verdict-legend'

/** The list of one type. Each type has a face of its own, after how people read it. */
export function ListView({
  collection,
  list,
  verdicts,
}: {
  collection: ItemCollection
  list: ListPage
  verdicts: readonly VerdictView[]
}) {
  const { title, description, empty } = LISTS[collection]
  return (
    <div className="wrap list">
      <header className="list-head">
        <h1>{title}</h1>
        <p className="lede">{description}</p>
        {list.page > 1 && (
          <p className="meta">
            Trang {list.page} trên {list.pages}
          </p>
        )}
      </header>
      {list.items.length === 0 ? (
        <p className="empty">{empty}</p>
      ) : (
        <Items collection={collection} list={list} />
      )}
      <Pager
        page={list.page}
        pages={list.pages}
        href={(page) => routes.list({ collection, page })}
      />
      {collection === 'bulletins' && <VerdictLegend verdicts={verdicts} />}
    </div>
  )
}

function Items({ collection, list }: { collection: ItemCollection; list: ListPage }) {
  switch (collection) {
    case 'news':
      return <DayStream items={list.items} />
    case 'articles':
      return <Articles items={list.items} isFirstPage={list.page === 1} />
    case 'bulletins':
      return (
        <div className="bulletin-grid">
          {list.items.map((item) => (
            <BulletinCard key={item.id} item={item} level={2} />
          ))}
        </div>
      )
    case 'fanpage-posts':
      return (
        <div className="posts">
          {list.items.map((item) => (
            <PostCard key={item.id} item={item} />
          ))}
        </div>
      )
  }
}

/** The newest article leads, the others follow in columns. */
function Articles({ items, isFirstPage }: { items: readonly ItemSummary[]; isFirstPage: boolean }) {
  const [first, ...rest] = items
  return (
    <div className="article-grid">
      {first && (
        <ItemCard
          item={first}
          level={2}
          size={isFirstPage ? 'lead' : 'normal'}
          sizes="(min-width: 75rem) 44rem, (min-width: 54rem) 60vw, 92vw"
          priority
        />
      )}
      {rest.map((item) => (
        <ItemCard
          key={item.id}
          item={item}
          level={2}
          sizes="(min-width: 75rem) 23rem, (min-width: 40rem) 46vw, 92vw"
        />
      ))}
    </div>
  )
}
