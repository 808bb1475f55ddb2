'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { deskWords } from '@/i18n/vi/desk'
import type { Decision } from '@/outbox/decide'
import { headingId } from './board'

const words = deskWords.effects

/** What an administrator decides about a piece of work that the system gave up on. */
export function EffectDecision({ id, board, about }: { id: string; board: string; about: string }) {
  const { config } = useConfig()
  const router = useRouter()
  const [isSending, setIsSending] = useState(false)
  const [isRefreshing, startRefresh] = useTransition()
  const isBusy = isSending || isRefreshing
  const decide = async (decision: Decision) => {
    setIsSending(true)
    const isDone = await send(`${config.routes.api}/effects/${encodeURIComponent(id)}/${decision}`)
    setIsSending(false)
    if (!isDone) return toast.error(words.failed)
    toast.success(words.decided[decision])
    // The buttons go with their line; the keyboard goes on from the list.
    document.getElementById(headingId(board))?.focus()
    startRefresh(() => router.refresh())
  }
  return (
    <span className="board__buttons">
      {(['again', 'closed'] as const).map((decision) => (
        <button
          key={decision}
          type="button"
          className="board__button"
          aria-disabled={isBusy}
          aria-label={`${words[decision]}: ${about}`}
          onClick={() => void (isBusy || decide(decision))}
        >
          {isBusy ? words.deciding : words[decision]}
        </button>
      ))}
    </span>
  )
}

async function send(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { method: 'POST', credentials: 'include' })
    return response.ok
  } catch {
    return false
  }
}
