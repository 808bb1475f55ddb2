import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { env } from '@/config/env'
import { readAccounts } from '@/seed/people'
import { sourceFingerprint } from './source-fingerprint'

/** See scripts/run.mjs about the condition. */
const RUN = ['--conditions=production', 'scripts/run.mjs']

/** Steps in the order they run; each is a process of its own, so that memory is given back. */
const STEPS = [
  { title: 'Chuẩn bị cơ sở dữ liệu', args: [...RUN, 'scripts/migrate.ts'] },
  { title: 'Tạo tỉnh mẫu', args: [...RUN, 'scripts/seed.ts'] },
] as const

const BUILD = ['node_modules/next/dist/bin/next', 'build']

/**
 * One command from a fresh clone to a served site: prepares, seeds, builds, serves. A second run
 * finds everything done and only serves.
 */
export default async function demo(): Promise<void> {
  const settings = demoSettings()
  const total = STEPS.length + 2
  for (const [index, { title, args }] of STEPS.entries()) {
    console.log(`[${index + 1}/${total}] ${title} …`)
    await run({ args, settings })
  }
  await build({ settings, place: `[${total - 1}/${total}]` })
  console.log(`[${total}/${total}] Khởi động máy chủ …`)
  Object.assign(process.env, settings)
  const { default: serve } = await import('@/server/main')
  await serve()
  await printWelcome(settings)
}

/** The demo's own settings; what the person has set stays. */
function demoSettings(): Record<string, string> {
  const { dataDir, port } = env()
  mkdirSync(path.resolve(dataDir), { recursive: true })
  return {
    NODE_ENV: 'production',
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? keptSecret(path.resolve(dataDir, 'demo-secret')),
    SITE_URL: process.env.SITE_URL ?? `http://localhost:${port}`,
    NEXT_TELEMETRY_DISABLED: '1',
    // Mail lands in files, which administrators read at /admin/thu.
    MAIL_DIR: process.env.MAIL_DIR ?? path.resolve(dataDir, 'mail'),
  }
}

/** Sessions outlive a restart because the secret does. */
function keptSecret(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

async function build({
  settings,
  place,
}: {
  settings: Record<string, string>
  place: string
}): Promise<void> {
  const mark = path.resolve('.next/source-fingerprint')
  const fingerprint = await sourceFingerprint()
  if (existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint) {
    console.log(`${place} Bản dựng đã mới nhất.`)
    return
  }
  console.log(`${place} Dựng trang (khoảng một phút) …`)
  await run({ args: BUILD, settings })
  writeFileSync(mark, fingerprint)
}

async function run({
  args,
  settings,
}: {
  args: readonly string[]
  settings: Record<string, string>
}): Promise<void> {
  const child = spawn(process.execPath, [...args], {
    env: { ...process.env, ...settings },
    stdio: 'inherit',
  })
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error(`${args.join(' ')} → ${code ?? 'signal'}`)
}

async function printWelcome(settings: Record<string, string>): Promise<void> {
  const { dataDir } = env()
  const accounts = [...(await readAccounts(dataDir)).values()]
  const shown = ['contributor', 'unitEditor', 'editor', 'approver', 'auditor', 'admin'].flatMap(
    (role) => accounts.find(({ roles }) => roles.includes(role)) ?? [],
  )
  const lines = shown.map(
    ({ email, password, roles }) =>
      `    ${roles.join(', ').padEnd(12)} ${email.padEnd(52)} ${password}`,
  )
  console.log(
    [
      '',
      `  Cổng:      ${settings.SITE_URL}`,
      `  Quản trị:  ${settings.SITE_URL}/admin`,
      '',
      '  Một số tài khoản (tất cả ở .data/demo-accounts.json):',
      ...lines,
      '',
      '  Dừng: Ctrl+C',
      '',
    ].join('\n'),
  )
}
