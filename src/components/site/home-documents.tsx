import { Moment } from '@/components/ui/moment'
import { routes } from '@/lib/routes'
import type { DocumentEntry } from '@/queries/document-models'

/** The newest văn bản on the front page. */
export function HomeDocuments({ documents }: { documents: readonly DocumentEntry[] }) {
  if (documents.length === 0) return null
  return (
    <section aria-labelledby="van-ban">
      <h2 className="band-title" id="van-ban">
        <a href={routes.documents()}>Văn bản</a>
      </h2>
      <ul className="lines">
        {documents.map((document) => (
          <li key={document.id}>
            <h3>
              <a href={document.href}>{document.title}</a>
            </h3>
            <p className="meta">
              <span>{document.documentNumber || document.kindName}</span>
              <span>
                <Moment value={document.issuedAt} as="day" />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
