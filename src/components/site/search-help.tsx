import { ITEM_COLLECTIONS } from '@/lib/editorial'
import { routes } from '@/lib/routes'
import { LISTS } from './item-names'

/** How to search here, for whoever has not typed anything or has found nothing. */
export function SearchHelp() {
  return (
    <section className="search-help" aria-labelledby="cach-tim">
      <h2 id="cach-tim">Cách tìm</h2>
      <ul>
        <li>
          Gõ có dấu hoặc không dấu đều được: <q>hoi nghi</q> cũng tìm ra <q>hội nghị</q>. Gõ đủ dấu
          thì kết quả đúng dấu đứng trước.
        </li>
        <li>
          Đặt cụm từ trong ngoặc kép để tìm đúng cụm ấy: <q>&quot;điểm trú ẩn&quot;</q>.
        </li>
        <li>
          Số ký hiệu văn bản gõ liền một mạch, ví dụ <q>15/2026/QĐ-UBND</q>.
        </li>
        <li>Kết quả phải chứa đủ mọi từ đã gõ. Tìm thấy ít thì thử bớt từ.</li>
      </ul>
      <h2>Hoặc xem theo loại</h2>
      <ul className="plain-links">
        {ITEM_COLLECTIONS.map((collection) => (
          <li key={collection}>
            <a href={routes.list({ collection })}>{LISTS[collection].title}</a>
          </li>
        ))}
        <li>
          <a href={routes.sections()}>Chuyên mục</a>
        </li>
        <li>
          <a href={routes.units()}>Đơn vị</a>
        </li>
      </ul>
    </section>
  )
}
