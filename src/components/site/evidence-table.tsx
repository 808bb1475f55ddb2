import { Moment } from '@/components/ui/moment'
import type { EvidenceView } from '@/queries/models'

/** What each source shows. On phones every row becomes a card with its own labels. */
export function EvidenceTable({ evidence }: { evidence: readonly EvidenceView[] }) {
  if (evidence.length === 0) return null
  return (
    <section className="evidence" aria-labelledby="can-cu">
      <h2 id="can-cu">Căn cứ</h2>
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">Tài liệu</th>
            <th scope="col">Nơi ban hành</th>
            <th scope="col">Điều tài liệu cho thấy</th>
          </tr>
        </thead>
        <tbody>
          {evidence.map((row, index) => (
            <tr key={index}>
              <th scope="row" data-label="Tài liệu">
                {row.href ? <a href={row.href}>{row.title}</a> : row.title}
                {row.isPrimary && <span className="primary-source">nguồn gốc</span>}
              </th>
              <td data-label="Nơi ban hành">
                {row.issuer}
                <EvidenceFacts row={row} />
              </td>
              <td data-label="Cho thấy">{row.quote}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function EvidenceFacts({ row }: { row: EvidenceView }) {
  const isNumberInTitle = row.title.includes(row.documentNumber)
  if (isNumberInTitle && !row.date && !row.accessedAt) return null
  return (
    <span className="meta">
      {!isNumberInTitle && <span>Số {row.documentNumber}</span>}
      {row.date && (
        <span>
          ngày <Moment value={row.date} as="day" />
        </span>
      )}
      {row.accessedAt && (
        <span>
          xem ngày <Moment value={row.accessedAt} as="day" />
        </span>
      )}
    </span>
  )
}
