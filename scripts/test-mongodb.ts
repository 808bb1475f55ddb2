import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { MongoClient } from 'mongodb'

import { mongodbIdentity } from '../tests/helpers/database'

/**
 * `npm run test:mongodb`: the integration tests on a server that speaks MongoDB's protocol. The first line says on which.
 *
 * Order of choice: `TEST_MONGODB_URL`, a `mongod` on the PATH, the stand-in of `scripts/install-mongo-stand-in.sh`.
 * Further arguments go to Vitest.
 */
interface RunningServer {
  readonly url: string
  readonly stop: () => Promise<void>
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const STAND_IN = path.join(ROOT, '.data/mongo-stand-in/bin/python')
const START_LIMIT_MS = 60_000

const server = await chooseServer()
try {
  console.log(`MongoDB pass runs on: ${await mongodbIdentity(server.url)}`)
  process.exitCode = await runVitest(server.url)
} finally {
  await server.stop()
}

async function chooseServer(): Promise<RunningServer> {
  const url = process.env.TEST_MONGODB_URL
  if (url) return { url, stop: () => Promise.resolve() }
  const mongod = findOnPath('mongod')
  if (mongod) return startMongod(mongod)
  if (existsSync(STAND_IN)) return startStandIn()
  console.error(
    [
      'No server to run on. Choose one:',
      '  TEST_MONGODB_URL=mongodb://127.0.0.1:27017/?replicaSet=rs0 npm run test:mongodb',
      '  put MongoDB’s own mongod on the PATH',
      '  sh scripts/install-mongo-stand-in.sh   (a stand-in; see docs/databases.md)',
    ].join('\n'),
  )
  process.exit(2)
}

async function startMongod(program: string): Promise<RunningServer> {
  const port = await freePort()
  const folder = mkdtempSync(path.join(tmpdir(), 'chinh-thong-mongod-'))
  const address = `127.0.0.1:${port}`
  const started = start(program, [
    ...['--replSet', 'rs0', '--dbpath', folder],
    ...['--port', String(port), '--bind_ip', '127.0.0.1', '--quiet'],
  ])
  const stop = async (): Promise<void> => {
    await started.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await untilPrimary({
      url: `mongodb://${address}/?directConnection=true`,
      child: started.child,
      prepare: async (client) => {
        const config = { _id: 'rs0', members: [{ _id: 0, host: address }] }
        await client.db('admin').command({ replSetInitiate: config }).catch(ignoreInitiated)
      },
    })
  } catch (error) {
    await stop()
    throw error
  }
  return { url: `mongodb://${address}/?replicaSet=rs0`, stop }
}

async function startStandIn(): Promise<RunningServer> {
  const port = await freePort()
  const { child, stop } = start(STAND_IN, [
    ...['-m', 'secantus', '--host', '127.0.0.1', '--port', String(port)],
    ...['--storage-path', ':memory:', '--log-level', 'WARNING'],
  ])
  const url = `mongodb://127.0.0.1:${port}/?replicaSet=secantus`
  try {
    await untilPrimary({ url, child })
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}

function start(
  program: string,
  args: string[],
): { child: ChildProcess; stop: () => Promise<void> } {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  // An interrupted run must not leave a server behind.
  const onExit = (): void => void child.kill()
  process.once('exit', onExit)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  return {
    child,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}

async function untilPrimary({
  url,
  child,
  prepare,
}: {
  url: string
  child: ChildProcess
  prepare?: (client: MongoClient) => Promise<void>
}): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MS
  for (;;) {
    const client = new MongoClient(url, { serverSelectionTimeoutMS: 1_000 })
    try {
      await client.connect()
      await prepare?.(client)
      const { isWritablePrimary } = await client.db('admin').command({ hello: 1 })
      if (isWritablePrimary) return
    } catch (error) {
      if (child.exitCode !== null)
        throw new Error('The server ended while starting', { cause: error })
      if (Date.now() > deadline) throw error
    } finally {
      await client.close()
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

function ignoreInitiated(error: unknown): void {
  const { codeName } = error as { codeName?: string }
  if (codeName !== 'AlreadyInitialized') throw error
}

async function runVitest(url: string): Promise<number> {
  const given = process.argv.slice(2)
  // `--project model` runs the model-based test instead of the integration tests.
  const project = given.includes('--project') ? [] : ['--project', 'int']
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', ...project, ...given],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, TEST_MONGODB_URL: url } },
  )
  const [code] = (await once(child, 'exit')) as [number | null]
  return code ?? 1
}

function findOnPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.map((folder) => path.join(folder, program)).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No free port')
  return address.port
}
