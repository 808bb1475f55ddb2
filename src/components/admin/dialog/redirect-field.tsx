'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { dialogWords, fieldWords, redirectWords } from '@/i18n/vi/dialogs'
import { fetchRedirect, type Target } from '../workflow-client'
import type { Draft } from './draft'
import { FieldProblem } from './text-field'

/** Typing comes to rest before the server is asked. */
const REST_MS = 350

/** @returns what still has to be done before readers can be led anywhere */
export function redirectMissing({ redirectTo, redirectPage }: Draft): string | undefined {
  if (redirectTo.trim() === '') return redirectWords.missing
  return redirectPage?.typed === redirectTo ? undefined : redirectWords.wait
}

/** Address of the page that readers are led to; its title is read before anybody confirms. */
export function RedirectField({
  target,
  draft: { redirectTo, redirectPage },
  problem,
  onAnswer,
}: {
  target: Target
  draft: Draft
  problem: string | undefined
  onAnswer: (answer: Pick<Draft, 'redirectTo'> | Pick<Draft, 'redirectPage'>) => void
}) {
  const id = useId()
  const found = redirectPage?.typed === redirectTo ? redirectPage : undefined
  const notFound = useLookup({ target, typed: redirectTo, isKnown: found !== undefined, onAnswer })
  const wrong = notFound ?? problem
  const isLooking = redirectTo.trim() !== '' && found === undefined && notFound === undefined
  return (
    <div className="workflow-dialog__field">
      <label htmlFor={id}>
        {redirectWords.label}{' '}
        <span className="workflow-dialog__required">{dialogWords.required}</span>
      </label>
      <input
        type="text"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        id={id}
        required
        value={redirectTo}
        aria-invalid={wrong !== undefined}
        data-wrong={wrong !== undefined}
        aria-describedby={`${id}-problem ${id}-help`}
        onChange={(event) => onAnswer({ redirectTo: event.target.value })}
      />
      <div aria-live="polite">
        <FieldProblem id={`${id}-problem`} problem={wrong} />
        {isLooking && wrong === undefined && (
          <p className="workflow-hint">{redirectWords.looking}</p>
        )}
        {found !== undefined && (
          <p className="workflow-dialog__summary">
            {redirectWords.found} <strong>{found.title}</strong>{' '}
            <span className="workflow-hint">{found.path}</span>
          </p>
        )}
      </div>
      <p id={`${id}-help`} className="workflow-hint">
        {redirectWords.help}
      </p>
    </div>
  )
}

/** @returns why nothing was found for the text as it is; undefined before that is known */
function useLookup({
  target,
  typed,
  isKnown,
  onAnswer,
}: {
  target: Target
  typed: string
  isKnown: boolean
  onAnswer: (answer: Pick<Draft, 'redirectPage'>) => void
}): string | undefined {
  const [refused, setRefused] = useState<{ typed: string; words: string }>()
  const answer = useRef(onAnswer)
  useEffect(() => {
    answer.current = onAnswer
  }, [onAnswer])
  useEffect(() => {
    if (isKnown || typed.trim() === '') return
    let isPast = false
    const timer = setTimeout(() => {
      void fetchRedirect({ target, to: addressOf(typed) }).then((found) => {
        if (isPast) return
        if (found.ok) return answer.current({ redirectPage: { typed, ...found.value } })
        const [problem] = found.problems
        const code = problem?.detail ?? problem?.code ?? ''
        setRefused({ typed, words: fieldWords[code] ?? problem?.message ?? '' })
      })
    }, REST_MS)
    return () => {
      isPast = true
      clearTimeout(timer)
    }
  }, [target, typed, isKnown])
  return refused?.typed === typed ? refused.words : undefined
}

/** Copied from the browser, an address carries the name under which this person reached the site. */
function addressOf(typed: string): string {
  const text = typed.trim()
  const { origin } = window.location
  return text.startsWith(`${origin}/`) ? text.slice(origin.length) : text
}
