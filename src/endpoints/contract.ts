import type { PayloadRequest } from 'payload'
import { isEditorialCollection, type EditorialCollection } from '@/lib/editorial'
import { errorBody, WorkflowError } from '@/workflow/errors'

/** A body larger than this is no transition; notes are capped far below it. */
const MAX_BODY_BYTES = 64 * 1024

/** Which item an address is about. */
export function target(req: PayloadRequest): { collection: EditorialCollection; id: string } {
  const collection = String(req.routeParams?.collection ?? '')
  const id = String(req.routeParams?.id ?? '')
  if (!isEditorialCollection(collection)) {
    throw new WorkflowError({ status: 404, issues: [{ code: 'workflow.notFound' }] })
  }
  return { collection, id }
}

/** @throws {WorkflowError} 400 for a body that is no JSON object */
export async function readInput(req: PayloadRequest): Promise<Readonly<Record<string, unknown>>> {
  const text = (await req.text?.()) ?? ''
  const body = text.length > MAX_BODY_BYTES ? undefined : parse(text)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new WorkflowError({ status: 400, issues: [{ code: 'workflow.badRequest' }] })
  }
  return body as Record<string, unknown>
}

function parse(text: string): unknown {
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Refusals become the contract's error body; everything else is Payload's to log and answer. */
export async function answer(req: PayloadRequest, work: () => Promise<unknown>): Promise<Response> {
  try {
    return Response.json(await work(), { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    if (!(error instanceof WorkflowError)) throw error
    const { status, issues } = error
    return Response.json(errorBody({ status, issues, language: req.i18n.language }), {
      status,
      headers: { 'Cache-Control': 'no-store' },
    })
  }
}
