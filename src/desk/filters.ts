import type { Where } from 'payload'
import {
  EDITORIAL_COLLECTIONS,
  isEditorialCollection,
  type EditorialCollection,
} from '@/lib/editorial'
import { DESK_PARAMETERS as NAMES } from '@/lib/routes'
import { addDays, momentOn, readDay, writeDay } from '@/lib/wall-clock'
import { searchWordsOf } from '@/search/search-text'
import { contributorMark } from '@/workflow/read-model'
import {
  isWorkflowState,
  WORKFLOW_STATES,
  type LiveState,
  type WorkflowState,
} from '@/workflow/states'

/** What an address carries, as Next gives it. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>

const LIVE_STATES = ['none', 'published', 'withdrawn'] as const satisfies readonly LiveState[]

/** Names of the orders in addresses, and the columns behind them. */
const SORTS = {
  moi: ['-updatedAt', 'id'],
  cu: ['updatedAt', 'id'],
  'cho-lau': ['sentAt', 'id'],
  'tieu-de': ['searchText', 'id'],
} as const satisfies Record<string, string[]>

export type DeskSort = keyof typeof SORTS

export const DESK_SORTS = Object.keys(SORTS) as DeskSort[]

/** How many rows a page may have; the first is the usual one. No more than that is sent in bulk. */
export const PAGE_SIZES = [20, 50] as const

/** What the desk's list is narrowed by. Empty parts narrow nothing. */
export interface DeskFilter {
  readonly text: string
  readonly states: readonly WorkflowState[]
  readonly live: LiveState | ''
  readonly types: readonly EditorialCollection[]
  readonly unit: string
  readonly section: string
  readonly person: string
  /** First and last day of what is scheduled or planned, `2026-11-23`. */
  readonly from: string
  readonly to: string
  readonly sort: DeskSort
  readonly page: number
  readonly size: (typeof PAGE_SIZES)[number]
}

const MOST_LETTERS = 200

/** @returns the filter that an address asks for; what it does not know, it leaves out */
export function readFilter(parameters: Parameters): DeskFilter {
  const one = (name: string): string =>
    listOf(parameters[name])[0]?.trim().slice(0, MOST_LETTERS) ?? ''
  const live = LIVE_STATES.find((state) => state === one(NAMES.live)) ?? ''
  const page = Number.parseInt(one(NAMES.page), 10)
  const asked = listOf(parameters[NAMES.state])
  const types = listOf(parameters[NAMES.type])
  return {
    text: one(NAMES.text),
    states: WORKFLOW_STATES.filter((state) => asked.includes(state)).filter(isWorkflowState),
    live,
    types: EDITORIAL_COLLECTIONS.filter((slug) => types.includes(slug)).filter(
      isEditorialCollection,
    ),
    unit: one(NAMES.unit),
    section: one(NAMES.section),
    person: one(NAMES.person),
    from: readDay(one(NAMES.from)) ?? '',
    to: readDay(one(NAMES.to)) ?? '',
    sort: DESK_SORTS.find((sort) => sort === one(NAMES.sort)) ?? 'moi',
    page: page >= 1 && page <= MOST_PAGES ? page : 1,
    size: PAGE_SIZES.find((size) => String(size) === one(NAMES.size)) ?? PAGE_SIZES[0],
  }
}

const MOST_PAGES = 100_000

/** @returns the address's query for a filter, without what is as usual; '' for no filter at all */
export function writeFilter(filter: DeskFilter): string {
  const query = new URLSearchParams()
  const set = (name: string, value: string) => {
    if (value !== '') query.append(name, value)
  }
  set(NAMES.text, filter.text)
  for (const state of filter.states) set(NAMES.state, state)
  set(NAMES.live, filter.live)
  for (const type of filter.types) set(NAMES.type, type)
  set(NAMES.unit, filter.unit)
  set(NAMES.section, filter.section)
  set(NAMES.person, filter.person)
  set(NAMES.from, filter.from === '' ? '' : writeDay(filter.from))
  set(NAMES.to, filter.to === '' ? '' : writeDay(filter.to))
  set(NAMES.sort, filter.sort === 'moi' ? '' : filter.sort)
  set(NAMES.size, filter.size === PAGE_SIZES[0] ? '' : String(filter.size))
  set(NAMES.page, filter.page === 1 ? '' : String(filter.page))
  return query.toString()
}

/** @returns the columns to sort by */
export function sortOf({ sort }: DeskFilter): string[] {
  return [...SORTS[sort]]
}

/** @returns the condition on rows of `workflow-items`; the person's scope is added by who asks */
export function whereOf(filter: DeskFilter): Where {
  const { from, live, person, section, states, text, to, types, unit } = filter
  const parts: Where[] = []
  if (text !== '')
    parts.push(...searchWordsOf(text).map((word) => ({ searchText: { contains: word } })))
  if (states.length > 0) parts.push({ state: { in: [...states] } })
  if (live !== '') parts.push({ live: { equals: live } })
  if (types.length > 0) parts.push({ documentCollection: { in: [...types] } })
  if (unit !== '') parts.push({ unit: { equals: unit } })
  if (section !== '') parts.push({ section: { equals: section } })
  if (person !== '') {
    parts.push({
      or: [
        { owner: { equals: person } },
        { sentBy: { equals: person } },
        { contributorIds: { contains: contributorMark(person) } },
      ],
    })
  }
  if (from !== '' || to !== '') parts.push(timedBetween({ from, to }))
  return { and: parts }
}

/** Scheduled or planned from the first day to the last, in the province's calendar. */
export function timedBetween({ from, to }: Pick<DeskFilter, 'from' | 'to'>): Where {
  const bounds = {
    ...(from === '' ? {} : { greater_than_equal: startOf(from) }),
    ...(to === '' ? {} : { less_than: startOf(addDays(to, 1)) }),
  }
  // Once something is scheduled, its plan is history.
  const planned: Where = { and: [{ plannedFor: bounds }, { scheduledFor: { exists: false } }] }
  return { or: [{ scheduledFor: bounds }, planned] }
}

function startOf(day: string): string {
  return new Date(momentOn({ day, time: '00:00' })).toISOString()
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}
