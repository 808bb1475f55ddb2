import { parseArgs } from 'node:util'
import {
  clearGround,
  endOf,
  makeGround,
  runWorker,
  startScript,
  type DrillGround,
} from './drill/process'
import { SCENARIOS, type ScenarioName } from './drill/scenarios'

/**
 * Kills processes (SIGKILL) in the middle of transitions, and sees that the next one finds everything
 * whole: before each database call of a transition, after the last, and at random moments of a stream
 * of work. See docs/crash-safety.md.
 *
 * `--scenarios=publish,withdrawError` only these; `--random=100` so many random kills; `--reads` also
 * before reading calls, which change nothing.
 *
 * @returns 0 when nothing was torn and every check held, 1 otherwise
 */
export default async function drill(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scenarios: { type: 'string' },
      random: { type: 'string', default: '100' },
      reads: { type: 'boolean', default: false },
    },
  })
  const names = scenarioNames(values.scenarios)
  const ground = makeGround('crash')
  const tally = new Tally()
  try {
    await migrate(ground)
    for (const scenario of names) {
      await killInEveryCall({ ground, scenario, countsReads: values.reads, tally })
    }
    await killAtRandom({ ground, kills: Number(values.random), tally })
    const { reports } = await runWorker({ ground, order: {} })
    tally.note(reports[0]?.problems ?? ['the last check said nothing'])
  } finally {
    clearGround(ground)
  }
  return tally.print()
}

class Tally {
  private readonly rows: { scenario: string; points: number; kills: number }[] = []
  private readonly problems: string[] = []

  add(row: { scenario: string; points: number; kills: number }): void {
    this.rows.push(row)
    console.log(`  ${row.scenario}: ${row.points} điểm, ${row.kills} lần giết`)
  }

  note(problems: readonly string[]): void {
    for (const problem of problems) {
      this.problems.push(problem)
      console.log(`  ✗ ${problem}`)
    }
  }

  print(): number {
    const kills = this.rows.reduce((sum, row) => sum + row.kills, 0)
    console.log(`\nDiễn tập sập: ${kills} lần giết, ${this.problems.length} lỗi.`)
    return this.problems.length === 0 ? 0 : 1
  }
}

async function killInEveryCall({
  ground,
  scenario,
  countsReads,
  tally,
}: {
  ground: DrillGround
  scenario: ScenarioName
  countsReads: boolean
  tally: Tally
}): Promise<void> {
  const counted = await runWorker({ ground, order: { scenario, countsReads } })
  tally.note(counted.reports[0]?.problems ?? [])
  const points = (counted.reports[1]?.calls.length ?? 0) + 1
  let kills = 0
  for (let killAt = 1; killAt <= points; killAt += 1) {
    const { wasKilled, reports } = await runWorker({
      ground,
      order: { scenario, countsReads, killAt },
    })
    tally.note(reports[0]?.problems ?? [`${scenario}: no report`])
    if (wasKilled) kills += 1
    else tally.note([`${scenario}: was not killed at call ${killAt} of ${points}`])
  }
  tally.add({ scenario, points, kills })
}

const LONGEST_MS = 3000

async function killAtRandom({
  ground,
  kills,
  tally,
}: {
  ground: DrillGround
  kills: number
  tally: Tally
}): Promise<void> {
  for (let kill = 0; kill < kills; kill += 1) {
    const { reports } = await runWorker({
      ground,
      order: { isEndless: true },
      onReport: (_, child) => {
        setTimeout(() => child.kill('SIGKILL'), Math.random() * LONGEST_MS)
      },
    })
    tally.note(reports[0]?.problems ?? ['random kill: no report'])
    if ((kill + 1) % 10 === 0) console.log(`  ngẫu nhiên: ${kill + 1}/${kills}`)
  }
  tally.add({ scenario: 'ngẫu nhiên', points: kills, kills })
}

async function migrate(ground: DrillGround): Promise<void> {
  const { code } = await endOf(startScript({ ground, script: 'scripts/migrate.ts' }))
  if (code !== 0) throw new Error(`scripts/migrate.ts ended with ${code}`)
}

function scenarioNames(list: string | undefined): ScenarioName[] {
  const all = Object.keys(SCENARIOS) as ScenarioName[]
  const wanted = list === '' ? [] : (list?.split(',') ?? all)
  const unknown = wanted.filter((name) => !(all as string[]).includes(name))
  if (unknown.length > 0) throw new Error(`unknown scenarios: ${unknown.join(', ')}`)
  return wanted as ScenarioName[]
}
