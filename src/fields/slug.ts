import type { CollectionSlug, FieldHook, TextField, Where } from 'payload'
import { idOf } from '@/access/actor'
import { RESERVED_SEGMENTS } from '@/lib/routes'
import { SLUG_PATTERN, toSlug } from '@/lib/slugs'

const MAX_LENGTH = 110

/**
 * Whom an address is taken by: every row of a register, or only what is or was public. Editorial drafts
 * share addresses, because "taken" would tell a unit what another is working on; the first to be published
 * gets it (`workflow/address.ts`, docs/own-unit.md).
 */
type Takers = 'all' | 'public'

/**
 * The public address of a document. Made of `source` when left empty, with a number behind it when
 * another document has it already.
 *
 * @param source the field whose text the slug is made of
 */
export function slugField({
  source,
  isTakenBy = 'all',
}: {
  source: 'title' | 'name'
  isTakenBy?: Takers
}): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: 'Đường dẫn',
    unique: isTakenBy === 'all',
    index: true,
    maxLength: MAX_LENGTH,
    admin: {
      position: 'sidebar',
      description:
        'Phần cuối của địa chỉ trang, không dấu. Để trống thì hệ thống tự đặt theo tiêu đề; sau khi đăng thì không đổi được.',
    },
    hooks: { beforeValidate: [fillSlug({ source, isTakenBy })] },
    validate: (value: unknown, { collectionSlug }: { collectionSlug?: string }) => {
      if (value === undefined || value === null || value === '') return true
      if (typeof value !== 'string' || value.length > MAX_LENGTH || !SLUG_PATTERN.test(value)) {
        return 'Đường dẫn chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.'
      }
      const isReserved = collectionSlug === 'pages' && RESERVED_SEGMENTS.includes(value)
      return isReserved ? 'Đường dẫn này dành cho một mục có sẵn của cổng.' : true
    },
  }
}

function fillSlug({
  source,
  isTakenBy,
}: {
  source: 'title' | 'name'
  isTakenBy: Takers
}): FieldHook {
  return async ({ value, data, originalDoc, collection, req, operation }) => {
    if (typeof value === 'string' && value.trim() !== '') {
      // A pasted title is turned into a slug; a bad character never costs the writer her draft.
      return SLUG_PATTERN.test(value.trim()) ? value.trim() : toSlug(value)
    }
    const kept = (originalDoc as { slug?: unknown } | undefined)?.slug
    if (operation === 'update' && typeof kept === 'string') return kept
    const base = toSlug(String(data?.[source] ?? ''))
    if (base === '' || collection === null) return undefined
    const takers = isTakenBy === 'all' ? {} : publicOrOfUnit(idOf(data?.unit))
    return await freeSlug({ base, collection: collection.slug, takers, req })
  }
}

/** Within a unit drafts get numbers too: its people see each other's work. */
function publicOrOfUnit(unit: string | undefined): Where {
  const isPublic: Where = { firstPublishedAt: { exists: true } }
  return unit === undefined ? isPublic : { or: [isPublic, { unit: { equals: unit } }] }
}

async function freeSlug({
  base,
  collection,
  takers,
  req,
}: {
  base: string
  collection: CollectionSlug
  takers: Where
  req: Parameters<FieldHook>[0]['req']
}): Promise<string> {
  for (let attempt = 1; attempt < 50; attempt += 1) {
    const slug = attempt === 1 ? base : `${base}-${attempt}`
    const { totalDocs } = await req.payload.count({
      collection,
      where: { and: [{ slug: { equals: slug } }, takers] },
      overrideAccess: true,
      req,
    })
    if (totalDocs === 0) return slug
  }
  return `${base}-${Date.now().toString(36)}`
}
