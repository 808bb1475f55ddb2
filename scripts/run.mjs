// Runs a TypeScript entry point: node --conditions=production scripts/run.mjs FILE.ts [arguments]
//
// On Node 20 two things end or stop such a process without a word. Its event loop can be empty while
// a module is still being transpiled on another thread: a timer keeps it alive until the entry point's
// default export has settled. And the rich text editor's development entry awaits an import at top
// level that sometimes never settles (6 of 12 runs): the "production" condition has Node load the
// build that does not (0 of 12).
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { register } from 'tsx/esm/api'

const [file, ...args] = process.argv.slice(2)
if (file === undefined) {
  console.error('node scripts/run.mjs FILE.ts [arguments]')
  process.exit(2)
}

const keepAlive = setInterval(() => {}, 60_000)
register()
try {
  const entry = await import(pathToFileURL(path.resolve(file)).href)
  const code = await entry.default(args)
  clearInterval(keepAlive)
  // A server's entry point returns nothing and goes on; a command returns its exit code.
  if (typeof code === 'number') process.exit(code)
} catch (error) {
  // A list of wrong settings is for people; a stack of ours would only bury it.
  console.error(error?.name === 'EnvError' ? error.message : error)
  process.exit(1)
}
