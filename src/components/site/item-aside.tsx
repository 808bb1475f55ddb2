import type { ReactNode } from 'react'
import type { ItemPage } from '@/queries/models'
import { ItemMeta } from './item-meta'
import { ShareLinks } from './share-links'

/** Beside an item: tools, whatever its type adds, and what to read next. */
export function ItemAside({
  item,
  url,
  children,
}: {
  item: ItemPage
  /** The page's full address, for mail and for copying. */
  url: string
  children?: ReactNode
}) {
  return (
    <aside className="side" aria-label="Công cụ và tin liên quan">
      <section aria-labelledby="cong-cu">
        <h2 id="cong-cu">Công cụ</h2>
        <div className="tools">
          {/* Shown by site.js, where they can work. */}
          <button type="button" data-print hidden>
            In trang
          </button>
          {/* What was withdrawn is not handed on. */}
          {item.withdrawal === null && (
            <>
              <button
                type="button"
                data-copy={url}
                data-copied="Đã chép địa chỉ"
                aria-live="polite"
                hidden
              >
                Chép địa chỉ
              </button>
              <button type="button" data-share={url} data-title={item.title} hidden>
                Chia sẻ…
              </button>
            </>
          )}
        </div>
        {item.withdrawal === null && <ShareLinks title={item.title} url={url} />}
        <p className="permalink">
          Địa chỉ của trang này: <a href={item.href}>{url}</a>
        </p>
      </section>
      {children}
      {item.related.length > 0 && (
        <section aria-labelledby="lien-quan">
          <h2 id="lien-quan">
            {item.section ? (
              <>
                Cùng chuyên mục <a href={item.section.href}>{item.section.name}</a>
              </>
            ) : (
              'Cùng đơn vị'
            )}
          </h2>
          <ul className="lines">
            {item.related.map((one) => (
              <li key={one.id}>
                <h3>
                  <a href={one.href}>{one.title}</a>
                </h3>
                <ItemMeta item={one} when="day" />
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}
