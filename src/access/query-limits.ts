import {
  APIError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type Where,
} from 'payload'

const MAX_LIMIT = 200
const MAX_DEPTH = 2
const MAX_WHERE_BYTES = 8_192
const MAX_CONDITIONS = 60

const THROUGH_RELATION = 'Không lọc hoặc sắp xếp được qua thông tin của tài liệu khác.'

/** Answers a query that is too large, or that looks through a relation into another document. */
export class QueryRefusedError extends APIError {
  constructor(message: string) {
    super(message, 400, { code: 'query.refused' }, true)
  }
}

/**
 * Caps what one API query may ask. `limit=0` means "everything" to Payload, and a `where` or `sort`
 * through a relation would tell about documents that the caller may not read: neither gets past here.
 * The system's own Local API calls (overrideAccess: true) are not limited.
 */
export const limitQuery: CollectionBeforeOperationHook = ({ args, collection, overrideAccess }) => {
  // REST leaves it undefined; only the system's own calls say `true`.
  if (overrideAccess === true) return args
  const query = args as QueryArgs
  const fields = collection.flattenedFields
  if (query.where !== undefined) refuseWideWhere(query.where, fields)
  for (const path of sortPaths(query.sort)) refuseForeignPath(path, fields)
  const limited: QueryArgs = { ...query }
  if (query.limit !== undefined || query.pagination === false) {
    limited.limit = clampLimit(query.limit)
  }
  if (typeof query.depth === 'number') limited.depth = Math.min(query.depth, MAX_DEPTH)
  return limited as typeof args
}

interface QueryArgs {
  where?: Where
  sort?: string | string[]
  limit?: number
  depth?: number
  pagination?: boolean
}

function clampLimit(limit: number | undefined): number {
  return limit === undefined || limit <= 0 ? MAX_LIMIT : Math.min(limit, MAX_LIMIT)
}

function sortPaths(sort: QueryArgs['sort']): string[] {
  const parts = typeof sort === 'string' ? sort.split(',') : (sort ?? [])
  return parts.map((part) => part.trim().replace(/^-/, ''))
}

function refuseWideWhere(where: Where, fields: FlattenedField[]): void {
  if (JSON.stringify(where).length > MAX_WHERE_BYTES) {
    throw new QueryRefusedError('Điều kiện lọc quá dài.')
  }
  let conditions = 0
  const pending: Where[] = [where]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const [key, value] of Object.entries(next)) {
      conditions += 1
      if (conditions > MAX_CONDITIONS) throw new QueryRefusedError('Quá nhiều điều kiện lọc.')
      if (['and', 'or'].includes(key.toLowerCase())) {
        if (Array.isArray(value)) pending.push(...value)
      } else {
        refuseForeignPath(key, fields)
        refuseNestedQuery(value)
      }
    }
  }
}

const isParent = (field: FlattenedField): boolean => field.name === 'parent'

/**
 * Payload reads `contains: { … }` on a relation as a query on the documents behind it, and asks that
 * query without their read rule. A reference (`{ relationTo, value }`) is the one object that is a value.
 */
function refuseNestedQuery(constraint: unknown): void {
  for (const value of Object.values(constraint ?? {})) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value as unknown]) {
      const isObject = typeof one === 'object' && one !== null && !(one instanceof Date)
      if (isObject && !Object.keys(one).every((key) => key === 'relationTo' || key === 'value')) {
        throw new QueryRefusedError(THROUGH_RELATION)
      }
    }
  }
}

function refuseForeignPath(path: string, fields: FlattenedField[]): void {
  const segments = path.replaceAll('__', '.').split('.')
  // Versions keep the document under `version`; the rule is the same behind it.
  if (segments[0] === 'version') segments.shift()
  // A version's `parent` is a relation that is no field of the collection.
  if (segments[0] === 'parent' && segments.length > 1 && !fields.some(isParent)) {
    throw new QueryRefusedError(THROUGH_RELATION)
  }
  let level: FlattenedField[] = fields
  for (const [index, segment] of segments.entries()) {
    const field = level.find((candidate) => 'name' in candidate && candidate.name === segment)
    if (field === undefined) return
    const rest = segments.slice(index + 1)
    if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join') {
      const isOwnValue = rest.length === 0 || ['id', 'value', 'relationTo'].includes(rest.join('.'))
      if (!isOwnValue) {
        throw new QueryRefusedError(THROUGH_RELATION)
      }
      return
    }
    level = 'flattenedFields' in field ? field.flattenedFields : []
  }
}
