import { adminWords } from '@/i18n/vi/admin'
import type { EditorialCollection } from '@/lib/editorial'
import type { WorkflowAction } from '@/workflow/transitions'
import type { WorkflowView } from '@/workflow/view'

export interface Problem {
  readonly code: string
  readonly message: string
  readonly field?: string
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

/** @returns the slug under which readers find the document now; a draft may already carry another */
export async function fetchLiveSlug(target: Target): Promise<string | null> {
  const answer = await request<{ slug?: unknown }>({
    target,
    path: '?draft=false&depth=0&select[slug]=true',
  })
  return answer.ok ? textOrNull(answer.value.slug) : null
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

async function request<T>({
  target: { api, collection, id, language },
  path,
  body,
}: {
  target: Target
  path: string
  body?: unknown
}): Promise<Answer<T>> {
  try {
    const response = await fetch(`${api}/${collection}/${encodeURIComponent(id)}${path}`, {
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
