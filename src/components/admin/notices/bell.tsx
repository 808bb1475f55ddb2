'use client'

import { useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { noticeWords } from '@/i18n/vi/notices'
import { routes } from '@/lib/routes'
import { NOTICES_READ } from './notices-read'
import './notices.css'

const EVERY_MS = 60_000

/** In the header of every page: how much is unread, and the way there. Looks again once a minute. */
export function Bell() {
  const { config } = useConfig()
  const { count, isNew } = useUnread(`${config.routes.api}/notifications/count`)
  return (
    <>
      <a className="bell" href={routes.adminNotices()} aria-label={noticeWords.bell(count ?? 0)}>
        <svg aria-hidden="true" viewBox="0 0 24 24" width="20" height="20">
          <path d="M12 3a6 6 0 0 0-6 6v4l-2 3v1h16v-1l-2-3V9a6 6 0 0 0-6-6Zm-2 16a2 2 0 0 0 4 0Z" />
        </svg>
        {count !== undefined && count > 0 && (
          <span className="bell__count" aria-hidden="true">
            {noticeWords.bellShort(count)}
          </span>
        )}
      </a>
      {/* Said aloud only when something has come in, not on every page. */}
      <span className="bell__said" role="status">
        {isNew && count !== undefined ? noticeWords.bell(count) : ''}
      </span>
    </>
  )
}

/** @returns undefined until it is known, and while the server does not answer what it was before */
function useUnread(address: string): { count: number | undefined; isNew: boolean } {
  const [count, setCount] = useState<number>()
  const [isNew, setIsNew] = useState(false)
  const before = useRef<number>(undefined)
  const path = usePathname()
  useEffect(() => {
    let isGone = false
    const look = async (): Promise<void> => {
      if (document.visibilityState === 'hidden') return
      const found = await readCount(address)
      if (isGone || found === undefined) return
      setIsNew(before.current !== undefined && found > before.current)
      before.current = found
      setCount(found)
    }
    const again = () => void look()
    again()
    const timer = setInterval(again, EVERY_MS)
    document.addEventListener('visibilitychange', again)
    window.addEventListener(NOTICES_READ, again)
    return () => {
      isGone = true
      clearInterval(timer)
      document.removeEventListener('visibilitychange', again)
      window.removeEventListener(NOTICES_READ, again)
    }
  }, [address, path])
  return { count, isNew }
}

async function readCount(address: string): Promise<number | undefined> {
  try {
    const response = await fetch(`${address}?where[readAt][exists]=false`, {
      credentials: 'include',
    })
    const { totalDocs } = (await response.json()) as { totalDocs?: unknown }
    return typeof totalDocs === 'number' ? totalDocs : undefined
  } catch {
    return undefined
  }
}
