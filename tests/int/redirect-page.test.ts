import { afterAll, beforeAll, expect, it } from 'vitest'
import { openNewsroom, reasonsIn, type Newsroom, type PersonKey } from '../helpers/newsroom'

interface Answer {
  title?: string
  path?: string
  errors?: { code: string; detail?: string; field?: string }[]
}

let newsroom: Newsroom
let target: string
let targetPath: string
let item: string
beforeAll(async () => {
  newsroom = await openNewsroom()
  target = await published('Trang gộp về đây')
  item = await published('Tin sắp gỡ')
  const { body } = await newsroom.rest<{ slug: string }>({ path: `/api/news/${target}` })
  targetPath = `/tin-tuc/${body.slug}`
})
afterAll(() => newsroom.stop())

async function published(title: string): Promise<string> {
  const id = await newsroom.write('writer', { title })
  await newsroom.go(id, [
    ['writer', 'submit'],
    ['unitEditor', 'approve'],
    ['unitEditor', 'publish'],
  ])
  return id
}

const ask = (person: PersonKey | undefined, to: string, id = item) =>
  newsroom.rest<Answer>({
    path: `/api/news/${id}/workflow/redirect`,
    query: { to },
    ...(person === undefined ? {} : { user: newsroom.people[person] }),
  })

it('says which live page readers would be led to', async () => {
  for (const to of [targetPath, `http://localhost:3000${targetPath}?trang=1#cuoi`, target]) {
    const { status, body } = await ask('approver', to)
    expect([status, body]).toEqual([200, { title: 'Trang gộp về đây', path: targetPath }])
  }
})

it('says the same against an address as the withdrawal itself', async () => {
  const draft = await newsroom.write('writer', { title: 'Bản nháp kín' })
  for (const [to, reason] of [
    ['', 'workflow.redirectRequired'],
    [draft, 'workflow.redirectNotLive'],
    ['/tin-tuc/khong-co', 'workflow.redirectNotLive'],
    [`https://trang-khac.example${targetPath}`, 'workflow.redirectNotLive'],
    [item, 'workflow.redirectLoop'],
  ] as const) {
    const { status, body } = await ask('approver', to)
    expect([to, status, reasonsIn(body)]).toEqual([to, 422, [reason]])
    expect(body.errors?.[0]?.field).toBe('withdrawal.redirectTo')
    const withdrawal = { kind: 'consolidated', reason: 'Gộp tin.', redirectTo: to }
    const ordered = await newsroom.act('approver', item, 'withdraw', { withdrawal })
    expect([to, ordered.status, reasonsIn(ordered.body)]).toEqual([to, 422, [reason]])
  }
})

it('is for readers of the item’s drafts; others get what they get for any item', async () => {
  const draft = await newsroom.write('writer', { title: 'Bản nháp kín' })
  expect((await ask('stranger', targetPath, draft)).status).toBe(404)
  expect((await ask(undefined, targetPath, draft)).status).toBe(404)
  expect((await ask('stranger', targetPath)).status).toBe(403)
})

it('the workflow tells afterwards where readers are led', async () => {
  const withdrawal = { kind: 'consolidated', reason: 'Gộp tin.', redirectTo: targetPath }
  const { body } = await newsroom.act('approver', item, 'withdraw', { withdrawal })
  expect(body.workflow).toMatchObject({
    redirect: { title: 'Trang gộp về đây', path: targetPath },
  })
})
