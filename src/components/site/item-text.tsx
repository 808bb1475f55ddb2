import { headingsOf, RichText, type Heading } from './rich-text'
import { hrefFor } from './href-for'

/** Below this many headings a table of contents is longer than the way it saves. */
const FEWEST_HEADINGS = 3

/** The long text of an item, with a table of contents when it is really long. */
export function ItemText({ body, readingMinutes }: { body: unknown; readingMinutes: number }) {
  const headings = headingsOf(body).filter(({ level }) => level === 2)
  return (
    <>
      {headings.length >= FEWEST_HEADINGS && readingMinutes >= 3 && (
        <Contents headings={headings} />
      )}
      <div data-read-parts>
        <RichText data={body} hrefFor={hrefFor} className="prose" />
      </div>
    </>
  )
}

function Contents({ headings }: { headings: readonly Heading[] }) {
  return (
    <nav className="contents" aria-labelledby="trong-bai">
      <h2 id="trong-bai">Trong bài này</h2>
      <ol>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
