import { describe, expect, it } from 'vitest'
import { textChanges, type BlockChange } from '@/review/text-changes'
import { convert } from '../importers/short-hand'
import { nodes } from '../../helpers/rich-text'

const FIRST = '<p>Sáng 20/11, những thửa ruộng cuối cùng đã được gặt xong trước lũ.</p>'
const SECOND = '<p>Trạm bơm Hạ Lạc chạy suốt đêm, nước trong đồng rút bốn mươi phân.</p>'
const THIRD = '<p>Công an xã cử người trực ở ba ngả đường bị ngập sâu nhất.</p>'

/** One line per part: what became of it, what it is, and its words. */
function told(changes: readonly BlockChange[]): string[] {
  return changes.map((change) => {
    const { kind, block } = change
    const runs = 'runs' in change ? change.runs : []
    const words = runs
      .filter((run) => run.kind !== 'kept')
      .map(
        (run) =>
          `${run.kind === 'removed' ? '-' : run.kind === 'added' ? '+' : '~'}${run.text.trim()}`,
      )
    return [kind, block.kind, ...words].join(' ')
  })
}

const between = (from: string, to: string) =>
  told(textChanges({ from: convert(from).root, to: convert(to).root }))

describe('parts of a text', () => {
  it.each([
    ['the same', FIRST + SECOND, FIRST + SECOND, ['kept paragraph', 'kept paragraph']],
    [
      'a word of one paragraph',
      FIRST + SECOND,
      FIRST.replace('gặt xong', 'gặt sạch') + SECOND,
      ['changed paragraph -xong +sạch', 'kept paragraph'],
    ],
    [
      'a paragraph put in',
      FIRST + SECOND,
      FIRST + THIRD + SECOND,
      ['kept paragraph', 'added paragraph', 'kept paragraph'],
    ],
    [
      'a paragraph taken out',
      FIRST + THIRD + SECOND,
      FIRST + SECOND,
      ['kept paragraph', 'removed paragraph', 'kept paragraph'],
    ],
    [
      'a paragraph that stands elsewhere now',
      FIRST + SECOND + THIRD,
      THIRD + FIRST + SECOND,
      ['moved paragraph', 'kept paragraph', 'kept paragraph'],
    ],
    [
      'a paragraph that became a heading',
      FIRST,
      FIRST.replaceAll('p>', 'h2>'),
      ['changed heading'],
    ],
    [
      'a level of a heading',
      '<h2>Diễn biến ba ngày</h2>',
      '<h3>Diễn biến ba ngày</h3>',
      ['changed heading'],
    ],
    [
      'one point of a list',
      '<ul><li>Thôn Đông đã sơ tán</li><li>Thôn Đoài đang chờ thuyền</li></ul>',
      '<ul><li>Thôn Đông đã sơ tán</li><li>Thôn Đoài đang chờ xe</li></ul>',
      ['kept listitem', 'changed listitem -thuyền +xe'],
    ],
    [
      'the kind of a list',
      '<ul><li>Thôn Đông đã sơ tán</li></ul>',
      '<ol><li>Thôn Đông đã sơ tán</li></ol>',
      ['changed listitem'],
    ],
    [
      'one cell of a table',
      '<table><tr><th>Trạm</th><th>Mực nước</th></tr><tr><td>Bến Đá</td><td>7,10</td></tr></table>',
      '<table><tr><th>Trạm</th><th>Mực nước</th></tr><tr><td>Bến Đá</td><td>7,30</td></tr></table>',
      ['kept tablerow', 'changed tablerow -7,10 +7,30'],
    ],
    [
      'bold words',
      '<p>Không qua ngầm Khe Lim</p>',
      '<p>Không qua <strong>ngầm</strong> Khe Lim</p>',
      ['changed paragraph ~ngầm'],
    ],
    [
      'where a link leads',
      '<p>Xem <a href="https://lacgiang.example/a">lịch trực</a></p>',
      '<p>Xem <a href="https://lacgiang.example/b">lịch trực</a></p>',
      ['changed paragraph ~lịch trực'],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(between(from, to)).toEqual(expected)
  })

  it('another picture in its place is one change with both', () => {
    const body = (id: string) => ({
      root: { type: 'root', version: 1, children: [nodes.picture(id)] },
    })
    const [change] = textChanges({ from: body('m1'), to: body('m2') })
    expect(change).toMatchObject({
      kind: 'changed',
      from: { references: ['media:m1'] },
      block: { references: ['media:m2'] },
    })
  })

  it('files, call-outs and links to other items are told by what they show', () => {
    const item = { relationTo: 'news', value: 'n1' }
    const body = (...children: object[]) => ({ root: { type: 'root', version: 1, children } })
    const from = body(nodes.file('d1'), nodes.related([item]), nodes.link(item))
    const to = body(
      nodes.file('d2'),
      nodes.related([item, { relationTo: 'news', value: 'n2' }]),
      nodes.link({ relationTo: 'news', value: 'n3' }),
    )
    expect(told(textChanges({ from, to }))).toEqual([
      'changed file',
      'changed related',
      'changed paragraph ~xem thêm',
    ])
  })

  it('nothing before, nothing after', () => {
    expect(told(textChanges({ from: undefined, to: convert(FIRST).root }))).toEqual([
      'added paragraph',
    ])
    expect(told(textChanges({ from: convert(FIRST).root, to: null }))).toEqual([
      'removed paragraph',
    ])
    expect(textChanges({ from: 'no text', to: { root: 1 } })).toEqual([])
  })
})
