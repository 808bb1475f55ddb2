'use client'

import { useEffect, useState } from 'react'
import type { ChecklistAnswer, ChecklistAnswers, ChecklistKey } from '@/workflow/checklist'

/**
 * Answers of a checklist, kept by the tab: a phone that throws the page away between two meetings loses
 * none. Answers belong to one revision; a changed text is answered anew.
 */
export function useKeptAnswers(place: string) {
  const [answers, setAnswers] = useState<ChecklistAnswers>({})
  useEffect(() => {
    setAnswers(kept(place))
  }, [place])
  const answer = (key: ChecklistKey, value: ChecklistAnswer) => {
    const next = { ...answers, [key]: value }
    setAnswers(next)
    keep(place, next)
  }
  return { answers, answer }
}

function kept(place: string): ChecklistAnswers {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(place) ?? '{}')
    return typeof stored === 'object' && stored !== null ? stored : {}
  } catch {
    return {}
  }
}

function keep(place: string, answers: ChecklistAnswers): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(answers))
  } catch {
    // A browser that stores nothing still takes the answers.
  }
}
