import type { StaticPage } from '@/queries/models'
import { Clocks } from './clocks'
import { Figure } from './figure'
import { History } from './history'
import { ItemText } from './item-text'

/** A page such as "Giới thiệu": no stream, no neighbours, just its text. */
export function StaticPageView({ page }: { page: StaticPage }) {
  return (
    <div className="wrap static-page">
      <article>
        <header>
          <h1>{page.title}</h1>
          {page.summary !== '' && <p className="sapo">{page.summary}</p>}
        </header>
        {page.picture && (
          <Figure picture={page.picture} sizes="(min-width: 54rem) 46rem, 100vw" priority />
        )}
        <ItemText body={page.body} readingMinutes={0} />
        <footer className="item-end">
          <p className="meta">
            {page.unit && (
              <span>
                <a href={page.unit.href}>{page.unit.name}</a>
              </span>
            )}
            <Clocks item={page} />
          </p>
          <History lines={page.history} />
        </footer>
      </article>
    </div>
  )
}
