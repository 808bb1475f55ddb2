import { reviewWords, traitsInWords } from '@/i18n/vi/review'
import type { References } from '@/desk/references'
import { isReference, withoutMark } from '@/review/references'
import { isSameStyle, PLAIN, type Run } from '@/review/words'

/** A text with what was taken out and put in: by line and sign, in words for those who hear it. */
export function Runs({ runs, references }: { runs: readonly Run[]; references: References }) {
  return runs.map((run, index) => {
    const key = `${String(index)} ${run.kind}`
    switch (run.kind) {
      case 'kept':
        return <span key={key}>{run.text}</span>
      case 'added':
        return <Inserted key={key} text={run.text} />
      case 'removed':
        return <Deleted key={key} text={run.text} />
      case 'restyled':
        return <Restyled key={key} run={run} references={references} />
    }
  })
}

export function Inserted({ text }: { text: string }) {
  return (
    <ins>
      <Said words={`[${reviewWords.added}: `} />
      {text}
      <Said words={']'} />
    </ins>
  )
}

export function Deleted({ text }: { text: string }) {
  return (
    <del>
      <Said words={`[${reviewWords.removed}: `} />
      {text}
      <Said words={']'} />
    </del>
  )
}

/** Heard, not seen. */
function Said({ words }: { words: string }) {
  return <span className="review-said">{words}</span>
}

function Restyled({
  run: { text, before = PLAIN, after = PLAIN },
  references,
}: {
  run: Run
  references: References
}) {
  const isMoved = before.href !== after.href
  const isReset = !isSameStyle({ ...before, href: '' }, { ...after, href: '' })
  return (
    <span className="review-restyled">
      {text.trimEnd()}
      <span className="review-note">
        {isReset &&
          ` (${reviewWords.setAs}: ${traitsInWords(before.formats)} → ${traitsInWords(after.formats)})`}
        {isMoved &&
          ` (${reviewWords.leadsTo}: ${target(before.href, references)} → ${target(after.href, references)})`}
      </span>{' '}
    </span>
  )
}

function target(href: string, references: References): string {
  const key = withoutMark(href)
  if (key === '') return reviewWords.nothing
  return isReference(key) ? (references.get(key)?.title ?? reviewWords.hidden) : href
}
