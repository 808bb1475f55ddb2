import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Picture, pictureCaption } from '@/components/site/picture'
import { headingsOf, RichText, type HrefFor } from '@/components/site/rich-text'
import { importHtml } from '@/importers/html'

const hrefFor: HrefFor = (relationTo, doc) =>
  doc._status === 'published' ? `/${relationTo}/${String(doc.slug)}` : undefined

const render = (data: unknown) =>
  renderToStaticMarkup(<RichText data={data} hrefFor={hrefFor} className="x" />).replace(
    /^<div class="x">(.*)<\/div>$/s,
    '$1',
  )
const renderHtml = (html: string) => render(importHtml({ html, resolveImage: () => 'm1' }).root)
const renderNodes = (...children: unknown[]) =>
  render({ root: { type: 'root', version: 1, children } })
const words = { type: 'text', version: 1, format: 0, text: 'chữ' }
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', version: 1, children })
const linkTo = (url: string) => ({
  type: 'link',
  version: 3,
  fields: { linkType: 'custom', newTab: false, url },
  children: [words],
})
const internal = (value: unknown) => ({
  type: 'link',
  version: 3,
  fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'news', value } },
  children: [words],
})
const block = (fields: Record<string, unknown>) => ({ type: 'block', version: 2, fields })
const LIVE = { id: '1', slug: 'a', title: 'Tin a', _status: 'published' }
const DRAFT = { id: '2', slug: 'b', title: 'Tin b', _status: 'draft' }

const size = (name: string, width: number) => ({
  url: `/m/${name}, 1`,
  width,
  height: width / 2,
  mimeType: 'image/x',
})
const MEDIA = {
  id: 'm1',
  alt: 'Cô và trò',
  caption: 'Lễ khai giảng',
  credit: 'Hoàng Long',
  url: '/m/goc.jpg',
  width: 1000,
  height: 500,
  sizes: {
    avif480: size('a480', 480),
    avif800: size('a800', 800),
    avif1280: { url: null, width: null },
    webp480: size('w480', 480),
    jpeg480: size('j480', 480),
    jpeg800: size('j800', 800),
  },
}
const picture = (fields = {}, value: unknown = MEDIA) => ({
  type: 'upload',
  version: 3,
  relationTo: 'media',
  value,
  fields,
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe('what a reader gets of a text', () => {
  it.each<[string, string, string]>([
    ['paragraphs', '<p>a<br>b</p>', '<p>a<br/>b</p>'],
    [
      'formats as elements',
      '<p><b>a</b><i>b</i><u>c</u><s>d</s><sub>e</sub><sup>f</sup></p>',
      '<p><strong>a</strong><em>b</em><u>c</u><s>d</s><sub>e</sub><sup>f</sup></p>',
    ],
    [
      'nested lists inside their item',
      '<ol start="3"><li>a<ul><li>b</li></ul></li><li>c</li></ol>',
      '<ol start="3"><li>a<ul><li>b</li></ul></li><li>c</li></ol>',
    ],
    ['quotations', '<blockquote>a</blockquote>', '<blockquote><p>a</p></blockquote>'],
    ['rules', 'a<hr>', '<p>a</p><hr/>'],
    [
      'tables that can be scrolled and listened to',
      '<table><thead><tr><th>A<th>B</thead><tr><th scope=row>c<td>d</table>',
      '<div class="rt-table" role="region" aria-label="Bảng 1 (cuộn ngang để xem hết)" tabindex="0">' +
        '<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>' +
        '<tbody><tr><th scope="row">c</th><td>d</td></tr></tbody></table></div>',
    ],
    [
      'call-outs',
      '<aside data-tone="urgent">Sơ tán<p>ngay</p></aside>',
      '<div class="rt-callout rt-callout-urgent" role="note"><p class="rt-callout-title">' +
        '<strong>Khẩn cấp</strong></p><p>Sơ tán</p><p>ngay</p></div>',
    ],
    [
      'links',
      '<a href="https://a.vn/?x=1&y=2">a</a> <a href="/x">b</a> <a href="/y" target=_blank>c</a>',
      '<p><a href="https://a.vn/?x=1&amp;y=2" rel="noopener">a</a> <a href="/x">b</a> ' +
        '<a href="/y" rel="noopener" target="_blank">c</a></p>',
    ],
  ])('%s', (_, html, expected) => {
    expect(renderHtml(html)).toBe(expected)
  })

  it('has no inline styles, whatever the editor was told', () => {
    const html = renderNodes(
      { ...paragraph(words), format: 'center', indent: 2 },
      { type: 'heading', version: 1, tag: 'h3', format: 'right', indent: 99, children: [words] },
      { ...paragraph({ ...words, style: 'color:red', format: 4 | 8 }), format: 'start' },
    )
    expect(html).toBe(
      '<p class="rt-align-center rt-indent-2">chữ</p>' +
        '<h3 id="muc-chu" class="rt-align-end rt-indent-6">chữ</h3><p><u><s>chữ</s></u></p>',
    )
  })

  it('keeps header rows in the body when a cell of theirs reaches down', () => {
    const html = renderHtml('<table><tr><th rowspan=2>A<th>B<tr><td>c</table>')
    expect(html).not.toContain('<thead>')
    expect(html).toContain('<th scope="col" rowSpan="2">A</th>')
  })

  it('shows an empty text as nothing', () => {
    for (const data of [null, undefined, 'x', {}, { root: {} }, { root: { children: 'x' } }]) {
      expect(render(data)).toBe('')
    }
  })

  it('passes over what it does not know, without a word in the log', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const html = renderNodes(
      ...['constructor', '__proto__', 'blocks', 'unknown', 'iframe', 'inlineBlock'].map((type) => ({
        type,
        version: 1,
        fields: {},
        children: [words],
      })),
      block({ blockType: 'constructor' }),
      block({ blockType: 'embed' }),
      null,
      { type: 'list', version: 1 },
      paragraph({ type: 'text', version: 1 }, words),
    )
    expect(html).toBe('<p>chữ</p>')
    expect(log).not.toHaveBeenCalled()
  })
})

describe('links', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', '/\\evil.example'])(
    'to %s stay words',
    (url) => {
      expect(renderNodes(paragraph(linkTo(url)))).toBe('<p>chữ</p>')
    },
  )

  it('to items lead there only while readers may read them', () => {
    expect(renderNodes(paragraph(internal(LIVE)))).toBe('<p><a href="/news/a">chữ</a></p>')
    expect(renderNodes(paragraph(internal(DRAFT)))).toBe('<p>chữ</p>')
    expect(renderNodes(paragraph(internal('2')))).toBe('<p>chữ</p>')
    expect(renderNodes(paragraph(internal(null)))).toBe('<p>chữ</p>')
  })

  it('to related items leave out what readers may not read', () => {
    const related = (...values: unknown[]) =>
      renderNodes(
        block({
          blockType: 'related',
          items: values.map((value) => ({ relationTo: 'news', value })),
        }),
      )
    expect(related(LIVE, DRAFT, '3')).toContain('<ul><li><a href="/news/a">Tin a</a></li></ul>')
    expect(related(DRAFT, '3')).toBe('')
  })

  it('to files say number, title, kind and size', () => {
    const document = {
      id: 'd1',
      url: '/api/documents/file/qd.pdf',
      filename: 'qd.pdf',
      filesize: 1_540_000,
      documentNumber: '12/QĐ-UBND',
      title: 'Quyết định',
    }
    expect(renderNodes(block({ blockType: 'file', document, label: '' }))).toBe(
      '<p class="rt-file"><a href="/api/documents/file/qd.pdf">12/QĐ-UBND – Quyết định</a>' +
        '<span class="rt-file-details"> (PDF, 1,5 MB)</span></p>',
    )
    expect(renderNodes(block({ blockType: 'file', document: 'd1', label: 'x' }))).toBe('')
  })
})

describe('headings', () => {
  it('carry the ids that the table of contents links to, each once', () => {
    const { root } = importHtml({
      html: '<h2>Đối tượng <b>hưởng</b></h2><h3>Đối tượng hưởng</h3><h4>??</h4><p>a</p>',
      resolveImage: () => undefined,
    })
    const headings = headingsOf(root)
    expect(headings).toEqual([
      { id: 'muc-doi-tuong-huong', text: 'Đối tượng hưởng', level: 2 },
      { id: 'muc-doi-tuong-huong--2', text: 'Đối tượng hưởng', level: 3 },
      { id: 'muc-', text: '??', level: 4 },
    ])
    const html = render(root)
    for (const { id, level } of headings) expect(html).toContain(`<h${String(level)} id="${id}">`)
  })
})

describe('pictures', () => {
  it('come in three formats, with their measures, description and caption', () => {
    expect(renderNodes(picture())).toBe(
      '<figure class="rt-figure"><picture>' +
        '<source type="image/avif" srcSet="/m/a480%2C%201 480w, /m/a800%2C%201 800w" sizes="(min-width: 48rem) 46rem, 100vw"/>' +
        '<source type="image/webp" srcSet="/m/w480%2C%201 480w" sizes="(min-width: 48rem) 46rem, 100vw"/>' +
        '<img src="/m/j800, 1" srcSet="/m/j480%2C%201 480w, /m/j800%2C%201 800w" sizes="(min-width: 48rem) 46rem, 100vw" ' +
        'width="1000" height="500" alt="Cô và trò" loading="lazy" decoding="async"/></picture>' +
        '<figcaption>Lễ khai giảng. Ảnh: Hoàng Long</figcaption></figure>',
    )
  })

  it('take the caption written for this text', () => {
    expect(renderNodes(picture({ caption: 'Riêng!' }))).toContain('>Riêng! Ảnh: Hoàng Long<')
  })

  it('are left out when this reader may not see them', () => {
    expect(renderNodes(picture({}, 'm1'))).toBe('')
    expect(renderNodes(picture({}, null))).toBe('')
  })

  it('load first where the page says so, and fall back to the original', () => {
    const html = renderToStaticMarkup(
      <Picture media={{ url: '/m/nho.png', alt: 'x', width: 10, height: 10 }} priority />,
    )
    expect(html).toMatch(/<img src="\/m\/nho.png"[^>]* loading="eager" fetchPriority="high"/)
    expect(html).not.toContain('<source')
    expect(renderToStaticMarkup(<Picture media={{ alt: 'x' }} />)).toBe('')
  })

  it.each([
    ['Chú thích', 'A', 'Chú thích. Ảnh: A'],
    ['Chú thích.', 'A', 'Chú thích. Ảnh: A'],
    ['', 'A', 'Ảnh: A'],
    ['Chú thích', null, 'Chú thích'],
    [null, undefined, ''],
  ])('caption %s of %s', (caption, credit, expected) => {
    expect(pictureCaption({ caption, credit })).toBe(expected)
  })
})
