import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'
import { anyCommand, anyOpening, FIRST_MOVES } from './sequences'
import { closeRun, openRun, play } from './play'
import { readOn, startOfTrails } from '../helpers/trails'

/** `npm run test:model -- --runs=500` tries so many; without it, runs go on until there are enough steps. */
const ASKED_RUNS = process.env.MODEL_RUNS
const RUNS = Number(ASKED_RUNS ?? 400)
const STEPS = ASKED_RUNS === undefined ? 2000 : Number.POSITIVE_INFINITY
const LONGEST = 60
/** Everybody's run is the same one; `npm run test:model -- --runs=N` looks further. */
const EVERYBODYS_SEED = 280164971
const SEED = Number(
  process.env.MODEL_SEED ?? (ASKED_RUNS === undefined ? EVERYBODYS_SEED : Date.now() % 2 ** 31),
)
/** How long a counterexample is made smaller before it is shown. */
const SHRINK_MS = 60_000

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
  // Everybody signs in before accounts are switched off and on.
  for (const user of Object.values(newsroom.people)) {
    await newsroom.rest({ path: '/api/users/me', user })
  }
})
afterAll(() => newsroom.stop())

it(
  `people work at random, and I1 to I4 hold after every step (seed ${SEED})`,
  { timeout: 1_000 * 60 * 60 },
  async () => {
    let runs = 0
    let steps = 0
    let accepted = 0
    let failedAt: number | undefined

    const property = fc.asyncProperty(
      anyOpening,
      fc.noBias(fc.commands(anyCommand, { maxCommands: LONGEST, size: 'max' })),
      async (opening, commands) => {
        if (steps >= STEPS) return
        if (failedAt !== undefined && Date.now() > failedAt + SHRINK_MS) return
        const { model, run } = await openRun(newsroom)
        try {
          for (const move of [...FIRST_MOVES, ...opening]) await play({ move, model, run })
          await fc.asyncModelRun(() => ({ model, real: run }), commands)
        } catch (error) {
          failedAt ??= Date.now()
          const words = error instanceof Error ? error.message : String(error)
          throw new Error([...run.story, words].join('\n'), { cause: error })
        } finally {
          if (failedAt === undefined) {
            runs += 1
            steps += run.steps
            accepted += run.accepted
          }
          await closeRun({ model, run })
        }
      },
    )
    try {
      await fc.assert(property, {
        numRuns: RUNS,
        seed: SEED,
        ...(process.env.MODEL_PATH ? { path: process.env.MODEL_PATH } : {}),
      })
    } finally {
      console.log(
        `Model: seed ${SEED}, ${runs} runs, ${steps} steps before the first failure, ${accepted} of them accepted. ` +
          `Again: npm run test:model -- --seed=${SEED}${ASKED_RUNS ? ` --runs=${RUNS}` : ''}`,
      )
    }
    // Both chains from their first row to their last, over all runs.
    await readOn({ payload: newsroom.payload, trails: startOfTrails() })
    expect(steps).toBeGreaterThanOrEqual(Math.min(STEPS, RUNS))
  },
)
