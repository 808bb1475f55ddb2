import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { MongoClient } from 'mongodb'

import { LibsqlClient } from '../../src/database/libsql-client'

/** What the integration tests of one run stand on; made once, shared by all test files. */
export type TestServer = (
  | { readonly kind: 'sqlite'; readonly template: string }
  | { readonly kind: 'mongodb'; readonly url: string }
) & {
  /** Scratch folder of the run. */
  readonly folder: string
  /** Part of every database name of the run. */
  readonly run: string
  /** The server and version that really answered, in words. */
  readonly identity: string
}

/**
 * Makes the server of a run ready.
 *
 * @param mongodbUrl run on this server; without it, on SQLite with a template file made by the committed migrations
 * @throws when the server does not answer or the migrations fail
 */
export async function prepareTestServer(mongodbUrl: string | undefined): Promise<TestServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chinh-thong-int-'))
  const run = randomUUID().slice(0, 8)
  if (mongodbUrl) {
    const identity = await mongodbIdentity(mongodbUrl)
    return { kind: 'mongodb', url: mongodbUrl, folder, run, identity }
  }
  const template = path.join(folder, 'template.db')
  await migrateTemplate({ folder, template })
  return { kind: 'sqlite', template, folder, run, identity: await sealTemplate(template) }
}

/** Removes the files and databases of a run. */
export async function disposeTestServer(server: TestServer): Promise<void> {
  rmSync(server.folder, { recursive: true, force: true })
  if (server.kind === 'sqlite') return
  const client = await MongoClient.connect(server.url)
  try {
    const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true })
    for (const { name } of databases) {
      if (name.startsWith(databasePrefix(server))) await client.db(name).dropDatabase()
    }
  } finally {
    await client.close()
  }
}

/** @returns the URL of an empty, migrated database that nobody else uses */
export function freshDatabaseUrl(server: TestServer): string {
  const name = `${databasePrefix(server)}${randomUUID().slice(0, 8)}`
  if (server.kind === 'sqlite') {
    const file = path.join(server.folder, `${name}.db`)
    copyFileSync(server.template, file)
    return `file:${file}`
  }
  const url = new URL(server.url)
  url.pathname = `/${name}`
  return url.toString()
}

/** @returns settings for a process of this run, all of them in its scratch folder */
export function testSettings({
  databaseUrl,
  folder,
}: {
  databaseUrl: string
  folder: string
}): Record<string, string> {
  return {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: 'chi-dung-trong-kiem-thu-0123456789abcdef',
    SITE_URL: 'http://localhost:3000',
    // The search index lies here: one for each database.
    DATA_DIR: path.join(folder, `data-${randomUUID().slice(0, 8)}`),
    MEDIA_DIR: path.join(folder, `media-${randomUUID().slice(0, 8)}`),
    PAYLOAD_DISABLE_TELEMETRY: '1',
  }
}

/** @returns which MongoDB-speaking server this is, with a mark when it is not MongoDB's own */
export async function mongodbIdentity(url: string): Promise<string> {
  const client = await MongoClient.connect(url, { serverSelectionTimeoutMS: 10_000 })
  try {
    const admin = client.db('admin')
    const [build, hello] = [
      await admin.command({ buildInfo: 1 }),
      await admin.command({ hello: 1 }),
    ]
    const version = String(build.version)
    if (build.secantusVersion) {
      return `SecantusDB ${String(build.secantusVersion)} (a stand-in, not MongoDB's own server; answers as MongoDB ${version})`
    }
    return `MongoDB ${version} (replica set ${String(hello.setName ?? 'none')})`
  } finally {
    await client.close()
  }
}

function databasePrefix({ run }: TestServer): string {
  return `ct_test_${run}_`
}

/** Without it, loading the rich text editor on Node 20 may never end (docs/databases.md). */
const LEXICAL_LOADS = ['--conditions=production']

/** Uses the operator's own command, in a process of its own, so that the test process starts clean. */
async function migrateTemplate({
  folder,
  template,
}: {
  folder: string
  template: string
}): Promise<void> {
  const child = spawn(
    process.execPath,
    [...LEXICAL_LOADS, 'scripts/run.mjs', 'scripts/migrate.ts'],
    {
      env: { ...process.env, ...testSettings({ databaseUrl: `file:${template}`, folder }) },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const output: string[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0 || !existsSync(template)) {
    throw new Error(`scripts/migrate.ts ended with ${String(code)}:\n${output.join('')}`)
  }
}

/** Brings everything into the one file that gets copied, and sees that the migrations are in it. */
async function sealTemplate(template: string): Promise<string> {
  const client = new LibsqlClient({ url: `file:${template}` })
  try {
    const migrations = await client.execute('SELECT count(*) AS count FROM payload_migrations')
    if (!migrations.rows[0]?.count) throw new Error('src/migrations/sqlite holds no migration')
    await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    const version = await client.execute('SELECT sqlite_version() AS version')
    return `SQLite ${String(version.rows[0]?.version)} (libsql, embedded)`
  } finally {
    client.close()
  }
}
