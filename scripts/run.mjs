// Runs a TypeScript entry point: node scripts/run.mjs scripts/NAME.ts [arguments]
//
// On Node 20 a process that imports a large TypeScript graph can find its event loop empty while a
// module is still being transpiled on another thread, and then ends without a word, with code 0 or
// 13 (seen in one of six runs of Payload's own command). A timer keeps it alive until the entry
// point's default export has settled, and the exit code says what came of it.
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
