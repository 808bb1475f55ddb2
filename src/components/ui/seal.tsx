import type { ReactNode } from 'react'
import type { Verdict, VerdictView } from '@/queries/models'

/**
 * Each verdict has a shape of its own besides its word and colour, so that nobody has to tell
 * colours apart.
 */
const SHAPES: Record<Verdict, ReactNode> = {
  false: <path d="M3 3l10 10M13 3L3 13" />,
  misleading: (
    <>
      <path d="M8 2L14.5 13.5h-13z" />
      <path d="M8 6.5v3.2M8 11.4v.4" />
    </>
  ),
  missingContext: (
    <>
      <path d="M6 2H2v12h4M10 2h4v5" />
      <path d="M10 14h.2M13.8 14h.2M13.9 10.6h.2" />
    </>
  ),
  partlyTrue: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 000 12z" fill="currentColor" />
    </>
  ),
  unproven: <path d="M4.8 5.6a3.2 3.2 0 116 1.5C10 8.6 8 8.7 8 10.5M8 13.3v.4" />,
  outdated: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8l2.6 1.8" />
    </>
  ),
  true: <path d="M2.5 8.5l3.5 3.7 7.5-8.4" />,
}

/** The class that gives an element and its parts the colour of a verdict. */
export function toneOf(verdict: VerdictView | null): string {
  return verdict === null ? '' : `verdict-${verdict.value}`
}

/** A verdict as the stamp of an office: word, shape and colour. */
export function Seal({ verdict, large = false }: { verdict: VerdictView; large?: boolean }) {
  return (
    <span className={`seal ${toneOf(verdict)}${large ? ' seal-large' : ''}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {SHAPES[verdict.value]}
      </svg>
      {verdict.label}
    </span>
  )
}
