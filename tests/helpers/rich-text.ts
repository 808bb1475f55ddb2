import { bodyOf } from './paragraph'

const ELEMENT = { format: '' as const, indent: 0, direction: 'ltr' as const }

export interface TextReference {
  readonly relationTo: string
  readonly value: string
}

/** Nodes of the editor that point to other documents. */
export const nodes = {
  link: (doc: TextReference) => ({
    type: 'paragraph',
    version: 1,
    ...ELEMENT,
    textFormat: 0,
    children: [
      {
        type: 'link',
        version: 3,
        id: '65f000000000000000000001',
        ...ELEMENT,
        fields: { linkType: 'internal', newTab: false, doc },
        children: [
          {
            type: 'text',
            version: 1,
            text: 'xem thêm',
            detail: 0,
            format: 0,
            mode: 'normal',
            style: '',
          },
        ],
      },
    ],
  }),
  related: (items: readonly TextReference[]) =>
    block({ id: '65f000000000000000000002', blockType: 'related', items }),
  file: (document: string) =>
    block({ id: '65f000000000000000000003', blockType: 'file', document, label: '' }),
  picture: (value: string) => ({
    type: 'upload',
    version: 3,
    id: '65f000000000000000000004',
    format: '',
    relationTo: 'media',
    value,
    fields: {},
  }),
}

/** @returns a body of one paragraph and the given nodes */
export function bodyWith(text: string, ...more: readonly object[]) {
  const { root } = bodyOf(text)
  return { root: { ...root, children: [...root.children, ...more] } }
}

function block(fields: Record<string, unknown>) {
  return { type: 'block', version: 2, format: '', fields: { blockName: '', ...fields } }
}
