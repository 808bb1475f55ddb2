'use client'

import { toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { planWords } from '@/i18n/vi/calendar'
import { momentWithWeekday } from '@/i18n/vi/moments'
import type { EditorialCollection } from '@/lib/editorial'
import { sendPlan } from '../workflow-client'

/** Sends a planned time, or that there is none, and says what came of it. */
export function usePlan({
  collection,
  id,
  onDone,
}: {
  collection: EditorialCollection
  id: string
  onDone: (plannedFor: string | null) => void
}) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [problem, setProblem] = useState<string>()
  const [isSending, setIsSending] = useState(false)
  const send = async (plannedFor: string | null) => {
    if (isSending) return
    setIsSending(true)
    setProblem(undefined)
    const target = { api: config.routes.api, collection, id, language: i18n.language }
    const answer = await sendPlan({ target, plannedFor })
    setIsSending(false)
    if (!answer.ok) return setProblem(answer.problems.map(({ message }) => message).join(' '))
    const { plannedFor: stored } = answer.value
    toast.success(stored === null ? planWords.removed : planWords.saved(momentWithWeekday(stored)))
    onDone(stored)
  }
  return { isSending, problem, send, setProblem }
}
