import { Moment } from '@/components/ui/moment'
import type { DocumentEntry } from '@/queries/document-models'

/** Documents one under the other: number and day in the margin, what it is about beside them. */
export function DocumentRows({ documents }: { documents: readonly DocumentEntry[] }) {
  return (
    <ol className="document-rows">
      {documents.map((document) => (
        <li key={document.id}>
          <p className="document-number">
            {document.documentNumber !== '' && <b>{document.documentNumber}</b>}
            <Moment value={document.issuedAt} as="day" />
          </p>
          <div>
            <h2>
              <a href={document.href}>{document.title}</a>
            </h2>
            {document.summary !== '' && <p className="summary">{document.summary}</p>}
            <p className="meta">
              {document.kindName !== '' && <span>{document.kindName}</span>}
              {document.issuer !== '' && <span>{document.issuer}</span>}
              {document.file && (
                <span>
                  <a href={document.file.href}>
                    Tải tệp
                    <span className="visually-hidden"> {document.title}</span> (
                    {[document.file.kind, document.file.size].filter(Boolean).join(', ')})
                  </a>
                </span>
              )}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
