import type { AfterErrorHook } from 'payload'
import { isWriteConflict } from '@/database/transactions'
import { isEditorialCollection } from '@/lib/editorial'
import { errorBody, WorkflowError } from '@/workflow/errors'

const NOT_FOUND = { errors: [{ code: 'notFound', message: 'Không tìm thấy.' }] }
const CONFLICT = {
  errors: [
    {
      code: 'database.conflict',
      message: 'Nội dung vừa được người khác thay đổi cùng lúc. Vui lòng thử lại.',
    },
  ],
}

/**
 * Shapes refusals for API callers: the workflow's own in the contract's form, a lost race as 409,
 * and "you may not read this" as "there is no such thing", so that ids tell nothing.
 */
export const answerErrors: AfterErrorHook = ({ error, req, collection }) => {
  if (error instanceof WorkflowError) {
    const response = errorBody({
      status: error.status,
      issues: error.issues,
      language: req.i18n.language,
    })
    return { response: response as unknown as Record<string, unknown>, status: error.status }
  }
  if (isWriteConflict(error)) return { response: CONFLICT, status: 409 }
  const status = (error as { status?: number }).status
  const isRead = req.method === 'GET' || req.method === 'HEAD'
  const isHidden = status === 404 || (status === 403 && isRead)
  if (collection !== undefined && isEditorialCollection(collection.slug) && isHidden) {
    return { response: NOT_FOUND, status: 404 }
  }
  return undefined
}
