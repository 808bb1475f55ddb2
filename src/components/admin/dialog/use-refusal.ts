'use client'

import { useEffect, useState, type RefObject } from 'react'
import type { Problem } from '../workflow-client'
import type { FieldProblems } from './part'

interface Refusal {
  readonly problems: FieldProblems
  readonly others: readonly Problem[]
}

const NONE: Refusal = { problems: {}, others: [] }

/** What is wrong with the answers so far; each new refusal leads to the first place that is marked. */
export function useRefusal(dialog: RefObject<HTMLDialogElement | null>) {
  const [refusal, setRefusal] = useState(NONE)
  const [count, setCount] = useState(0)
  useEffect(() => {
    if (count === 0) return
    const [first] =
      dialog.current?.querySelectorAll<HTMLElement>('[data-wrong="true"], .workflow-problems') ?? []
    first?.focus()
  }, [count, dialog])
  return {
    ...refusal,
    setRefusal: (next: Refusal) => {
      setRefusal(next)
      setCount((before) => before + 1)
    },
    /** What was said against these fields is no longer known to hold. */
    answered: (fields: readonly string[]) =>
      setRefusal(({ problems, others }) => ({
        others,
        problems: Object.fromEntries(
          Object.entries(problems).filter(([field]) => !fields.includes(field)),
        ),
      })),
  }
}
