import { Moment } from '@/components/ui/moment'
import type { BulletinEdition, EditionChange } from '@/queries/models'

/** On top of a bulletin's earlier text: what it is, what replaced it, and what was changed. */
export function EditionBanner({ edition }: { edition: BulletinEdition }) {
  const { publishedAt, replacedAt, note, changes, current } = edition
  return (
    <div className="wrap">
      <aside className="standing" aria-labelledby="ban-cu">
        <p className="standing-title" id="ban-cu">
          Bản cũ
        </p>
        <p className="standing-words">
          Bản này công bố ngày <Moment value={publishedAt} />, đã được thay lúc{' '}
          <Moment value={replacedAt} />. Bản hiện hành: <a href={current.href}>{current.title}</a>
        </p>
        {note !== '' && (
          <p className="standing-note">
            <b>Lý do sửa:</b> {note}
          </p>
        )}
        {changes.length > 0 && (
          <div className="changes">
            <p className="meta">
              Chữ gạch ngang chỉ có ở bản này; chữ gạch chân có ở bản đã thay nó.
            </p>
            <dl>
              {changes.map((change) => (
                <Change key={change.label} change={change} />
              ))}
            </dl>
          </div>
        )}
      </aside>
    </div>
  )
}

/** Struck out: only in this text. Underlined: only in the one that replaced it. */
function Change({ change: { label, words } }: { change: EditionChange }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {words.map(({ kind, text }, index) => {
          const gap = index === 0 ? '' : ' '
          if (kind === 'kept') return `${gap}${text}`
          const Mark = kind === 'removed' ? 'del' : 'ins'
          return (
            <span key={index}>
              {gap}
              <Mark>{text}</Mark>
            </span>
          )
        })}
      </dd>
    </div>
  )
}
