import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

const START_LIMIT_MS = 10 * 60_000

/**
 * Runs the README's first command on data of its own, waits until the site answers, and lets the
 * browser do its tasks there.
 */
export default async function testE2e(args: readonly string[]): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chinh-thong-e2e-'))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const settings = {
    ...process.env,
    DATABASE_URL: `file:${path.join(folder, 'site.db')}`,
    DATA_DIR: folder,
    MEDIA_DIR: path.join(folder, 'media'),
    PORT: String(port),
    SITE_URL: origin,
    E2E_BASE_URL: origin,
    E2E_DATA_DIR: folder,
  }
  const site = spawn('npm', ['run', 'demo'], { env: settings, stdio: 'inherit', detached: true })
  try {
    await answering({ url: `${origin}/readyz`, site })
    return await run(['node_modules/@playwright/test/cli.js', 'test', ...args], settings)
  } finally {
    stop(site)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, [...args], { env, stdio: 'inherit' })
  return await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
}

/** Asks until the site answers, ends, or takes too long. */
async function answering({ url, site }: { url: string; site: ChildProcess }): Promise<void> {
  const start = Date.now()
  while (Date.now() - start < START_LIMIT_MS) {
    if (site.exitCode !== null) throw new Error(`npm run demo ended with ${site.exitCode}`)
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok === true) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`${url} did not answer`)
}

/** npm starts the site as a child of its own; the group ends together. */
function stop(site: ChildProcess): void {
  if (site.pid === undefined || site.exitCode !== null) return
  try {
    process.kill(-site.pid, 'SIGTERM')
  } catch {
    // The group has ended in the meantime, which is what was wanted.
  }
}

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        resolve(typeof address === 'object' && address !== null ? address.port : 0),
      )
    })
  })
}
