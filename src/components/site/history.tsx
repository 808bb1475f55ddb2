import { Moment } from '@/components/ui/moment'
import type { HistoryLine } from '@/queries/models'

/** More lines than this are folded away: most readers come for the text. */
const MOST_OPEN = 4

/** "Lịch sử cập nhật": everything that the public was told of this page, newest first. */
export function History({ lines }: { lines: readonly HistoryLine[] }) {
  const [newest] = lines
  if (newest === undefined) return null
  if (lines.length <= MOST_OPEN) {
    return (
      <section className="history" aria-labelledby="lich-su">
        <h2 id="lich-su">Lịch sử cập nhật</h2>
        <Lines lines={lines} />
      </section>
    )
  }
  return (
    <details className="history">
      <summary>
        <h2 id="lich-su">Lịch sử cập nhật</h2>{' '}
        <span className="meta">
          {lines.length} lần, gần nhất <Moment value={newest.at} />
        </span>
      </summary>
      <Lines lines={lines} />
    </details>
  )
}

function Lines({ lines }: { lines: readonly HistoryLine[] }) {
  return (
    <ol>
      {lines.map((line) => (
        <li key={`${line.at}-${line.what}`}>
          <Moment value={line.at} />
          <div>
            <b>{nameOf(line)}</b>
            {line.note !== '' && <>: {line.note}</>}
            {line.earlier !== null && (
              <>
                {line.note === '' ? '. ' : ' '}
                <a href={line.earlier}>Xem bản trước khi sửa</a>
              </>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

const WITHDRAWALS: Readonly<Record<string, string>> = {
  notice: 'Gỡ, giữ trang kèm thông báo',
  error: 'Gỡ vì có sai sót',
  consolidated: 'Gỡ, gộp vào trang khác',
}

function nameOf({ what, withdrawalKind }: HistoryLine): string {
  switch (what) {
    case 'first':
      return 'Đăng lần đầu'
    case 'again':
      return 'Đăng lại'
    case 'corrected':
      return 'Cập nhật'
    case 'tidied':
      return 'Sửa lỗi chính tả, trình bày'
    case 'withdrawn':
      return WITHDRAWALS[withdrawalKind ?? ''] ?? 'Gỡ'
  }
}
