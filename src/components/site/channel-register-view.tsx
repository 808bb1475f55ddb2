import type { ChannelGroup } from '@/queries/models'
import { ChannelList } from './channel-list'

/** The public register of official pages and accounts, unit by unit. */
export function ChannelRegisterView({ groups }: { groups: readonly ChannelGroup[] }) {
  return (
    <div className="wrap list">
      <header className="list-head">
        <h1>Kênh chính thức</h1>
        <p className="lede">
          Chỉ những trang và tài khoản ghi ở đây là của các đơn vị trong tỉnh. Hãy so từng chữ của
          địa chỉ: trang giả thường chỉ khác một ký tự.
        </p>
      </header>
      {groups.length === 0 && <p className="empty">Danh bạ chưa có kênh nào.</p>}
      <div className="register">
        {groups.map(({ unit, channels }) => (
          <section key={unit.id} aria-labelledby={`kenh-${unit.id}`}>
            <h2 id={`kenh-${unit.id}`}>
              <a href={unit.href}>{unit.name}</a>
            </h2>
            <ChannelList channels={channels} />
          </section>
        ))}
      </div>
    </div>
  )
}
