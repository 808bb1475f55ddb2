import type { CollectionSlug, FieldHook, TextField } from 'payload'
import { RESERVED_SEGMENTS } from '@/lib/routes'
import { SLUG_PATTERN, toSlug } from '@/lib/slugs'

const MAX_LENGTH = 110

/**
 * The public address of a document. Made of `source` when left empty, with a number behind it when
 * another document has it already.
 *
 * @param source the field whose text the slug is made of
 */
export function slugField({ source }: { source: 'title' | 'name' }): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: 'Đường dẫn',
    unique: true,
    index: true,
    maxLength: MAX_LENGTH,
    admin: {
      position: 'sidebar',
      description:
        'Phần cuối của địa chỉ trang, không dấu. Để trống thì hệ thống tự đặt theo tiêu đề; sau khi đăng thì không đổi được.',
    },
    hooks: { beforeValidate: [fillSlug(source)] },
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

function fillSlug(source: 'title' | 'name'): FieldHook {
  return async ({ value, data, originalDoc, collection, req, operation }) => {
    if (typeof value === 'string' && value.trim() !== '') {
      // A pasted title is turned into a slug; a bad character never costs the writer her draft.
      return SLUG_PATTERN.test(value.trim()) ? value.trim() : toSlug(value)
    }
    const kept = (originalDoc as { slug?: unknown } | undefined)?.slug
    if (operation === 'update' && typeof kept === 'string') return kept
    const base = toSlug(String(data?.[source] ?? ''))
    if (base === '' || collection === null) return undefined
    return await freeSlug({ base, collection: collection.slug, req })
  }
}

async function freeSlug({
  base,
  collection,
  req,
}: {
  base: string
  collection: CollectionSlug
  req: Parameters<FieldHook>[0]['req']
}): Promise<string> {
  for (let attempt = 1; attempt < 50; attempt += 1) {
    const slug = attempt === 1 ? base : `${base}-${attempt}`
    const { totalDocs } = await req.payload.count({
      collection,
      where: { slug: { equals: slug } },
      overrideAccess: true,
      req,
    })
    if (totalDocs === 0) return slug
  }
  return `${base}-${Date.now().toString(36)}`
}
