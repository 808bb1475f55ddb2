import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf, reasonsIn, type PersonKey } from '../helpers/newsroom'
import { openSecondUnit, type SecondUnit } from '../helpers/second-unit'

/** Names that only one thing may have: whoever is told "taken" learns what others are working on. */
let unit: SecondUnit
beforeAll(async () => {
  unit = await openSecondUnit()
})
afterAll(() => unit.stop())

const slugOf = ({ text }: { text: string }) =>
  (JSON.parse(text) as { doc?: { slug?: string } }).doc?.slug

async function write(person: PersonKey, data: Record<string, unknown>) {
  const unitId = person.startsWith('strange') ? unit.units.naLay : unit.units.haLac
  const base = { summary: 'Tóm tắt.', body: bodyOf('Nội dung.'), unit: unitId }
  return await unit.send(person, 'POST', '/api/news', { ...base, ...data }, { draft: true })
}

const idOf = ({ text }: { text: string }) => (JSON.parse(text) as { doc: { id: string } }).doc.id

describe('an address', () => {
  it('that a hidden draft has is free for another unit, typed or made of the title', async () => {
    const hidden = unit.canaries.word('news.slug').toLowerCase()
    expect(slugOf(await write('stranger', { title: 'Bài khác', slug: hidden }))).toBe(hidden)
    const fromTitle = await write('strangeEditor', { title: unit.canaries.word('articles.slug') })
    expect(slugOf(fromTitle)).toBe(unit.canaries.word('articles.slug').toLowerCase())
    const again = await write('strangeEditor', { title: unit.canaries.word('pending.title') })
    expect(slugOf(again)).toBe(unit.canaries.word('pending.title').toLowerCase())
  })

  it('of what is or was public is taken, and so is one of one’s own unit', async () => {
    const first = await write('writer', { title: 'Lịch gặt lúa sớm' })
    expect(slugOf(first)).toBe('lich-gat-lua-som')
    expect(slugOf(await write('unitEditor', { title: 'Lịch gặt lúa sớm' }))).toBe(
      'lich-gat-lua-som-2',
    )
    await unit.go(idOf(first), [
      ['writer', 'submit'],
      ['unitEditor', 'approve'],
      ['unitEditor', 'publish'],
    ])
    expect(slugOf(await write('stranger', { title: 'Lịch gặt lúa sớm' }))).not.toBe(
      'lich-gat-lua-som',
    )
  })

  it('goes to who is published first; the other is told then', async () => {
    const mine = idOf(await write('writer', { title: 'Một địa chỉ', slug: 'mot-dia-chi' }))
    const theirs = idOf(await write('stranger', { title: 'Một địa chỉ', slug: 'mot-dia-chi' }))
    const waiting = idOf(await write('stranger', { title: 'Cùng địa chỉ', slug: 'mot-dia-chi' }))
    await unit.go(theirs, [
      ['stranger', 'submit'],
      ['strangeEditor', 'approve'],
    ])
    await unit.go(waiting, [['stranger', 'submit']])
    await unit.go(mine, [
      ['writer', 'submit'],
      ['unitEditor', 'approve'],
      ['unitEditor', 'publish'],
    ])
    const late = await unit.act('strangeEditor', theirs, 'publish')
    expect([late.status, reasonsIn(late.body)]).toEqual([422, ['requirement.slugTaken']])
    const unseen = await unit.act('strangeEditor', waiting, 'approve')
    expect([unseen.status, reasonsIn(unseen.body)]).toEqual([422, ['requirement.slugTaken']])
    const { status, body } = await unit.rest<{ docs: { id: string }[] }>({
      path: '/api/news',
      query: { where: { slug: { equals: 'mot-dia-chi' } } },
    })
    expect([status, body.docs.map(({ id }) => id)]).toEqual([200, [mine]])
    // What was refused left nothing behind: with another address it goes out.
    await unit.act('strangeEditor', theirs, 'requestChanges', { note: 'Đổi đường dẫn.' })
    await unit.save('stranger', theirs, { slug: 'mot-dia-chi-khac' })
    await unit.go(theirs, [
      ['stranger', 'submit'],
      ['strangeEditor', 'approve'],
      ['strangeEditor', 'publish'],
    ])
  })

  it('has one winner when two are published at the same moment', async () => {
    const pairs: [PersonKey, PersonKey][] = [
      ['writer', 'unitEditor'],
      ['stranger', 'strangeEditor'],
    ]
    const ready = await Promise.all(
      pairs.map(async ([author]) => idOf(await write(author, { title: 'Đua', slug: 'dua-nhau' }))),
    )
    for (const [index, [author, reviewer]] of pairs.entries()) {
      await unit.go(ready[index] ?? '', [
        [author, 'submit'],
        [reviewer, 'approve'],
      ])
    }
    const answers = await Promise.all(
      pairs.map(([, reviewer], index) => unit.act(reviewer, ready[index] ?? '', 'publish')),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422])
  })
})

it('a file’s name tells nothing of another unit’s files', async () => {
  const [hidden = ''] = unit.picture.files
  const stem = hidden.replace(/-[0-9a-f]{8}\.webp$/, '')
  expect(stem).toBe(unit.canaries.word('media.filename').toLowerCase())
  for (const name of [`${stem}.jpg`, hidden, 'chua-ai-dung.jpg']) {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Ảnh của Nà Lay', unit: unit.units.naLay }))
    const picture = { width: 500, height: 300, channels: 3 as const, background: '#1c569c' }
    const bytes = await sharp({ create: picture }).jpeg().toBuffer()
    form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), name)
    const { text } = await unit.send('stranger', 'POST', '/api/media', form)
    const { filename } = (JSON.parse(text) as { doc: { filename: string } }).doc
    const asked = name.replace(/\.[a-z]+$/, '')
    expect(filename.startsWith(`${asked}-`)).toBe(true)
    expect(filename.slice(asked.length)).toMatch(/^-[0-9a-f]{8}\.webp$/)
  }
})

it('an e-mail address is changed by administrators only, so nobody finds out who has an account', async () => {
  const { stranger, approver } = unit.people
  const path = `/api/users/${stranger.id}`
  const taken = await unit.send('stranger', 'PATCH', path, { email: approver.email }, { depth: 0 })
  const free = await unit.send('stranger', 'PATCH', path, { email: 'moi@lacgiang.example' })
  expect([taken.status, free.status]).toEqual([200, 200])
  const { email } = await unit.payload.findByID({
    collection: 'users',
    id: stranger.id,
    overrideAccess: true,
  })
  expect(email).toBe(stranger.email)
})

it('who forgot a password is told the same, account or not, at once', async () => {
  const path = '/api/users/forgot-password'
  const known = await unit.send(undefined, 'POST', path, { email: unit.people.writer.email })
  const unknown = await unit.send(undefined, 'POST', path, { email: 'khong@lacgiang.example' })
  expect(known).toEqual(unknown)
  expect(known.status).toBe(200)
})
