'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { noticeWords } from '@/i18n/vi/notices'
import { NOTICES_READ } from './notices-read'

/** Takes everything off the person's list of unread notices. */
export function ReadAll({ headingId }: { headingId: string }) {
  const { config } = useConfig()
  const router = useRouter()
  const [isSending, setIsSending] = useState(false)
  const [isRefreshing, startRefresh] = useTransition()
  const isBusy = isSending || isRefreshing
  const mark = async () => {
    setIsSending(true)
    const isDone = await send(`${config.routes.api}/notifications/read-all`)
    setIsSending(false)
    if (!isDone) return toast.error(noticeWords.readAllFailed)
    toast.success(noticeWords.readAllDone)
    window.dispatchEvent(new Event(NOTICES_READ))
    document.getElementById(headingId)?.focus()
    startRefresh(() => router.refresh())
  }
  return (
    <button
      type="button"
      className="board__button"
      aria-disabled={isBusy}
      onClick={() => void (isBusy || mark())}
    >
      {isBusy ? noticeWords.reading : noticeWords.readAll}
    </button>
  )
}

async function send(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'POST', credentials: 'include' })).ok
  } catch {
    return false
  }
}
