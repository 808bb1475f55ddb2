'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { deskWords } from '@/i18n/vi/desk'
import { NOTICES_READ } from '../notices/notices-read'
import { headingId } from './board'

const words = deskWords.notices

/** Takes one line off the person's list of unread notices. */
export function MarkAsRead({ id, board, text }: { id: string; board: string; text: string }) {
  const { config } = useConfig()
  const router = useRouter()
  const [isSending, setIsSending] = useState(false)
  const [isRefreshing, startRefresh] = useTransition()
  const mark = async () => {
    setIsSending(true)
    const isDone = await send(
      `${config.routes.api}/notifications/${encodeURIComponent(id)}?depth=0`,
    )
    setIsSending(false)
    if (!isDone) return toast.error(words.failed)
    toast.success(words.done)
    window.dispatchEvent(new Event(NOTICES_READ))
    // The button goes with its line; the keyboard goes on from the list.
    document.getElementById(headingId(board))?.focus()
    startRefresh(() => router.refresh())
  }
  const isBusy = isSending || isRefreshing
  return (
    <button
      type="button"
      className="board__button"
      aria-disabled={isBusy}
      // The same words on every line: what they are about is said, too.
      aria-label={`${words.read}: ${text}`}
      onClick={() => void (isBusy || mark())}
    >
      {isBusy ? words.reading : words.read}
    </button>
  )
}

async function send(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, {
      method: 'PATCH',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      // The server writes the time of its own clock.
      body: JSON.stringify({ readAt: new Date().toISOString() }),
    })
    return response.ok
  } catch {
    return false
  }
}
