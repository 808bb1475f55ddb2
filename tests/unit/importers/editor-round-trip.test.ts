import { getEnabledNodes, type SanitizedServerEditorConfig } from '@payloadcms/richtext-lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import type { RichTextAdapterProvider, SanitizedConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { bodyField } from '@/fields/body'
import { importHtml } from '@/importers/html'
import { EDITORIAL_COLLECTIONS } from '@/lib/editorial'
import { NODE_TYPES, type LexicalRoot } from '@/lib/lexical-nodes'

/** As much of a configuration as the editor's features look at. */
const config = {
  collections: [
    ...EDITORIAL_COLLECTIONS.map((slug) => ({ slug, admin: {} })),
    { slug: 'media', admin: { enableRichTextRelationship: true }, upload: {} },
    { slug: 'documents', admin: { enableRichTextRelationship: true }, upload: {} },
  ],
  i18n: { translations: {} },
} as unknown as SanitizedConfig

const PAGE = `
  <h2>Mục <b>một</b></h2><p><b>Xin</b> chào <a href="https://a.vn/x" target="_blank">đây<br>đó</a></p>
  <p><a href="/x"><b>chỉ liên kết</b></a></p>
  <ol start="3"><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li>d</li></ol>
  <blockquote>e<br>f</blockquote><hr>
  <figure><img src="a.jpg" alt="x"><figcaption>C</figcaption></figure><img src="b.jpg" alt="y">
  <table><thead><tr><th>A<th>B</thead><tr><td rowspan="2">1<td>2<tr><td>3<tr><td colspan="2"></table>
  <aside data-tone="warning"><h3>t</h3>c</aside>`

async function openEditor() {
  const provider = bodyField().editor as unknown as RichTextAdapterProvider
  const adapter = (await provider({
    config,
    isRoot: false,
    parentIsLocalized: false,
  })) as unknown as {
    editorConfig: SanitizedServerEditorConfig
  }
  return createHeadlessEditor({
    nodes: getEnabledNodes({ editorConfig: adapter.editorConfig }),
    onError: (error) => {
      throw error
    },
  })
}

describe("an imported text in the body's editor", () => {
  it('is opened and saved without any change', async () => {
    const { root } = importHtml({ html: PAGE, resolveImage: () => 'm1' })
    const editor = await openEditor()
    const opened = editor.parseEditorState(JSON.stringify(root))
    expect(jsonOf(opened.toJSON() as unknown as LexicalRoot)).toEqual(jsonOf(root))
  })

  it('has in it exactly the node types that a save accepts', async () => {
    const editor = await openEditor()
    // Inline blocks come with the feature for blocks; none is configured.
    const helpers = new Set(['root', 'artificial', 'inlineBlock'])
    const types = [...editor._nodes.keys()].filter((type) => !helpers.has(type))
    expect(types.sort()).toEqual([...NODE_TYPES].sort())
  })
})

function jsonOf(state: LexicalRoot): unknown {
  return JSON.parse(JSON.stringify(state))
}
