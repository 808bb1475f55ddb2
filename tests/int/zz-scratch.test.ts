import { afterAll, beforeAll, expect, it } from 'vitest'
import { startApp, TEST_PASSWORD, type TestApp } from '../helpers/app'
let app: TestApp
beforeAll(async () => { app = await startApp() })
afterAll(() => app.stop())
it('x', async () => {
  const unit = await app.payload.create({ collection: 'units', data: { name: 'Sở Y tế', slug: 'so-y-te' } as never, overrideAccess: true })
  const u = await app.payload.create({ collection: 'users', data: { email: 'a@b.vn', password: TEST_PASSWORD, name: 'An', roles: ['admin'], unit: unit.id } as never, overrideAccess: true })
  const me = await app.rest({ path: '/api/users/me', user: u })
  expect(me.status).toBe(200)
  console.log(JSON.stringify(me.body).slice(0, 300))
  const anon = await app.rest({ path: '/api/news', query: { where: { title: { equals: 'x' } } } })
  console.log(anon.status, anon.body)
  const bad = await app.rest({ path: '/api/users/login', method: 'POST', body: { email: 'a@b.vn', password: 'x' } })
  console.log(bad.status, JSON.stringify(bad.body))
})
