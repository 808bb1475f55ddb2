import { APIError } from 'payload'
import { messageOf } from '@/i18n/messages'
import type { Issue } from './types'

export type WorkflowStatus = 400 | 403 | 404 | 409 | 422

/** What the HTTP contract says to a refused caller. */
export interface ErrorBody {
  readonly errors: readonly { code: string; message: string; field?: string }[]
}

/** A refused action or save: a status and the reasons, as data. */
export class WorkflowError extends APIError {
  readonly issues: readonly Issue[]

  constructor({ status, issues }: { status: WorkflowStatus; issues: readonly Issue[] }) {
    const [first] = issues
    super(
      first === undefined ? 'workflow' : messageOf({ ...first, language: 'vi' }),
      status,
      { code: first?.code },
      true,
    )
    this.name = 'WorkflowError'
    this.issues = issues
  }
}

/** @returns the body for a refusal, in the caller's language */
export function errorBody({
  issues,
  language,
}: {
  issues: readonly Issue[]
  language: string
}): ErrorBody {
  return {
    errors: issues.map((issue) => ({
      code: issue.code,
      message: messageOf({ ...issue, language }),
      ...(issue.field === undefined ? {} : { field: issue.field }),
    })),
  }
}
