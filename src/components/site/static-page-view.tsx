import { Moment } from '@/components/ui/moment'
import type { StaticPage } from '@/queries/models'
import { Figure } from './figure'
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
        {page.publishedAt && (
          <p className="meta">
            <span>
              Cập nhật <Moment value={page.publishedAt} />
            </span>
          </p>
        )}
      </article>
    </div>
  )
}
