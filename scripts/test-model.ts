import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/**
 * `npm run test:model`: random sequences of what people do, against a small model of the rules.
 *
 * `--runs=N` tries more, `--seed=N` repeats a run, `--path=…` goes straight to a counterexample.
 * Further arguments go to Vitest.
 */
const SETTINGS = { '--runs': 'MODEL_RUNS', '--seed': 'MODEL_SEED', '--path': 'MODEL_PATH' }

const given = process.argv.slice(2).map((argument) => {
  const [name = '', value = ''] = argument.split(/=(.*)/s)
  return { argument, value, setting: (SETTINGS as Record<string, string | undefined>)[name] }
})
const settings = Object.fromEntries(
  given.flatMap(({ setting, value }) => (setting === undefined ? [] : [[setting, value]])),
)
const others = given.flatMap(({ setting, argument }) => (setting === undefined ? [argument] : []))

const child = spawn(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'model', ...others],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
    env: { ...process.env, ...settings },
  },
)
const [code] = (await once(child, 'exit')) as [number | null]
process.exitCode = code ?? 1
