import type { SiteFrame } from '@/queries/models'

const NAMES = { info: 'Thông báo', warning: 'Cảnh báo', urgent: 'Khẩn cấp' } as const

/** The emergency banner: title and summary of an item that two people have seen. */
export function AlertBanner({ alert }: { alert: NonNullable<SiteFrame['alert']> }) {
  const { level, item } = alert
  return (
    <aside className={`alert alert-${level}`} aria-label={NAMES[level]}>
      <div className="wrap">
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M8 1.5L15 14H1z" />
          <path d="M8 6v4M8 11.6v.4" />
        </svg>
        <p>
          <strong className="alert-level">{NAMES[level]}</strong>{' '}
          <a href={item.href}>
            <b>{item.title}</b>
          </a>{' '}
          <span className="alert-summary">{item.summary}</span>
        </p>
      </div>
    </aside>
  )
}
