import { Paragraphs } from '@/components/ui/words'
import { routes } from '@/lib/routes'
import type { ItemPage, PostFacts } from '@/queries/models'
import { Byline } from './byline'
import { Figure } from './figure'
import { ItemAside } from './item-aside'
import { ItemEnd } from './item-end'
import { TYPE_NAMES } from '@/queries/type-names'
import { ItemText } from './item-text'

/** A fanpage post: its words as they stand on the unit's own pages, and where those are. */
export function PostView({ item, post, url }: { item: ItemPage; post: PostFacts; url: string }) {
  const pictures = post.pictures.length > 0 ? post.pictures : item.picture ? [item.picture] : []
  return (
    <div className="wrap item">
      <article className="item-main item-fanpage-posts">
        <header>
          <p className="kicker">{TYPE_NAMES['fanpage-posts']}</p>
          <h1 data-read>{item.title}</h1>
          <Byline item={item} />
        </header>
        <div className="post-words prose" data-read-parts>
          <Paragraphs text={post.text || item.summary} />
        </div>
        {pictures.length > 0 && (
          <div className={`gallery gallery-${Math.min(pictures.length, 3)}`}>
            {pictures.map((picture) => (
              <Figure key={picture.id} picture={picture} sizes="(min-width: 54rem) 40rem, 100vw" />
            ))}
          </div>
        )}
        {post.linked && (
          <p className="linked">
            <span className="meta">{TYPE_NAMES[post.linked.collection]} được dẫn</span>
            <a href={post.linked.href}>{post.linked.title}</a>
          </p>
        )}
        <ItemText body={item.body} readingMinutes={item.readingMinutes} />
        <ItemEnd item={item} />
      </article>
      <ItemAside item={item} url={url}>
        {post.channels.length > 0 && (
          <section aria-labelledby="kenh-nhan">
            <h2 id="kenh-nhan">Kênh chính thức của bài đăng</h2>
            <ul className="lines">
              {post.channels.map((channel) => (
                <li key={channel.id}>
                  <a href={channel.href}>{channel.name}</a>
                  <p className="meta">{channel.kindLabel}</p>
                </li>
              ))}
            </ul>
            <p className="register-link">
              <a href={routes.channels()}>Đối chiếu với danh bạ kênh chính thức</a>
            </p>
          </section>
        )}
      </ItemAside>
    </div>
  )
}
