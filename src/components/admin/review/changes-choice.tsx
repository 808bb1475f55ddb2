'use client'

import { useState, type ReactNode } from 'react'
import { reviewWords } from '@/i18n/vi/review'

interface Choice {
  readonly key: 'live' | 'return'
  readonly content: ReactNode
}

const NAMES = { live: reviewWords.sinceLive, return: reviewWords.sinceReturn } as const

/** Which earlier revision the changes are counted from; the latest return says what was asked for. */
export function ChangesChoice({ choices }: { choices: readonly Choice[] }) {
  const [chosen, setChosen] = useState(choices.at(-1)?.key)
  if (choices.length === 0) return <p>{reviewWords.noEarlier}</p>
  return (
    <>
      <div className="review-choice" role="group" aria-label={reviewWords.since}>
        {choices.length === 1 && <p>{NAMES[choices[0]?.key ?? 'live']}</p>}
        {(choices.length > 1 ? choices : []).map(({ key }) => (
          <button
            key={key}
            type="button"
            aria-pressed={key === chosen}
            onClick={() => setChosen(key)}
          >
            {NAMES[key]}
          </button>
        ))}
      </div>
      {choices.map(({ key, content }) => (
        <div key={key} hidden={key !== chosen}>
          {content}
        </div>
      ))}
    </>
  )
}
