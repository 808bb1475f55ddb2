import { afterAll, beforeAll, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'
import { outcomeOf, race } from '../helpers/races'

const ROUNDS = 200

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.stop())

it(
  `the author takes back and saves on while somebody approves, ${ROUNDS} times: one of them wins`,
  { timeout: 3_600_000 },
  async () => {
    let id = ''
    const won = { approver: 0, author: 0 }
    let title = ''
    for (let round = 1; round <= ROUNDS; round += 1) {
      if (round % 25 === 1) {
        // A history of hundreds of lines would make every look slow.
        title = 'Xã Hạ Lạc hoàn thành gặt lúa sớm'
        id = await newsroom.write('writer', { title })
      }
      await newsroom.go(id, [['writer', 'submit']])
      const { revision } = (await newsroom.look('approver', id)).body
      // One save after another, as fast as they are answered, with the recall in the middle of them.
      const author = async () => {
        const save = (turn: number) =>
          newsroom.save('writer', id, { title: `Vòng ${round}, lần ${turn}` })
        const first = round % 8 === 0 ? [await save(1)] : []
        const recall = await newsroom.act('writer', id, 'recall', { revision })
        return [...first, recall, await save(2), await save(3)]
      }
      const approver = async () => {
        // Now one of them is a little earlier, now the other.
        for (let turn = 0; turn < round % 4; turn += 1) await newsroom.look('approver', id)
        return await newsroom.act('approver', id, 'approve', { revision })
      }
      const [authored = [], [approval] = []] = await race(newsroom, author, approver)
      const { state, hash, approval: stored, titles } = await outcomeOf(newsroom, id)
      const kept = authored.map(({ status }) => status === 200)
      if (approval?.status === 200) {
        won.approver += 1
        // Not one of the saves came through, before or after.
        expect(kept).not.toContain(true)
        expect([state, hash, stored?.hash, ...titles]).toEqual([
          'approved',
          revision,
          revision,
          title,
        ])
        title = await publishOrSendBack({ id, revision, title, isOut: round % 8 === 0 })
      } else {
        won.author += 1
        expect(kept.slice(-3)).toEqual([true, true, true])
        title = `Vòng ${round}, lần 3`
        expect([state, stored, ...titles]).toEqual(['draft', null, title])
      }
    }
    console.log(`Approving against saving: ${won.approver} approved, ${won.author} taken back`)
  },
)

async function publishOrSendBack({
  id,
  revision,
  title,
  isOut,
}: {
  id: string
  revision: string
  title: string
  isOut: boolean
}): Promise<string> {
  const note = { revision, note: 'Xem lại.' }
  if (!isOut) {
    expect((await newsroom.act('approver', id, 'requestChanges', note)).status).toBe(200)
    return title
  }
  const publish = { revision, change: { kind: 'minor' } }
  const [[out] = [], [write] = []] = await race(
    newsroom,
    () => newsroom.act('approver', id, 'publish', publish),
    () => newsroom.save('writer', id, { title: `${title} (sửa)` }),
  )
  expect(out?.status).toBe(200)
  const { liveHash, publicTitle } = await outcomeOf(newsroom, id)
  expect([liveHash, publicTitle]).toEqual([revision, title])
  if (write?.status !== 200) await newsroom.save('writer', id, { title: `${title} (sửa)` })
  return `${title} (sửa)`
}
