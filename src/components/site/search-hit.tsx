import { Moment } from '@/components/ui/moment'
import { Seal } from '@/components/ui/seal'
import type { MarkedPiece, SearchHit } from '@/queries/search-models'
import { TYPE_NAMES } from '@/queries/type-names'

/** One result: what it is, its headline, and the passage that answers. */
export function SearchHitRow({ hit }: { hit: SearchHit }) {
  const { verdict, unit, section, publishedAt } = hit
  const facts = [TYPE_NAMES[hit.collection], section?.name].filter((fact) => fact !== undefined)
  return (
    <article className="search-hit">
      {verdict ? <Seal verdict={verdict} /> : <p className="kicker">{facts.join(' · ')}</p>}
      <h2>
        <a href={hit.href}>
          <Marked pieces={hit.title} />
        </a>
      </h2>
      <p className="search-excerpt">
        <Marked pieces={hit.excerpt} />
      </p>
      <p className="meta">
        {unit && <span>{unit.name}</span>}
        {publishedAt && (
          <span>
            <Moment value={publishedAt} />
          </span>
        )}
      </p>
    </article>
  )
}

function Marked({ pieces }: { pieces: readonly MarkedPiece[] }) {
  return pieces.map(({ text, isMarked }, index) =>
    isMarked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )
}
