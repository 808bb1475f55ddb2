import { adminWords } from '@/i18n/vi/admin'
import type { EditorialCollection } from '@/lib/editorial'
import { routes } from '@/lib/routes'
import type { ChecklistAnswers } from '@/workflow/checklist'
import type { WorkflowAction } from '@/workflow/transitions'
import type { WithdrawalKind } from '@/workflow/types'
import type { WorkflowView } from '@/workflow/view'

export interface Problem {
  readonly code: string
  readonly message: string
  readonly field?: string
  /** The narrower reason, where the contract has one code for several. */
  readonly detail?: string
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly status: number; readonly problems: readonly Problem[] }

/** Where a document's API lives, and the language of its messages. */
export interface Target {
  readonly api: string
  readonly collection: EditorialCollection
  readonly id: string
  readonly language: string
}

/** What the confirmations show, read together with the state so that both are of one moment. */
export interface DocumentFacts {
  readonly title: string | null
  readonly unitName: string | null
  readonly updatedAt: string | null
}

export interface ActionBody {
  readonly revision: string
  readonly note?: string
  readonly change?: { readonly kind: 'minor' } | { readonly kind: 'major'; readonly note: string }
  /** ISO 8601 with the province's offset. */
  readonly publishAt?: string
  readonly checklist?: ChecklistAnswers
  readonly withdrawal?: {
    readonly kind?: WithdrawalKind
    readonly reason: string
    readonly redirectTo?: string
  }
}

/** Body of a carried out action. */
export interface ActionResult {
  readonly doc: Record<string, unknown>
  readonly workflow: WorkflowView
}

export async function fetchWorkflow(target: Target): Promise<Answer<WorkflowView>> {
  return await request<WorkflowView>({ target, path: '/workflow' })
}

/** @returns title, unit and time of the newest revision; what is missing is null */
export async function fetchFacts(target: Target): Promise<DocumentFacts | undefined> {
  const answer = await request<{ title?: unknown; unit?: unknown; updatedAt?: unknown }>({
    target,
    path: '?draft=true&depth=1&select[title]=true&select[unit]=true&select[updatedAt]=true',
  })
  if (!answer.ok) return undefined
  const { title, unit, updatedAt } = answer.value
  const name = typeof unit === 'object' && unit !== null ? (unit as { name?: unknown }).name : null
  return { title: textOrNull(title), unitName: textOrNull(name), updatedAt: textOrNull(updatedAt) }
}

/** What the public has, or had until it was withdrawn; a draft may already carry other words. */
export interface LivePage {
  readonly title: string | null
  /** Address on the site. */
  readonly path: string
}

/** @returns the document as the public has it; null when it has no address yet */
export async function fetchLivePage(target: Target): Promise<LivePage | null> {
  const answer = await request<{ slug?: unknown; title?: unknown }>({
    target,
    path: '?draft=false&depth=0&select[slug]=true&select[title]=true',
  })
  const slug = answer.ok ? textOrNull(answer.value.slug) : null
  if (!answer.ok || slug === null) return null
  const { collection } = target
  return { title: textOrNull(answer.value.title), path: routes.item({ collection, slug }) }
}

/** @returns the live page under an address that somebody typed, or what is wrong with it */
export async function fetchRedirect({
  target,
  to,
}: {
  target: Target
  to: string
}): Promise<Answer<{ title: string; path: string }>> {
  return await request({ target, path: `/workflow/redirect?to=${encodeURIComponent(to)}` })
}

export async function sendAction({
  target,
  action,
  body,
}: {
  target: Target
  action: WorkflowAction
  body: ActionBody
}): Promise<Answer<ActionResult>> {
  return await request<ActionResult>({ target, path: `/workflow/${action}`, body })
}

/** @param plannedFor ISO 8601 with the province's offset; null takes the plan away */
export async function sendPlan({
  target,
  plannedFor,
}: {
  target: Target
  plannedFor: string | null
}): Promise<Answer<{ plannedFor: string | null }>> {
  return await request({ target, path: '/plan', body: { plannedFor } })
}

/**
 * @param mentions ids that were picked from the list; the server reads from the text who is meant
 */
export async function sendRemark({
  target,
  text,
  mentions,
}: {
  target: Target
  text: string
  mentions: readonly string[]
}): Promise<Answer<unknown>> {
  const { api, collection: relationTo, id: value } = target
  const body = { item: { relationTo, value }, text, mentions }
  return await request({ target, address: `${api}/remarks?depth=0`, body })
}

async function request<T>({
  target: { api, collection, id, language },
  path = '',
  address = `${api}/${collection}/${encodeURIComponent(id)}${path}`,
  body,
}: {
  target: Target
  path?: string
  /** Of something else than the document. */
  address?: string
  body?: unknown
}): Promise<Answer<T>> {
  try {
    const response = await fetch(address, {
      method: body === undefined ? 'GET' : 'POST',
      credentials: 'include',
      cache: 'no-store',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const json: unknown = await response.json().catch(() => undefined)
    if (response.ok && json !== undefined) return { ok: true, value: json as T }
    return { ok: false, status: response.status, problems: problemsOf(response.status, json) }
  } catch {
    return { ok: false, status: 0, problems: [{ code: 'offline', message: adminWords.offline }] }
  }
}

function problemsOf(status: number, json: unknown): readonly Problem[] {
  if (status === 401) return [{ code: 'signedOut', message: adminWords.signedOut }]
  const errors = (json as { errors?: unknown } | undefined)?.errors
  const problems = Array.isArray(errors) ? errors.filter(isProblem) : []
  return problems.length > 0 ? problems : [{ code: 'unknown', message: adminWords.unknown }]
}

function isProblem(value: unknown): value is Problem {
  return typeof (value as { message?: unknown } | null)?.message === 'string'
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
