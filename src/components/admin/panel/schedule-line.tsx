'use client'

import { useEffect, useState } from 'react'
import { adminWords } from '@/i18n/vi/admin'
import { momentWithWeekday, timeLeft } from '@/i18n/vi/moments'

/** The server looks once a second; a little later it has published, or said why not. */
const AFTER_MS = 3000
const MINUTE_MS = 60_000

/** When the item goes out by itself, with the time that is left; asks for the outcome when it is due. */
export function ScheduleLine({
  publishAt,
  onDue,
}: {
  publishAt: string
  onDue: () => Promise<void>
}) {
  const now = useMinute({ until: publishAt, onDue })
  return (
    <p className="workflow-panel__schedule">
      <strong>
        {adminWords.willPublish(momentWithWeekday(publishAt), timeLeft({ to: publishAt, now }))}
      </strong>
    </p>
  )
}

function useMinute({ until, onDue }: { until: string; onDue: () => Promise<void> }): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const left = Date.parse(until) + AFTER_MS - Date.now()
    const isDue = left <= MINUTE_MS
    // Once it is long overdue, asking every few seconds would not make it faster.
    const isNear = isDue && left > -MINUTE_MS
    const timer = setTimeout(
      () => {
        setNow(new Date())
        if (isDue) void onDue()
      },
      isNear ? Math.max(left, AFTER_MS) : MINUTE_MS,
    )
    return () => clearTimeout(timer)
  }, [now, until, onDue])
  return now
}
