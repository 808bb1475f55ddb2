import { EFFECTS, type Effect } from '@/outbox/queue'
import { Finder, type Check } from './check'
import { pagesOf } from './rows'

/** A minute late is an outage of the clockwork, or an effect that nobody can bring about. */
const PATIENCE_MS = 60_000

/** I6: what a change had to bring about has been brought about, once. */
export const outbox: Check = {
  name: 'Việc kèm theo đã làm xong, mỗi việc một lần',
  run: async ({ payload, onProgress }) => {
    const finder = new Finder(onProgress)
    const late = new Date(Date.now() - PATIENCE_MS).toISOString()
    const done = new Set<string>()
    for await (const effects of pagesOf<Effect>({ payload, collection: EFFECTS })) {
      for (const { key, state, dueAt, reason } of effects) {
        const where = `việc ${key}`
        if (state === 'done') done.add(key)
        finder.expect(state !== 'failed', where, `không làm được: ${reason ?? 'không rõ lý do'}`)
        finder.expect(state !== 'unconfirmed', where, 'chưa rõ đã làm hay chưa')
        const isLate = ['ready', 'running', 'sending'].includes(state) && dueAt < late
        finder.expect(!isLate, where, 'quá hạn mà chưa làm')
      }
      finder.saw(effects.length)
    }
    type Notice = { id: string; key: string }
    for await (const notices of pagesOf<Notice>({ payload, collection: 'notifications' })) {
      for (const { key } of notices) {
        const effect = key.slice(0, key.lastIndexOf(':'))
        finder.expect(done.has(effect), `thông báo ${key}`, 'không thuộc việc nào đã làm xong')
      }
      finder.saw(notices.length)
    }
    return finder.findings
  },
}
