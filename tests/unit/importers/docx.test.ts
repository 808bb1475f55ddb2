import { describe, expect, it } from 'vitest'
import { importDocx } from '@/importers/docx'
import type { LexicalNode } from '@/lib/lexical-nodes'
import { lexicalProblems } from '@/lib/lexical'
import {
  BOLD,
  docx,
  footnote,
  ITALIC,
  link,
  p,
  picture,
  r,
  table,
  type DocxPlan,
} from '../../helpers/docx'
import { shape } from './short-hand'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const EMF = Buffer.from([1, 0, 0, 0, 108, 0, 0, 0])

async function read(plan: DocxPlan) {
  const { imported, problem } = await importDocx({ bytes: docx(plan) })
  if (imported === undefined) throw new Error(problem.message)
  expect(lexicalProblems(imported.document)).toEqual([])
  const outline = (imported.document.root.children as LexicalNode[]).map(shape)
  const codes = imported.warnings.map(({ code, detail }) => `${code} ${detail}`.trim())
  return { ...imported, outline, codes }
}

describe('a Word file becomes a body', () => {
  it.each<[string, DocxPlan, string[]]>([
    ['paragraphs', { body: p('Một') + p('') + p('Hai') }, ['p(Một)', 'p(Hai)']],
    [
      'the only first heading is the title, the others keep their levels',
      {
        body:
          p('Tên bài', { style: 'Heading1' }) +
          p('Mục', { style: 'Heading2' }) +
          p('Ý', { style: 'Heading3' }),
      },
      ['h2(Tên bài)', 'h2(Mục)', 'h3(Ý)'],
    ],
    [
      'with several first headings all move down',
      {
        body:
          p('A', { style: 'Heading1' }) +
          p('a', { style: 'Heading2' }) +
          p('B', { style: 'Heading1' }),
      },
      ['h2(A)', 'h3(a)', 'h2(B)'],
    ],
    [
      'headings of translated styles, bold dropped',
      { body: p('Mục', { style: 'TieuDe2', run: BOLD }) },
      ['h2(Mục)'],
    ],
    [
      'lists of two levels',
      {
        body:
          p('a', { list: [1, 0] }) +
          p('b', { list: [1, 1] }) +
          p('c', { list: [1, 0] }) +
          p('1', { list: [2, 0] }),
      },
      ['ul(li1(a)li2(ul(li1>1(b)))li2(c))', 'ol(li1(1))'],
    ],
    [
      'lists typed by hand',
      { body: p('- lúa') + p('- ngô') + p('1. một') + p('2. hai') },
      ['ul(li1(lúa)li2(ngô))', 'ol(li1(một)li2(hai))'],
    ],
    [
      'a lone number and a gap are no list',
      { body: p('1. Tình hình') + p('Chữ') + p('2. Giải pháp') + p('4. Hết') },
      ['p(1. Tình hình)', 'p(Chữ)', 'p(2. Giải pháp)', 'p(4. Hết)'],
    ],
    [
      'an interview is no list',
      { body: p('- Bà con gặt xong chưa?') + p('- Gặt xong rồi.') },
      ['p(- Bà con gặt xong chưa?)', 'p(- Gặt xong rồi.)'],
    ],
    [
      'a table with its header row',
      {
        body: table([
          ['Xã', 'Ha'],
          ['Hạ Lạc', '412'],
        ]),
      },
      ['table(tr(th-col(p(Xã))th-col(p(Ha)))tr(td(p(Hạ Lạc))td(p(412))))'],
    ],
    [
      'links, and only those that may stand on a page',
      {
        body: link('rId20', 'đây') + link('rId21', 'đó'),
        links: { rId20: 'https://a.example/x', rId21: 'javascript:alert(1)' },
      },
      ['p(a[https://a.example/x](đây))', 'p(đó)'],
    ],
    [
      'notes as numbered lines at the end',
      {
        body: `<w:p>${r('Theo báo cáo')}${footnote(1)}${r(' và')}${footnote(2)}</w:p>`,
        footnotes: ['Báo cáo tuần.', 'Báo cáo tháng.'],
      },
      [
        'p(Theo báo cáo{64:[1]} và{64:[2]})',
        'h2(Chú thích)',
        'p([1] Báo cáo tuần.)',
        'p([2] Báo cáo tháng.)',
      ],
    ],
    [
      'typography, across formats',
      { body: `<w:p>${r('Xã nói "')}${r('gặt xong', BOLD)}${r('" , hết')}</w:p>` },
      ['p(Xã nói “{1:gặt xong}”, hết)'],
    ],
    [
      'tracked changes: what was put in stays, what was taken out goes',
      {
        body: `<w:p><w:ins w:id="1" w:author="A">${r('mới ')}</w:ins>${r('còn')}<w:del w:id="2" w:author="A"><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>`,
      },
      ['p(mới còn)'],
    ],
  ])('%s', async (_, plan, expected) => {
    expect((await read(plan)).outline).toEqual(expected)
  })

  it('the same file gives the same document, another seed other ids', async () => {
    const bytes = docx({ body: link('rId20', 'đây'), links: { rId20: 'https://a.example/' } })
    const ids = async (idSeed: string) =>
      JSON.stringify((await importDocx({ bytes, idSeed })).imported?.document)
    expect(await ids('a')).toBe(await ids('a'))
    expect(await ids('a')).not.toBe(await ids('b'))
  })
})

describe('pictures', () => {
  const media = {
    rId10: { bytes: PNG, extension: 'png' },
    rId11: { bytes: EMF, extension: 'emf' },
  }

  it('come out with the line below them as caption and credit', async () => {
    const { outline, pictures } = await read({
      body: p('Chữ') + picture('rId10') + p('Gặt lúa. Ảnh: Vừ Thị Lan') + p('Hết'),
      media,
    })
    const [only] = pictures
    expect(outline).toEqual(['p(Chữ)', `img[${only?.key}]`, 'p(Hết)'])
    expect(pictures).toMatchObject([
      { mimetype: 'image/png', alt: '', caption: 'Gặt lúa', credit: 'Vừ Thị Lan' },
    ])
    expect(only?.bytes.equals(PNG)).toBe(true)
  })

  it('the same picture twice is one', async () => {
    const { pictures } = await read({ body: picture('rId10') + picture('rId10'), media })
    expect(pictures).toHaveLength(1)
  })

  it.each([
    ['Cánh đồng lúa chín', 'Cánh đồng lúa chín'],
    ['Picture 1', ''],
    ['DSC_0123.JPG', ''],
    ['Ảnh có chứa bầu trời. Mô tả được tạo tự động', ''],
  ])('the description %j becomes %j', async (alt, expected) => {
    const { pictures } = await read({ body: picture('rId10', alt), media })
    expect(pictures.map((one) => one.alt)).toEqual([expected])
  })

  it('a format that no browser shows is named with its place', async () => {
    const { codes, outline, pictures } = await read({
      body: p('Bản đồ dưới đây') + picture('rId11'),
      media,
    })
    expect([outline, pictures]).toEqual([['p(Bản đồ dưới đây)'], []])
    expect(codes).toEqual(['pictureFormat EMF, sau “Bản đồ dưới đây”'])
  })
})

describe('what is offered for title and sapo', () => {
  const sapo = 'Sáng 20/11, xã Hạ Lạc gặt xong toàn bộ 412 ha lúa mùa.'
  const offers = async (body: string) => {
    const { suggestions, outline } = await read({ body })
    return [suggestions.title, suggestions.summary, outline.length]
  }
  it.each<[string, string, unknown[]]>([
    [
      'a title by its style, a sapo in bold',
      p('Hạ Lạc gặt xong lúa', { style: 'Title' }) + p(sapo, { run: BOLD }) + p('Chữ'),
      [{ text: 'Hạ Lạc gặt xong lúa', block: 0 }, { text: sapo, block: 1 }, 3],
    ],
    [
      'the first bold line below the letterhead',
      p('UBND XÃ HẠ LẠC', { run: BOLD }) +
        p('Hạ Lạc gặt xong lúa mùa', { run: BOLD }) +
        p(sapo, { run: ITALIC }),
      [{ text: 'Hạ Lạc gặt xong lúa mùa', block: 1 }, { text: sapo, block: 2 }, 3],
    ],
    ['nothing in plain text', p('Chữ thường') + p(sapo), [null, null, 2]],
  ])('%s', async (_, body, expected) => {
    expect(await offers(body)).toEqual(expected)
  })
})

describe('the list of what was not taken over', () => {
  it.each<[string, DocxPlan, string[]]>([
    ['nothing', { body: p('Chữ') }, []],
    [
      'tracked changes and comments',
      {
        body: `<w:p><w:ins w:id="1" w:author="A">${r('a')}</w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>b</w:delText></w:r></w:del><w:r><w:commentReference w:id="1"/></w:r></w:p>`,
      },
      ['comments 1', 'insertions 1', 'deletions 1'],
    ],
    [
      'equations, charts, embedded files',
      {
        body: `<w:p>${r('a')}<m:oMath><m:r/></m:oMath><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart r:id="x"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:r><w:object><o:OLEObject/></w:object></w:r></w:p>`,
      },
      ['equations 1', 'charts 1', 'embeddedObjects 1'],
    ],
    [
      'headers, but no bare page numbers',
      {
        body: p('a'),
        parts: {
          'word/header1.xml': `<w:hdr>${p('Phòng Văn hóa')}</w:hdr>`,
          'word/footer1.xml': `<w:ftr>${p('3')}</w:ftr>`,
        },
      },
      ['headerFooter Phòng Văn hóa'],
    ],
    [
      'lettered lists and numbered headings',
      {
        body: p('a', { list: [3, 0] }) + p('Mục', { style: 'Heading2', list: [2, 0] }),
      },
      ['numberedHeading Mục', 'listMarkerLost a, b, c hoặc I, II, III'],
    ],
    [
      'bold lines that look like headings',
      { body: p('Chữ. '.repeat(30)) + p('Kết quả bước đầu', { run: BOLD }) + p('Chữ.') },
      ['boldHeading Kết quả bước đầu'],
    ],
    [
      'merged cells',
      {
        body: `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('a')}</w:tc></w:tr><w:tr><w:tc>${p('b')}</w:tc><w:tc>${p('c')}</w:tc></w:tr></w:tbl>`,
      },
      ['mergedCells 1'],
    ],
    [
      'text boxes, which Word writes twice',
      {
        body: `<w:p>${r('a')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p('Hộp')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('Hộp')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      },
      ['textBoxes 1'],
    ],
    ['macros', { body: p('a'), parts: { 'word/vbaProject.bin': 'x' } }, ['macros']],
  ])('%s', async (_, plan, expected) => {
    expect((await read(plan)).codes).toEqual(expected)
  })
})
