import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Moment } from '@/components/ui/moment'
import { Paragraphs } from '@/components/ui/words'
import { routes } from '@/lib/routes'
import type { DocumentPage } from '@/queries/document-models'
import { TYPE_NAMES } from '@/queries/type-names'

/** One văn bản: its facts, its file, and which published items show it. */
export function DocumentView({ document }: { document: DocumentPage }) {
  const { documentNumber, kindName, issuer, issuedAt, summary, file, items } = document
  return (
    <div className="wrap list document">
      <Breadcrumbs links={[{ name: 'Văn bản', href: routes.documents() }]} />
      <header className="list-head">
        {kindName !== '' && <p className="kicker">{kindName}</p>}
        <h1>{document.title}</h1>
      </header>
      <dl className="facts document-facts">
        {documentNumber !== '' && (
          <div>
            <dt>Số ký hiệu</dt>
            <dd>
              <b>{documentNumber}</b>
            </dd>
          </div>
        )}
        {issuedAt !== null && (
          <div>
            <dt>Ngày ban hành</dt>
            <dd>
              <Moment value={issuedAt} as="day" />
            </dd>
          </div>
        )}
        {issuer !== '' && (
          <div>
            <dt>Cơ quan</dt>
            <dd>{issuer}</dd>
          </div>
        )}
        {summary !== '' && (
          <div>
            <dt>Trích yếu</dt>
            <dd>
              <Paragraphs text={summary} />
            </dd>
          </div>
        )}
      </dl>
      {file && (
        <p className="document-file">
          <a className="action" href={file.href}>
            Mở tệp ({[file.kind, file.size].filter(Boolean).join(', ')})
          </a>
        </p>
      )}
      <section aria-labelledby="noi-dung-dan">
        <h2 className="band-title" id="noi-dung-dan">
          Tin, bài dẫn văn bản này
        </h2>
        <ul className="lines">
          {items.map((item) => (
            <li key={`${item.collection}:${item.id}`}>
              <h3>
                <a href={item.href}>{item.title}</a>
              </h3>
              <p className="meta">
                <span>{TYPE_NAMES[item.collection]}</span>
                {item.unit && <span>{item.unit.name}</span>}
                <span>
                  <Moment value={item.publishedAt} />
                </span>
              </p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
