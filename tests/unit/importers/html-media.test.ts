import { describe, expect, it } from 'vitest'
import { imagesOf, importHtml } from '@/importers/html'
import { walkLexical } from '@/lib/lexical'
import { codes, convert, outline } from './short-hand'

describe('links', () => {
  it.each<[string, string, string[]]>([
    ['outside', '<a href="https://a.vn/x">đây</a>', ['p(a[https://a.vn/x](đây))']],
    ['with formats inside', '<a href="/x">a<b>b</b></a>c', ['p(a[/x](a{1:b})c)']],
    ['one beside another', '<a href="/x">a</a><a href="/x">b</a>', ['p(a[/x](a)a[/x](b))']],
    ['around blocks', '<a href="/x"><p>a</p><p>b</p></a>', ['p(a[/x](a))', 'p(a[/x](b))']],
    [
      'with spaces',
      '<a href="https://a.vn/tệp 1.pdf">a</a>',
      ['p(a[https://a.vn/tệp%201.pdf](a))'],
    ],
    ['for phones', '<a href="tel:0236 382">a</a>', ['p(a[tel:0236382](a))']],
    ['unsafe', '<a href="javascript:alert(1)">a</a> b', ['p(a b)']],
    ['unsafe in disguise', '<a href="java&#10;script:alert(1)">a</a>', ['p(a)']],
    ['to another host in disguise', '<a href="//evil.example">a</a>', ['p(a)']],
    ['relative', '<a href="trang.html">a</a>', ['p(a)']],
    ['to a place on the old page', '<a href="#_ftn1">a</a>', ['p(a)']],
    ['without an address', '<a name="x">a</a>', ['p(a)']],
  ])('%s', (_, html, expected) => {
    expect(outline(html)).toEqual(expected)
  })

  it('names what it dropped', () => {
    expect(codes('<a href="data:,x">a</a><a href="b/c.html">b</a><a href="#d">d</a>')).toEqual([
      'unsafeLink data:,x',
      'relativeLink b/c.html',
      'anchorLink #d',
    ])
  })

  it('leads to items of this site where the caller knows them', () => {
    const { root } = importHtml({
      html: '<a href="tin-1.html" target="_blank">a</a>',
      resolveImage: () => undefined,
      resolveLink: (href) =>
        href === 'tin-1.html' ? { relationTo: 'news', value: 'n1' } : undefined,
    })
    const links: unknown[] = []
    walkLexical(root, (node) => node.type === 'link' && links.push(node.fields))
    expect(links).toEqual([
      { linkType: 'internal', newTab: true, doc: { relationTo: 'news', value: 'n1' } },
    ])
  })
})

describe('pictures', () => {
  it.each<[string, string, string[]]>([
    ['alone', '<img src="anh.jpg" alt="x">', ['img[m1]']],
    ['in a paragraph', '<p>a <img src="anh.jpg" alt="x"> b</p>', ['p(a)', 'img[m1]', 'p(b)']],
    [
      'with a caption',
      '<figure><img src="anh.jpg" alt="x"><figcaption>Lễ <b>khai</b> giảng. Ảnh: Hoàng Long</figcaption></figure>',
      ['img[m1|Lễ khai giảng]'],
    ],
    ['in a heading', '<h2>a<img src="anh.jpg" alt="x"></h2>', ['h2(a)', 'img[m1]']],
    ['loaded late', '<img src="data:image/gif;base64,R0" data-src="anh.jpg" alt="x">', ['img[m1]']],
    ['that nobody knows', '<p>a<img src="la.jpg" alt="x"></p>', ['p(a)']],
    [
      'a figure without picture',
      '<figure><p>a</p><figcaption>b</figcaption></figure>',
      ['p(a)', 'p(b)'],
    ],
  ])('%s', (_, html, expected) => {
    expect(outline(html)).toEqual(expected)
  })

  it('lists every picture once with what the page says of it', () => {
    const html = `<figure><img src="anh.jpg" alt=" Cô  và trò "><figcaption>Lễ khai giảng (Ảnh: Hoàng Long)</figcaption></figure>
      <img src="la.jpg" alt="y" data-credit="Sở Y tế"><img src="anh.jpg" alt="z">`
    const expected = [
      { src: 'anh.jpg', alt: 'Cô và trò', caption: 'Lễ khai giảng', credit: 'Hoàng Long' },
      { src: 'la.jpg', alt: 'y', caption: '', credit: 'Sở Y tế' },
    ]
    expect(convert(html).images).toEqual(expected)
    expect(imagesOf(html)).toEqual(expected)
    expect(codes(html)).toEqual(['imageUnresolved la.jpg'])
  })

  it('warns when a picture has no description or no source', () => {
    expect(codes('<img src="anh.jpg"><img alt="x">')).toEqual([
      'imageWithoutAlt anh.jpg',
      'imageWithoutSource ',
    ])
  })

  it('saves a picture as the editor does', () => {
    const [picture] = convert('<img src="anh.jpg" alt="x">').root.root.children
    expect(picture).toEqual({
      type: 'upload',
      version: 3,
      format: '',
      id: expect.stringMatching(/^[0-9a-f]{24}$/) as string,
      relationTo: 'media',
      value: 'm1',
      fields: {},
    })
  })
})

describe('call-outs', () => {
  it.each<[string, string, string[]]>([
    [
      'with a title',
      '<aside data-tone="warning"><h3>Lưu ý</h3><p>Một <b>hai</b>.</p><ul><li>ba</li></ul></aside>',
      ['warning[Lưu ý|Một hai.\nba]'],
    ],
    ['without a title', '<aside data-tone="urgent">Sơ tán ngay</aside>', ['urgent[|Sơ tán ngay]']],
    ['with only a title', '<aside data-tone="info"><h3>A</h3></aside>', ['info[|A]']],
    ['of an unknown tone', '<aside data-tone="loud">a</aside>', ['info[|a]']],
    ['an aside without a tone is plain text', '<aside><p>a</p></aside>', ['p(a)']],
    ['related lists are plain lists', '<ul class="related"><li>a</li></ul>', ['ul(li1(a))']],
  ])('%s', (_, html, expected) => {
    expect(outline(html)).toEqual(expected)
  })
})

describe('the head of a page', () => {
  it('gives title, description and our own names', () => {
    const { meta } = convert(`<!doctype html><html><head><title> Tiêu
      đề </title><meta name="Description" content="Mô tả"><meta name="ct:occurredAt" content="2025-09-05">
      <meta name="author" content="x"><meta name="ct:__proto__" content="y"></head><body>a</body></html>`)
    expect(meta).toMatchObject({ title: 'Tiêu đề', description: 'Mô tả', occurredAt: '2025-09-05' })
    expect(meta.author).toBeUndefined()
    expect(({} as Record<string, unknown>).y).toBeUndefined()
  })
})
