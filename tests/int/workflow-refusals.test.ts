import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, reasonsIn, type Newsroom } from '../helpers/newsroom'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.stop())

describe('what the endpoint refuses', () => {
  it('lists every missing thing with its field', async () => {
    const id = await newsroom.write('writer', { summary: '', body: null })
    const { status, body } = await newsroom.act('writer', id, 'submit')
    expect(status).toBe(422)
    expect(body.errors.map(({ field }) => field)).toEqual(['summary', 'body'])
    expect(body.errors[0]?.message).toBe('Thiếu: Tóm tắt (sapo).')
  })

  it('asks for the revision, and refuses one that is no longer there', async () => {
    const id = await newsroom.write('writer')
    const without = await newsroom.act('writer', id, 'submit', { revision: undefined })
    expect([without.status, reasonsIn(without.body)]).toEqual([422, ['workflow.revisionRequired']])
    const stale = await newsroom.act('writer', id, 'submit', { revision: 'f'.repeat(64) })
    expect([stale.status, reasonsIn(stale.body)]).toEqual([409, ['workflow.staleRevision']])
  })

  it('refuses actions from a state that has them not', async () => {
    const id = await newsroom.write('writer')
    const { status, body } = await newsroom.act('unitEditor', id, 'publish')
    expect([status, reasonsIn(body)]).toEqual([409, ['workflow.illegalTransition']])
  })

  it('freezes content under review', async () => {
    const id = await newsroom.write('writer')
    await newsroom.go(id, [['writer', 'submit']])
    for (const person of ['writer', 'approver'] as const) {
      const { status, body } = await newsroom.save(person, id, { title: 'Lén sửa' })
      expect([status, reasonsIn(body)]).toEqual([409, ['workflow.frozen']])
    }
  })

  it('answers the same bytes for another unit’s draft as for an id that does not exist', async () => {
    const id = await newsroom.write('writer')
    const ask = (target: string, action?: string) =>
      newsroom.rest({
        method: action === undefined ? 'GET' : 'POST',
        path: `/api/news/${target}/workflow${action === undefined ? '' : `/${action}`}`,
        user: newsroom.people.stranger,
        ...(action === undefined ? {} : { body: { revision: 'x' } }),
      })
    for (const action of [undefined, 'submit', 'approve', 'publish']) {
      const foreign = await ask(id, action)
      const missing = await ask('00000000-0000-4000-8000-000000000000', action)
      expect(foreign.status).toBe(404)
      expect(foreign.body).toEqual(missing.body)
    }
  })

  it('answers broken JSON with a clear error', async () => {
    const id = await newsroom.write('writer')
    const { status, body } = await newsroom.rest<{ errors: { code: string }[] }>({
      method: 'POST',
      path: `/api/news/${id}/workflow/submit`,
      user: newsroom.people.writer,
      body: '{"revision":',
      headers: { 'Content-Type': 'application/json' },
    })
    expect([status, reasonsIn(body)]).toEqual([400, ['workflow.badRequest']])
  })
})
