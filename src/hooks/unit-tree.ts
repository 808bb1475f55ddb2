import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/access/actor'

const MAX_DEPTH = 12

/** Units are a tree: nobody can be his own ancestor. */
export const refuseUnitCycle: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const self = idOf(originalDoc)
  let ancestor = idOf(data.parent)
  for (let depth = 0; ancestor !== undefined; depth += 1) {
    if (ancestor === self || depth > MAX_DEPTH) {
      throw new ValidationError(
        {
          collection: 'units',
          errors: [
            {
              path: 'parent',
              message: 'Đơn vị không thể trực thuộc chính nó hoặc cấp dưới của nó.',
            },
          ],
          req,
        },
        req.t,
      )
    }
    const parent = await req.payload.findByID({
      collection: 'units',
      id: ancestor,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    })
    ancestor = idOf(parent?.parent)
  }
  return data
}
