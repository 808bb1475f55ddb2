import { Moment } from '@/components/ui/moment'
import type { ItemPage, NewsFacts } from '@/queries/models'
import { Byline } from './byline'
import { Figure } from './figure'
import { ItemAside } from './item-aside'
import { ItemEnd } from './item-end'
import { ItemText } from './item-text'

/** A news item or an article. */
export function ItemView({ item, url }: { item: ItemPage; url: string }) {
  return (
    <div className="wrap item">
      <article className={`item-main item-${item.collection}`}>
        <header>
          {item.section && (
            <p className="kicker">
              <a href={item.section.href}>{item.section.name}</a>
            </p>
          )}
          <h1 data-read>{item.title}</h1>
          {item.summary !== '' && (
            <p className="sapo" data-read>
              {item.summary}
            </p>
          )}
          <Byline item={item} />
        </header>
        {item.picture && (
          <Figure
            picture={item.picture}
            sizes="(min-width: 75rem) 52rem, (min-width: 54rem) 66vw, 100vw"
            priority
            className="figure figure-hero"
          />
        )}
        {item.news && <NewsCard facts={item.news} />}
        <ItemText body={item.body} readingMinutes={item.readingMinutes} />
        <ItemEnd item={item} />
      </article>
      <ItemAside item={item} url={url} />
    </div>
  )
}

/** When and where it happened, for those who need only that. */
function NewsCard({ facts }: { facts: NewsFacts }) {
  if (!facts.occurredAt && facts.location === '') return null
  return (
    <dl className="facts facts-news">
      {facts.occurredAt && (
        <div>
          <dt>Xảy ra lúc</dt>
          <dd>
            <Moment value={facts.occurredAt} />
          </dd>
        </div>
      )}
      {facts.location !== '' && (
        <div>
          <dt>Địa điểm</dt>
          <dd>{facts.location}</dd>
        </div>
      )}
    </dl>
  )
}
