import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { playPost, playRound, startClockwork } from '@/jobs/clockwork'
import type { EffectState } from '@/outbox/queue'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'
import { sendThrough, startMailServer, type MailServer } from '../helpers/smtp'

let newsroom: Newsroom
let server: MailServer
beforeAll(async () => {
  newsroom = await openNewsroom()
  server = await startMailServer()
  await sendThrough({ payload: newsroom.payload, url: server.url })
})
afterEach(() => {
  server.manner = undefined
  server.received.length = 0
})
afterAll(async () => {
  await server.stop()
  await newsroom.stop()
})

const MINUTE = 60_000
let minutes = 0

/** One mail to the writer is in the outbox. @returns its item */
async function oneMail(): Promise<string> {
  const id = await newsroom.write('writer')
  await newsroom.go(id, [['writer', 'submit']])
  await playRound(newsroom.payload, now())
  await settle()
  await newsroom.act('unitEditor', id, 'requestChanges', { note: 'Xem lại.' })
  await playRound(newsroom.payload, now())
  return id
}

/** This file's clock only goes forward. */
const now = () => new Date(Date.now() + minutes * MINUTE)
const post = () => playPost(newsroom.payload, now)

/** What this test is not about is done already. */
async function settle(): Promise<void> {
  await newsroom.payload.update({
    collection: 'effects',
    where: { and: [{ kind: { equals: 'email' } }, { state: { equals: 'ready' } }] },
    data: { state: 'done' },
    overrideAccess: true,
  })
}

async function effectOf(id: string) {
  const { docs } = await newsroom.payload.find({
    collection: 'effects',
    where: {
      and: [{ kind: { equals: 'email' } }, { key: { like: `changesRequested:${id}` } }],
    },
    overrideAccess: true,
  })
  expect(docs).toHaveLength(1)
  return docs[0] as (typeof docs)[number] & { state: EffectState }
}

describe('a mail', () => {
  it('goes out once, with its own Message-ID and a subject of one line', async () => {
    const id = await oneMail()
    await Promise.all([post(), post()])
    await post()
    expect(await effectOf(id)).toMatchObject({ state: 'done', attempts: 1, reason: null })
    expect(server.received).toHaveLength(1)
    const [message = ''] = server.received
    expect(message).toMatch(/^Message-ID: <[0-9a-f]{40}@localhost>\r$/m)
    expect(message).toMatch(/^Auto-Submitted: auto-generated\r$/m)
    expect(message).toMatch(/^List-I[Dd]: <thong-bao\.localhost>\r$/m)
    expect(message).toMatch(/^To: .*<writer@lacgiang\.example>\r$/m)
  })

  it.each([
    ['the server is full', { at: 'data', answer: '452 4.3.1 try later' }],
    ['the server is busy', { at: 'greeting', answer: '421 busy' }],
    ['the mailbox is locked', { at: 'rcpt', answer: '450 locked' }],
    ['the line breaks before the message', { at: 'rcpt', hangUp: true }],
  ] as const)('waits and is tried again when %s', async (_, manner) => {
    const id = await oneMail()
    server.manner = manner
    await post()
    const first = await effectOf(id)
    expect(first).toMatchObject({ state: 'ready', attempts: 1 })
    expect(first.reason).not.toBe('')
    server.manner = undefined
    server.received.length = 0
    await post()
    expect((await effectOf(id)).state).toBe('ready')
    minutes += 1
    await post()
    expect(await effectOf(id)).toMatchObject({ state: 'done', attempts: 2, reason: null })
    expect(server.received).toHaveLength(1)
  })

  it.each([
    ['the address', { at: 'rcpt', answer: '550 5.1.1 no such user' }],
    ['the message', { at: 'data', answer: '554 5.7.1 refused' }],
  ] as const)('fails at once, with the reason, when the server refuses %s', async (_, manner) => {
    const id = await oneMail()
    server.manner = manner
    await post()
    const effect = await effectOf(id)
    expect(effect.state).toBe('failed')
    expect(effect.reason).toContain(manner.answer.slice(0, 9))
    minutes += 60
    await post()
    expect((await effectOf(id)).attempts).toBe(1)
  })

  it('of which the server has all and says nothing is unconfirmed, and not sent again', async () => {
    const id = await oneMail()
    server.manner = { at: 'data', hangUp: true }
    await post()
    expect((await effectOf(id)).state).toBe('unconfirmed')
    server.manner = undefined
    minutes += 60
    await post()
    expect((await effectOf(id)).state).toBe('unconfirmed')
    expect(server.received).toHaveLength(1)
  })

  it('that was accepted just before the process died is unconfirmed, and not sent again', async () => {
    const id = await oneMail()
    const { db } = newsroom.payload
    const write = db.updateOne.bind(db)
    const dies = vi.spyOn(db, 'updateOne').mockImplementation(async (args) => {
      if (server.received.length > 0) throw new Error('the process died here')
      return await write(args)
    })
    await post()
    dies.mockRestore()
    expect((await effectOf(id)).state).toBe('sending')
    await post()
    expect((await effectOf(id)).state).toBe('sending')
    minutes += 5
    await post()
    expect(await effectOf(id)).toMatchObject({ state: 'unconfirmed' })
    minutes += 60
    await post()
    expect(server.received).toHaveLength(1)
  })

  it('that the process had claimed and not begun to send goes out later', async () => {
    const id = await oneMail()
    const { key } = await effectOf(id)
    const claimed = { state: 'running', attempts: 1, dueAt: now().toISOString() }
    await newsroom.payload.update({
      collection: 'effects',
      where: { key: { equals: key } },
      data: claimed,
      overrideAccess: true,
    })
    minutes += 2
    await post()
    expect(await effectOf(id)).toMatchObject({ state: 'done', attempts: 2 })
    expect(server.received).toHaveLength(1)
  })
})

it('a mail server that says nothing keeps no publication waiting', async () => {
  await oneMail()
  server.manner = { at: 'greeting', silent: true }
  const before = server.connections
  const id = await newsroom.write('writer')
  await newsroom.go(id, [
    ['writer', 'submit'],
    ['unitEditor', 'approve'],
  ])
  const publishAt = new Date(Date.now() + 2 * MINUTE).toISOString()
  await newsroom.act('unitEditor', id, 'schedule', { publishAt })
  const hanging = post()
  await vi.waitFor(() => expect(server.connections).toBeGreaterThan(before), { timeout: 10_000 })
  let isPostDone = false
  void hanging.then(() => (isPostDone = true))
  await playRound(newsroom.payload, new Date(Date.now() + 3 * MINUTE))
  expect((await newsroom.look('writer', id)).body.state).toBe('published')
  expect(isPostDone).toBe(false)
  await hanging
})

it('the clockwork keeps its rounds while the post hangs', async () => {
  await oneMail()
  server.manner = { at: 'greeting', silent: true }
  const before = server.connections
  const clockwork = startClockwork({ payload: newsroom.payload, intervalMs: 20 })
  await vi.waitFor(() => expect(server.connections).toBeGreaterThan(before), { timeout: 10_000 })
  const id = await newsroom.write('writer')
  await newsroom.go(id, [['writer', 'submit']])
  await vi.waitFor(
    async () => {
      const { totalDocs } = await newsroom.payload.count({
        collection: 'notifications',
        where: { document: { equals: id } },
        overrideAccess: true,
      })
      expect(totalDocs).toBeGreaterThan(0)
    },
    { timeout: 5_000, interval: 50 },
  )
  server.manner = undefined
  await clockwork.stop()
})
