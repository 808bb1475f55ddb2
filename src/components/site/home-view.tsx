import { routes } from '@/lib/routes'
import type { HomePage } from '@/queries/home'
import { BulletinCard } from './bulletin-card'
import { Band, BandTitle, Lines } from './front-parts'
import { HomeDocuments } from './home-documents'
import { ItemCard } from './item-card'
import { UnitStrip } from './unit-strip'

const LEAD_SIZES = '(min-width: 75rem) 47rem, (min-width: 54rem) 62vw, 100vw'
const SIDE_SIZES = '(min-width: 75rem) 23rem, (min-width: 40rem) 46vw, 92vw'

/** The front page. */
export function HomeView({ home, siteName }: { home: HomePage; siteName: string }) {
  const [lead, ...beside] = home.leads
  return (
    <>
      <h1 className="visually-hidden">{siteName}</h1>
      <div className="wrap front">
        <div className="front-leads">
          {lead ? (
            <ItemCard item={lead} level={2} size="lead" sizes={LEAD_SIZES} priority />
          ) : (
            <p className="empty">Chưa có tin nào được đăng.</p>
          )}
          {beside.length > 0 && (
            <div className="front-beside">
              {beside.map((item) => (
                <ItemCard key={item.id} item={item} level={3} sizes={SIDE_SIZES} />
              ))}
            </div>
          )}
        </div>
        {home.news.length > 0 && (
          <section className="rail" aria-labelledby="tin-moi">
            <BandTitle id="tin-moi" title="Tin mới" collection="news" />
            <Lines items={home.news} />
          </section>
        )}
      </div>
      {home.bulletins.length > 0 && (
        <Band id="xac-thuc" title="Tin xác thực" collection="bulletins" wash>
          <div className="bulletin-grid">
            {home.bulletins.map((item) => (
              <BulletinCard key={item.id} item={item} />
            ))}
          </div>
        </Band>
      )}
      {home.articles.length > 0 && (
        <Band id="bai-viet" title="Bài viết" collection="articles">
          <div className="article-row">
            {home.articles.map((item) => (
              <ItemCard key={item.id} item={item} sizes={SIDE_SIZES} />
            ))}
          </div>
        </Band>
      )}
      <div className="wrap front-columns">
        {home.local.length > 0 && (
          <section aria-labelledby="co-so">
            <h2 className="band-title" id="co-so">
              Từ xã, phường, trường
            </h2>
            <Lines items={home.local} />
          </section>
        )}
        {home.posts.length > 0 && (
          <section aria-labelledby="fanpage">
            <BandTitle id="fanpage" title="Trên fanpage các đơn vị" collection="fanpage-posts" />
            <Lines items={home.posts} />
          </section>
        )}
        <HomeDocuments documents={home.documents} />
        <section className="register-note" aria-labelledby="danh-ba">
          <h2 className="band-title" id="danh-ba">
            Trang này có đúng của cơ quan không?
          </h2>
          <p>
            Trang mạng xã hội mang tên một cơ quan chưa chắc là của cơ quan đó. Danh bạ kênh chính
            thức ghi đủ địa chỉ thật của từng đơn vị.
          </p>
          <p>
            <a className="action" href={routes.channels()}>
              Mở danh bạ kênh chính thức
            </a>
          </p>
        </section>
      </div>
      <UnitStrip units={home.units} />
    </>
  )
}
