import type { ItemPage, ItemSummary } from '@/queries/models'
import { History } from './history'

/** After the text: where it comes from, what became of it, and its neighbours in time. */
export function ItemEnd({ item }: { item: ItemPage }) {
  return (
    <footer className="item-end">
      {(item.source !== '' || item.topics.length > 0) && (
        <dl className="facts">
          {item.source !== '' && (
            <div>
              <dt>Nguồn</dt>
              <dd>{item.source}</dd>
            </div>
          )}
          {item.topics.length > 0 && (
            <div>
              <dt>Chủ đề</dt>
              <dd>{item.topics.join(' · ')}</dd>
            </div>
          )}
        </dl>
      )}
      <History lines={item.history} />
      {(item.older ?? item.newer) && (
        <nav className="neighbours" aria-label="Mới hơn và cũ hơn">
          <Neighbour label="Mới hơn" item={item.newer} rel="next" />
          <Neighbour label="Cũ hơn" item={item.older} rel="prev" />
        </nav>
      )}
    </footer>
  )
}

function Neighbour({ label, item, rel }: { label: string; item: ItemSummary | null; rel: string }) {
  if (item === null) return null
  return (
    <p className={`neighbour-${rel}`}>
      <span className="meta">{label}</span>
      <a href={item.href} rel={rel}>
        {item.title}
      </a>
    </p>
  )
}
