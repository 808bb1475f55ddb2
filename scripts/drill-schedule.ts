import type { ChildProcess } from 'node:child_process'
import { parseArgs } from 'node:util'
import { clearGround, endOf, makeGround, startScript, type DrillGround } from './drill/process'
import { REPORT } from './drill/report'

const LIMIT_MS = 5000

/**
 * Lets scheduled items come due minute by minute, kills the process across two of the times, starts it
 * again, and prints when each went out. Each has to go out once, within 5 s of its time or of the
 * restart. See docs/crash-safety.md.
 *
 * `--step=60` seconds between two items; `--items=6`.
 *
 * @returns 0 when every item did, 1 otherwise
 */
export default async function drill(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      step: { type: 'string', default: '60' },
      items: { type: 'string', default: '6' },
    },
  })
  const step = Number(values.step) * 1000
  const items = Number(values.items)
  const ground = makeGround('schedule')
  try {
    await endOf(startScript({ ground, script: 'scripts/migrate.ts' }))
    const start = Date.now() + 30_000
    const times = Array.from({ length: items }, (_, index) => start + index * step)
    const first = await startClock({ ground, schedule: times })
    const killAt = (times[1] ?? start) + step / 2
    const restartAt = killAt + step * 2
    await until(killAt)
    first.kill('SIGKILL')
    await endOf(first)
    console.log(`Giết tiến trình lúc ${clock(killAt)}`)
    await until(restartAt)
    const second = await startClock({ ground, schedule: [] })
    const readyAt = Date.now()
    console.log(`Chạy lại, sẵn sàng lúc ${clock(readyAt)}`)
    await until(Math.max((times.at(-1) ?? 0) + LIMIT_MS + 1000, readyAt + LIMIT_MS + 1000))
    second.kill('SIGKILL')
    await endOf(second)
    return await report({ ground, times, killAt, readyAt })
  } finally {
    clearGround(ground)
  }
}

async function startClock({
  ground,
  schedule,
}: {
  ground: DrillGround
  schedule: readonly number[]
}): Promise<ChildProcess> {
  const order = JSON.stringify({ schedule: schedule.map((time) => new Date(time).toISOString()) })
  const child = startScript({ ground, script: 'scripts/drill/clock-worker.ts', args: [order] })
  await new Promise<void>((resolve, reject) => {
    let output = ''
    child.once('close', () => reject(new Error(output)))
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        if (output.includes(REPORT)) resolve()
      })
    }
  })
  return child
}

/** Looks in a process of its own, as anybody would after the fact. */
async function report({
  ground,
  times,
  killAt,
  readyAt,
}: {
  ground: DrillGround
  times: readonly number[]
  killAt: number
  readyAt: number
}): Promise<number> {
  const child = startScript({ ground, script: 'scripts/drill/published.ts' })
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await endOf(child)
  const line = output.split('\n').find((one) => one.startsWith(REPORT)) ?? `${REPORT}[]`
  const published = JSON.parse(line.slice(REPORT.length)) as { dueAt: string; at: string }[]
  let failures = 0
  for (const time of times) {
    const mine = published.filter(({ dueAt }) => Date.parse(dueAt) === time)
    const wasDown = time >= killAt && time <= readyAt
    const earliest = wasDown ? readyAt : time
    const delay = Date.parse(mine[0]?.at ?? '') - earliest
    const isGood = mine.length === 1 && delay <= LIMIT_MS
    if (!isGood) failures += 1
    console.log(
      `${isGood ? '✓' : '✗'} hẹn ${clock(time)}, đăng ${mine.map(({ at }) => clock(Date.parse(at))).join(' và ') || 'không'}` +
        `, chậm ${delay} ms so với ${wasDown ? 'lúc chạy lại' : 'giờ hẹn'}`,
    )
  }
  console.log(`\nDiễn tập hẹn giờ: ${times.length} tin, ${failures} lỗi.`)
  return failures === 0 ? 0 : 1
}

async function until(time: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, time - Date.now())))
}

function clock(time: number): string {
  return new Date(time).toISOString().slice(11, 23)
}
