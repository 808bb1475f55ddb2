import {
  APIError,
  ValidationError,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
} from 'payload'
import { idOf } from '@/access/actor'
import type { User } from '@/payload-types'
import { UNIT_ROLES, type Role } from '@/access/permissions'

/** NIST SP 800-63B asks for length rather than character classes; 12 is our floor. */
const MIN_PASSWORD_LENGTH = 12

/** Refuses short passwords on every way in: create, change, reset. Payload's own floor is 3. */
export const checkPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['create', 'update', 'resetPassword'].includes(operation)) return args
  const password: unknown = (args as { data?: { password?: unknown } }).data?.password
  if (typeof password === 'string' && password.length < MIN_PASSWORD_LENGTH) {
    throw new ValidationError(
      {
        collection: 'users',
        errors: [
          { path: 'password', message: `Mật khẩu phải có ít nhất ${MIN_PASSWORD_LENGTH} ký tự.` },
        ],
        req,
      },
      req.t,
    )
  }
  return args
}

/** Unit roles mean nothing without a unit. */
export const requireUnit: CollectionBeforeValidateHook<User> = ({ data, originalDoc, req }) => {
  const roles: Role[] = data?.roles ?? originalDoc?.roles ?? []
  const unit = idOf(data && 'unit' in data ? data.unit : originalDoc?.unit)
  if (unit === undefined && roles.some((role) => UNIT_ROLES.includes(role))) {
    throw new ValidationError(
      {
        collection: 'users',
        errors: [
          { path: 'unit', message: 'Vai trò này cần một đơn vị. Chọn đơn vị của người dùng.' },
        ],
        req,
      },
      req.t,
    )
  }
  return data
}

/** The right password, for an account that is switched off. */
export class InactiveAccountError extends APIError {
  constructor() {
    super('Tài khoản đã bị khóa. Liên hệ quản trị hệ thống.', 403, null, true)
  }
}

export const refuseInactive: CollectionBeforeLoginHook<User> = ({ user }) => {
  if (user.isActive !== true) throw new InactiveAccountError()
  return user
}
