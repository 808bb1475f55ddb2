import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
} from 'payload'

/** Somebody tried to write a record by hand, to change it, or to delete it. */
export class AppendOnlyError extends APIError {
  constructor() {
    super(
      'Bản ghi này chỉ do hệ thống ghi thêm; không ai sửa hoặc xóa được.',
      403,
      { code: 'record.appendOnly' },
      true,
    )
  }
}

const refuseChange: CollectionBeforeChangeHook = () => {
  throw new AppendOnlyError()
}

const refuseDelete: CollectionBeforeDeleteHook = () => {
  throw new AppendOnlyError()
}

/**
 * Refuses every write through Payload, on both databases and also for calls that skip access control. The
 * one writer of each record stands below Payload's operations (src/audit).
 */
export const appendOnlyHooks = {
  beforeChange: [refuseChange],
  beforeDelete: [refuseDelete],
} satisfies CollectionConfig['hooks']
