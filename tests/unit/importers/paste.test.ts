import { describe, expect, it } from 'vitest'
import { importPaste } from '@/importers/paste'
import { lexicalProblems } from '@/lib/lexical'
import type { LexicalNode } from '@/lib/lexical-nodes'
import { state } from '@/importers/lexical-build'
import { shape } from './short-hand'

function paste(html: string) {
  const { blocks, notes } = importPaste({ html, idSeed: 'a' })
  expect(lexicalProblems(state(blocks))).toEqual([])
  return { outline: (blocks as LexicalNode[]).map(shape), notes }
}

/** A list item as Word 2019 writes it to the clipboard. */
const item = (text: string, level: number, mark: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:.5in;text-indent:-.25in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`

const WORD_HEAD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--><style><!-- p.MsoNormal {font-size:14pt} --></style></head><body lang=VI><!--StartFragment-->`

describe('pasted from Word', () => {
  it.each<[string, string, string[]]>([
    [
      'fonts, colours and nested spans are dropped',
      `<p class=MsoNormal style='line-height:150%'><span style='font-size:14.0pt;color:red'>Xã <b style='mso-bidi-font-weight:normal'><span>Hạ Lạc</span></b></span><o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>`,
      ['p(Xã {1:Hạ Lạc})'],
    ],
    [
      'headings and the title',
      `<p class=MsoTitle>Tên</p><h2>Mục<o:p></o:p></h2>`,
      ['h2(Tên)', 'h2(Mục)'],
    ],
    [
      'bullets, with levels',
      item('a', 1, '·') +
        '\n' +
        item('b', 2, 'o') +
        '\n' +
        item('c', 1, '·') +
        '<p class=MsoNormal>x</p>',
      ['ul(li1(a)li2(ul(li1>1(b)))li2(c))', 'p(x)'],
    ],
    ['numbers go on', item('c', 1, '3.') + item('d', 1, '4.'), ['ol@3(li3(c)li4(d))']],
    [
      'bullets behind numbers',
      item('a', 1, '1.') + item('b', 1, '·'),
      ['ol(li1(a))', 'ul(li1(b))'],
    ],
    [
      'a table of facts',
      `<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr><td width=100><p class=MsoNormal>Xã</p></td><td><p class=MsoNormal>Ha</p></td></tr><tr><td><p>Hạ Lạc</p></td><td><p>412</p></td></tr></table>`,
      ['table(tr(td(p(Xã))td(p(Ha)))tr(td(p(Hạ Lạc))td(p(412))))'],
    ],
    [
      'a bold first row is the header',
      `<table border=1><tr><td><p><b>Xã</b></p></td><td><p><b>Ha</b></p></td></tr><tr><td><p><b>Hạ Lạc</b></p></td><td><p>412</p></td></tr></table>`,
      ['table(tr(th-col(p({1:Xã}))th-col(p({1:Ha})))tr(td(p({1:Hạ Lạc}))td(p(412))))'],
    ],
    [
      'a table in bold throughout has none',
      `<table border=1><tr><td><b>Xã</b></td><td><b>Ha</b></td></tr><tr><td><b>Hạ Lạc</b></td><td><b>412</b></td></tr></table>`,
      ['table(tr(td(p({1:Xã}))td(p({1:Ha})))tr(td(p({1:Hạ Lạc}))td(p({1:412}))))'],
    ],
    [
      'tracked changes and comments',
      `<p>còn<ins cite="mailto:A">mới</ins><del cite="mailto:A">cũ</del><span class=MsoCommentReference>[A1]</span></p><div style='mso-element:comment-list'><p>Sửa đi</p></div>`,
      ['p(cònmới)'],
    ],
  ])('%s', (_, body, expected) => {
    expect(paste(`${WORD_HEAD}${body}<!--EndFragment--></body></html>`)).toEqual({
      outline: expected,
      notes: [],
    })
  })
})

describe('pasted from Google Docs', () => {
  it('emphasis is what the style says, not the wrapper', () => {
    const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-size:16pt;font-weight:400">Mục</span></h2><p dir="ltr"><span style="font-weight:400">Xã </span><span style="font-weight:700;color:#000">Hạ Lạc</span><span style="font-style:italic"> xong</span></p><ul><li dir="ltr"><p role="presentation"><span>a</span></p></li></ul><p><a href="https://a.example/" style="text-decoration:none"><span style="text-decoration:underline">đây</span></a></p></b>`
    expect(paste(html)).toEqual({
      outline: [
        'h2(Mục)',
        'p(Xã {1:Hạ Lạc}{2: xong})',
        'ul(li1(a))',
        'p(a[https://a.example/](đây))',
      ],
      notes: [],
    })
  })
})

describe('pasted from an old portal', () => {
  it('layout goes, structure stays, pictures and bad links are told', () => {
    const html = `
      <table width="100%" cellpadding="0"><tr><td>
        <center><font size="4" color="#0000FF"><b>Hạ Lạc gặt xong</b></font></center>
        <div style="text-align:justify"><div><font face="Arial">Đoạn một.<br><br>Đoạn hai , hết.</font></div></div>
        <img src="/count.gif" width="1" height="1"><img src="http://a.example/lua.jpg">
        <p><a href="javascript:void(0)">Xem</a> và <a href="https://a.example/b">đọc</a></p>
        <table border="1"><tr><td>Xã</td><td>Ha</td></tr></table>
      </td></tr></table>`
    const { outline, notes } = paste(html)
    expect(outline).toEqual([
      'p({1:Hạ Lạc gặt xong})',
      'p(Đoạn một.)',
      'p(Đoạn hai, hết.)',
      'p(Xem và a[https://a.example/b](đọc))',
      'table(tr(td(p(Xã))td(p(Ha))))',
    ])
    expect(notes).toEqual([
      expect.stringContaining('(1 ảnh)'),
      expect.stringContaining('1 liên kết'),
    ])
  })

  it('scripts, styles and what is hidden leave nothing behind', () => {
    expect(
      paste('<script>alert(1)</script><style>p{}</style><p style="display:none">x</p><p>a</p>'),
    ).toEqual({ outline: ['p(a)'], notes: [] })
  })

  it.each([
    ['only a picture', '<img src="https://a.example/a.jpg">', '1 ảnh'],
    ['an old encoding', '<p>ñy ban nh©n d©n x· s¶n xuÊt n«ng nghiÖp</p>', 'UniKey'],
    ['too much', `<p>${'a'.repeat(3_000_000)}</p>`, 'quá lớn'],
  ])('%s is not taken, and says why', (_, html, note) => {
    const { blocks, notes } = importPaste({ html, idSeed: '' })
    expect(blocks).toEqual([])
    expect(notes).toEqual([expect.stringContaining(note)])
  })
})
