import { describe, expect, it } from 'vitest'
import { ImportError } from '@/importers/report'
import { lexicalProblems, lexicalText, walkLexical } from '@/lib/lexical'
import { codes, convert, outline } from './short-hand'

describe('a page in HTML becomes a text of the editor', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs', '<p>Một</p><p>Hai</p>', ['p(Một)', 'p(Hai)']],
    ['loose words', 'Một <div>Hai</div> Ba', ['p(Một)', 'p(Hai)', 'p(Ba)']],
    ['headings', '<h2>A</h2><h3>B</h3><h4>C</h4>', ['h2(A)', 'h3(B)', 'h4(C)']],
    ['other heading levels', '<h1>A</h1><h5>B</h5><h6>C</h6>', ['h2(A)', 'h4(B)', 'h4(C)']],
    ['bold headings', '<h2><b>A</b> <i>b</i></h2>', ['h2(A {2:b})']],
    ['empty blocks', '<p></p><p>&nbsp;</p><h2> </h2><ul><li></li></ul><p>x</p>', ['p(x)']],
    [
      'formats',
      '<p><b>a</b><strong>b</strong><em>c</em><i>d</i><u>e</u><s>f</s><sub>g</sub><sup>h</sup></p>',
      ['p({1:ab}{2:cd}{8:e}{4:f}{32:g}{64:h})'],
    ],
    ['nested formats', '<p><b>a<i>b</i></b><span>c</span></p>', ['p({1:a}{3:b}c)']],
    ['line breaks', '<p>a <br> b<br></p>', ['p(a⏎b)']],
    ['rules', 'a<hr>b', ['p(a)', 'horizontalrule', 'p(b)']],
    ['quotations', '<blockquote><p>a</p><p>b</p></blockquote>', ['quote(a⏎b)']],
    ['containers', '<main><section><div>a</div></section></main>', ['p(a)']],
    ['blocks in inline elements', '<b><p>a</p><p>b</p></b>', ['p({1:a})', 'p({1:b})']],
    ['preformatted text', '<pre>a\n  b</pre>', ['p(a⏎b)']],
    ['definitions', '<dl><dt>a</dt><dd>b</dd></dl>', ['p({1:a})', 'p(b)']],
  ])('%s', (_, html, expected) => {
    expect(outline(html)).toEqual(expected)
  })

  it('is the same JSON that the editor saves', () => {
    const { root } = convert('<p><b>Xin</b> chào</p>')
    const text = { detail: 0, mode: 'normal', style: '', type: 'text', version: 1 }
    const element = { direction: null, format: '', indent: 0, version: 1 }
    expect(root).toEqual({
      root: {
        ...element,
        type: 'root',
        children: [
          {
            ...element,
            type: 'paragraph',
            textFormat: 1,
            textStyle: '',
            children: [
              { ...text, format: 1, text: 'Xin' },
              { ...text, format: 0, text: ' chào' },
            ],
          },
        ],
      },
    })
  })

  it('never gives an empty root', () => {
    expect(outline('')).toEqual(['p()'])
  })

  it('gives the same document, ids included, for the same source', () => {
    const html = '<p><a href="/a">a</a><img src="anh.jpg" alt="x"></p>'
    expect(convert(html)).toEqual(convert(html))
    const ids: unknown[] = []
    walkLexical(convert(html).root, (node) => node.id !== undefined && ids.push(node.id))
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(2)
    expect(ids.join()).toMatch(/^[0-9a-f]{24},[0-9a-f]{24}$/)
  })
})

describe('white space and letters', () => {
  it.each<[string, string, string[]]>([
    ['runs close up', '<p>  a \n\t b  </p>', ['p(a b)']],
    ['across elements', '<p>a <b> b </b> c</p>', ['p(a {1:b }c)']],
    ['between words in elements', '<p><b>a</b> <i>b</i></p>', ['p({1:a} {2:b})']],
    ['a single no-break space stays', '<p>10&nbsp;000 người</p>', ['p(10\u00a0000 người)']],
    ['no-break spaces used as padding go', '<p>&nbsp;&nbsp;a&nbsp; b&nbsp;</p>', ['p(a b)']],
    ['no space before a break', '<p>a <br/> b</p>', ['p(a⏎b)']],
    ['invisible marks go', '<p>a\u200b\u202eb\ufeff&shy;c</p>', ['p(abc)']],
    ['decomposed letters', `<p>${'Việt Nam'.normalize('NFD')}</p>`, ['p(Việt Nam)']],
    ['letters composed of entities', '<p>Vie&#770;&#803;t</p>', ['p(Việt)']],
  ])('%s', (_, html, expected) => {
    expect(outline(html)).toEqual(expected)
  })
})

describe('lists', () => {
  it.each<[string, string, string[]]>([
    ['bullets', '<ul><li>a</li><li>b</li></ul>', ['ul(li1(a)li2(b))']],
    ['numbers that start later', '<ol start="3"><li>a<li>b</ol>', ['ol@3(li3(a)li4(b))']],
    [
      'nested lists stand behind their item and do not count',
      '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>',
      ['ol(li1(a)li2(ul(li1>1(b)))li2(c))'],
    ],
    [
      'lists nested without an item',
      '<ul><li>a</li><ul><li>b</li></ul></ul>',
      ['ul(li1(a)li2(ul(li1>1(b))))'],
    ],
    ['paragraphs in items', '<ul><li><p>a</p><p>b</p></li></ul>', ['ul(li1(a⏎b))']],
    [
      'pictures move behind',
      '<ul><li>a<img src="anh.jpg" alt="x">b</li></ul>',
      ['ul(li1(ab))', 'img[m1]'],
    ],
  ])('%s', (_, html, expected) => {
    expect(outline(html)).toEqual(expected)
  })

  it('joins what is nested too deeply, so that the result can be saved', () => {
    const html = `${'<ul><li>a'.repeat(30)}${'</li></ul>'.repeat(30)}`
    const { root, warnings } = convert(html)
    expect(lexicalProblems(root)).toEqual([])
    expect(lexicalText(root).split('\n')).toHaveLength(30)
    expect(warnings.map(({ code }) => code)).toEqual(['listTooDeep'])
  })

  it('warns when points a, b, c become 1, 2, 3', () => {
    expect(codes('<ol type="a"><li>x</li></ol>')).toEqual(['listMarkerLost a'])
  })
})

describe('tables', () => {
  it.each<[string, string, string[]]>([
    [
      'header row and header column',
      '<table><thead><tr><th>A<th>B</thead><tbody><tr><th>c<td>d</table>',
      ['table(tr(th-col(p(A))th-col(p(B)))tr(th-row(p(c))td(p(d))))'],
    ],
    [
      'a first row of header cells without thead',
      '<table><tr><th>A<th>B<tr><td>c<td>d</table>',
      ['table(tr(th-col(p(A))th-col(p(B)))tr(td(p(c))td(p(d))))'],
    ],
    [
      'scope decides',
      '<table><tr><th scope="row">A<th scope="col">B</table>',
      ['table(tr(th-row(p(A))th-col(p(B))))'],
    ],
    [
      'joined cells',
      '<table><tr><td colspan="2">a<td rowspan="2">b<tr><td>c<td>d</table>',
      ['table(tr(td:2x1(p(a))td:1x2(p(b)))tr(td(p(c))td(p(d))))'],
    ],
    [
      'missing cells are filled',
      '<table><tr><td>a<td>b<tr><td>c</table>',
      ['table(tr(td(p(a))td(p(b)))tr(td(p(c))td(p())))'],
    ],
    [
      'spans that reach out of the table are cut',
      '<table><tr><td rowspan="9">a<td>b<tr><td>c</table>',
      ['table(tr(td:1x2(p(a))td(p(b)))tr(td(p(c))))'],
    ],
    [
      'a caption stands before',
      '<table><caption>C</caption><tr><td>a<td>b</table>',
      ['p(C)', 'table(tr(td(p(a))td(p(b))))'],
    ],
    ['one cell is only a frame', '<table><tr><td><h2>a</h2>b</table>', ['h2(a)', 'p(b)']],
    [
      'tables in tables become lines',
      '<table><tr><td>a<td><table><tr><td>b<td>c</table></table>',
      ['table(tr(td(p(a))td(p(b)p(c))))'],
    ],
    [
      'blocks in cells',
      '<table><tr><td><ul><li>a</ul><td>b</table>',
      ['table(tr(td(ul(li1(a)))td(p(b))))'],
    ],
  ])('%s', (_, html, expected) => {
    expect(outline(html)).toEqual(expected)
  })

  it('says when it had to change the layout', () => {
    expect(codes('<table><tr><td>a<td>b<tr><td>c</table>')).toEqual(['tableReshaped '])
    expect(codes('<table><tr><td>a<td>b<tr><td>c<td>d</table>')).toEqual([])
  })

  it('does not let spans blow a table up', () => {
    const wide = '<tr><td colspan="60">x</td></tr><tr><td>y</td></tr>'.repeat(1000)
    expect(() => convert(`<table>${wide}</table>`)).toThrow(ImportError)
  })
})
