import type { ReactNode } from 'react'
import type { ItemCollection } from '@/lib/editorial'
import { routes } from '@/lib/routes'
import type { ItemSummary } from '@/queries/models'
import { ItemMeta } from './item-meta'

/** A stripe of the front page with its heading. */
export function Band({
  id,
  title,
  collection,
  wash = false,
  children,
}: {
  id: string
  title: string
  collection: ItemCollection
  wash?: boolean
  children: ReactNode
}) {
  return (
    <section className={wash ? 'band band-wash' : 'band'} aria-labelledby={id}>
      <div className="wrap">
        <BandTitle id={id} title={title} collection={collection} />
        {children}
      </div>
    </section>
  )
}

/** A heading that leads to the list of its type. */
export function BandTitle({
  id,
  title,
  collection,
}: {
  id: string
  title: string
  collection: ItemCollection
}) {
  return (
    <h2 className="band-title" id={id}>
      <a href={routes.list({ collection })}>{title}</a>
    </h2>
  )
}

/** Headlines one under the other. */
export function Lines({ items }: { items: readonly ItemSummary[] }) {
  return (
    <ul className="lines">
      {items.map((item) => (
        <li key={item.id}>
          <h3>
            <a href={item.href}>{item.title}</a>
          </h3>
          <ItemMeta item={item} />
        </li>
      ))}
    </ul>
  )
}
