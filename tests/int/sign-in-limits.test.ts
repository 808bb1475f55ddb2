import { afterAll, beforeAll, expect, it } from 'vitest'
import { allLetters, deliverAll } from '../helpers/letters'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.stop())

const ask = (email: string, address = '192.0.2.1') =>
  newsroom.rest<{ message?: string; errors?: { message: string }[] }>({
    method: 'POST',
    path: '/api/users/forgot-password',
    body: { email },
    headers: { 'X-Forwarded-For': address },
  })

it('who forgot the password gets one mail with the link; nobody learns whether there is an account', async () => {
  const known = await ask('writer@lacgiang.example')
  const unknown = await ask('khong-co@lacgiang.example')
  expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
  expect(known.status).toBe(200)
  await deliverAll(newsroom)
  const letters = (await allLetters()).filter(({ subject }) => subject.includes('Đặt lại'))
  expect(letters.map(({ to }) => to)).toEqual(['"Người writer" <writer@lacgiang.example>'])
  const token = /\/admin\/reset\/([0-9a-f]{40})/.exec(letters[0]?.text ?? '')?.[1]
  const { status } = await newsroom.rest({
    method: 'POST',
    path: '/api/users/reset-password',
    body: { token, password: 'mat-khau-moi-2026-dai' },
  })
  expect(status).toBe(200)
  const { docs } = await newsroom.payload.find({
    collection: 'effects',
    where: { kind: { equals: 'password-reset' } },
    overrideAccess: true,
  })
  expect(JSON.stringify(docs)).not.toContain(String(token))
})

it('five times for one account, known or not; then the same refusal for both', async () => {
  for (const email of ['editor@lacgiang.example', 'la@lacgiang.example']) {
    for (let tries = 0; tries < 5; tries += 1) expect((await ask(email)).status).toBe(200)
    const refused = await ask(email)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(refused.body.errors?.[0]?.message).toMatch(/quá nhiều yêu cầu/)
  }
})

it('thirty times from one address', async () => {
  const address = '192.0.2.77'
  const statuses = new Set<number>()
  for (let tries = 0; tries < 30; tries += 1)
    statuses.add((await ask(`nguoi-${tries}@lacgiang.example`, address)).status)
  expect([...statuses]).toEqual([200])
  expect((await ask('nguoi-khac@lacgiang.example', address)).status).toBe(429)
  expect((await ask('nguoi-khac@lacgiang.example', '192.0.2.78')).status).toBe(200)
})

it('failed sign-ins end an address’s patience, and successful ones do not', async () => {
  const signIn = (email: string, password: string) =>
    newsroom.rest({
      method: 'POST',
      path: '/api/users/login',
      body: { email, password },
      headers: { 'X-Forwarded-For': '192.0.2.99' },
    })
  const { TEST_PASSWORD } = await import('../helpers/app')
  for (let tries = 0; tries < 60; tries += 1) {
    expect((await signIn(`la-${tries}@lacgiang.example`, 'x'.repeat(12))).status).toBe(401)
  }
  const refused = await signIn('approver@lacgiang.example', TEST_PASSWORD)
  expect([refused.status, refused.headers.has('Retry-After')]).toEqual([429, true])
})

it('nobody makes the first account over the net', async () => {
  const { status, body } = await newsroom.rest<{ errors: { message: string }[] }>({
    method: 'POST',
    path: '/api/users/first-register',
    body: { email: 'a@b.vn', password: 'x'.repeat(12) },
  })
  expect([status, body.errors[0]?.message]).toEqual([403, expect.stringContaining('user:create')])
})

it('an administrator decides about a failed mail, once, and it is in the trail', async () => {
  const { payload, people } = newsroom
  const effect = await payload.create({
    collection: 'effects',
    data: {
      key: 'email:thu',
      kind: 'email',
      state: 'failed',
      data: { notification: 'khong-co' },
      attempts: 16,
      dueAt: new Date().toISOString(),
      reason: '550',
    },
    overrideAccess: true,
  })
  const decide = (person: keyof typeof people | undefined) =>
    newsroom.rest({
      method: 'POST',
      path: `/api/effects/${effect.id}/again`,
      ...(person === undefined ? {} : { user: people[person] }),
    })
  for (const person of ['approver', 'auditor', undefined] as const)
    expect((await decide(person)).status).toBe(403)
  expect((await decide('admin')).status).toBe(200)
  expect((await decide('admin')).status).toBe(409)
  const { totalDocs } = await payload.count({
    collection: 'audit-events',
    where: { type: { equals: 'effectDecided' } },
    overrideAccess: true,
  })
  expect(totalDocs).toBe(1)
})
