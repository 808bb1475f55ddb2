import type { EditorialCollection } from '@/lib/editorial'
import { addDays, momentOn, wallClockAt } from '@/lib/wall-clock'

/** Working days within which somebody should have read what was submitted. */
const REVIEW_DAYS: Readonly<Record<EditorialCollection, number>> = {
  news: 1,
  'fanpage-posts': 1,
  bulletins: 1,
  articles: 2,
  pages: 3,
}

/**
 * When a review should be done: before the time that the item is planned for, and without a plan within
 * so many working days, at the same time of day.
 *
 * @returns UTC, ISO 8601
 */
export function reviewDueAt({
  collection,
  sentAt,
  plannedFor,
}: {
  collection: EditorialCollection
  sentAt: string
  plannedFor: string | null
}): string {
  // A plan that had passed before it was submitted says nothing about the review.
  if (plannedFor !== null && Date.parse(plannedFor) > Date.parse(sentAt)) {
    return new Date(plannedFor).toISOString()
  }
  let { day } = wallClockAt(sentAt)
  for (let left = REVIEW_DAYS[collection]; left > 0;) {
    day = addDays(day, 1)
    if (!isWeekend(day)) left -= 1
  }
  return new Date(momentOn({ day, time: wallClockAt(sentAt).time })).toISOString()
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}
