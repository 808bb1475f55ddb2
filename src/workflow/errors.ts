import { APIError } from 'payload'
import { messageOf } from '@/i18n/messages'
import type { Issue } from './types'

export type WorkflowStatus = 400 | 403 | 404 | 409 | 422

/** What the HTTP contract says to a refused caller. */
export interface ErrorBody {
  readonly errors: readonly {
    code: string
    message: string
    field?: string
    /** The narrower reason, where the contract has one code for several. */
    detail?: string
  }[]
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

/** @returns the body for a refusal, in the caller's language and with the contract's codes (DESIGN 4) */
export function errorBody({
  status,
  issues,
  language,
}: {
  status: number
  issues: readonly Issue[]
  language: string
}): ErrorBody {
  return {
    errors: issues.map((issue) => {
      const code = contractCode({ status, code: issue.code })
      return {
        code,
        message: messageOf({ ...issue, language }),
        ...(issue.field === undefined ? {} : { field: issue.field }),
        ...(code === issue.code ? {} : { detail: issue.code }),
      }
    }),
  }
}

function contractCode({ status, code }: { status: number; code: string }): string {
  if (status === 422 && code !== 'workflow.revisionRequired') return 'workflow.requirements'
  return code === 'workflow.noEmergency' ? 'workflow.illegalTransition' : code
}
