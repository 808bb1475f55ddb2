import { z } from 'zod'

/** The databases that `DATABASE_URL` can name. */
export type DatabaseKind = 'sqlite' | 'mongodb'

/** Where e-mail goes: to a mail server, into a folder for trials, or nowhere. */
export type MailSettings =
  | { readonly kind: 'smtp'; readonly url: string; readonly from: string }
  | { readonly kind: 'files'; readonly folder: string; readonly from: string }
  | { readonly kind: 'off'; readonly from: string }

/** Validated settings; the one place that reads the process environment. */
export interface Env {
  readonly nodeEnv: 'development' | 'production' | 'test'
  readonly databaseUrl: string
  readonly databaseKind: DatabaseKind
  readonly payloadSecret: string
  /** Public origin without a trailing slash, for canonical links and CSRF. */
  readonly siteUrl: string
  readonly port: number
  readonly host: string
  /** Folder for the embedded database, the demo's accounts and other state that is not in git. */
  readonly dataDir: string
  readonly mediaDir: string
  readonly demoPassword: string | undefined
  /** Origins whose pages may use the session cookie. */
  readonly trustedOrigins: string[]
  /** Cookies carry `Secure`; follows the scheme of `SITE_URL`. */
  readonly secureCookies: boolean
  readonly mail: MailSettings
  /** How many proxies of our own stand in front; their entries in `X-Forwarded-For` are believed. */
  readonly trustedProxies: number
}

/** A wrong or missing setting, with what to write where. */
export interface EnvProblem {
  readonly name: string
  readonly problem: string
  readonly mend: string
}

/** Thrown at the start when settings are wrong; its message lists all of them. */
export class EnvError extends Error {
  readonly problems: readonly EnvProblem[]

  constructor(problems: readonly EnvProblem[]) {
    super(formatProblems(problems))
    this.name = 'EnvError'
    this.problems = problems
  }
}

const DEVELOPMENT_SECRET = 'chi-dung-khi-phat-trien-khong-dung-that-0000'

const fields = {
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DATABASE_URL: z
    .string()
    .default('file:.data/site.db')
    .refine((url) => /^file:.+/.test(url) || /^mongodb(\+srv)?:\/\/.+/.test(url)),
  PAYLOAD_SECRET: z.string().min(32).optional(),
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  MEDIA_DIR: z.string().min(1).default('media'),
  DEMO_PASSWORD: z.string().min(12).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  MAIL_DIR: z.string().min(1).optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(9).default(0),
} as const

const mends: Record<keyof typeof fields, { problem: string; mend: string }> = {
  NODE_ENV: {
    problem: 'phải là development, production hoặc test',
    mend: 'NODE_ENV=production',
  },
  DATABASE_URL: {
    problem: 'phải bắt đầu bằng file: (SQLite) hoặc mongodb:// (MongoDB)',
    mend: 'DATABASE_URL=file:.data/site.db hoặc mongodb://máy-chủ:27017/ten?replicaSet=rs0',
  },
  PAYLOAD_SECRET: {
    problem: 'thiếu, hoặc ngắn hơn 32 ký tự',
    mend: 'PAYLOAD_SECRET=<kết quả của lệnh: openssl rand -hex 32>',
  },
  SITE_URL: {
    problem: 'thiếu, hoặc không phải địa chỉ http(s)',
    mend: 'SITE_URL=https://tinh.gov.vn (địa chỉ công khai, không có dấu / ở cuối)',
  },
  PORT: { problem: 'phải là số từ 1 đến 65535', mend: 'PORT=3000' },
  HOST: { problem: 'không được để trống', mend: 'HOST=127.0.0.1' },
  DATA_DIR: { problem: 'không được để trống', mend: 'DATA_DIR=.data' },
  MEDIA_DIR: { problem: 'không được để trống', mend: 'MEDIA_DIR=media' },
  DEMO_PASSWORD: {
    problem: 'phải có ít nhất 12 ký tự',
    mend: 'DEMO_PASSWORD=<ít nhất 12 ký tự> hoặc bỏ trống để hệ thống tự sinh',
  },
  SMTP_URL: {
    problem: 'phải bắt đầu bằng smtp:// hoặc smtps://',
    mend: 'SMTP_URL=smtps://tên:mật-khẩu@máy-chủ-thư:465 (bỏ trống thì hệ thống không gửi thư)',
  },
  MAIL_FROM: {
    problem: 'thiếu, hoặc không phải địa chỉ thư điện tử',
    mend: 'MAIL_FROM=thong-bao@tinh.gov.vn (địa chỉ đứng tên gửi)',
  },
  MAIL_DIR: { problem: 'không được để trống', mend: 'MAIL_DIR=.data/mail (chỉ để dùng thử)' },
  TRUST_PROXY: {
    problem: 'phải là số proxy đứng trước hệ thống, từ 0 đến 9',
    mend: 'TRUST_PROXY=1 khi có một nginx phía trước, 0 khi không có',
  },
}

/**
 * Validates settings from a plain record.
 *
 * @param source names and values, as in `process.env`; empty strings count as missing
 * @returns the settings, with defaults for what development may leave out
 * @throws {EnvError} listing every setting that is wrong, and what to write where
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const values: Record<string, unknown> = {}
  const problems: EnvProblem[] = []
  for (const [name, schema] of Object.entries(fields)) {
    const raw = source[name]?.trim()
    const result = schema.safeParse(raw === '' ? undefined : raw)
    if (result.success) values[name] = result.data
    else problems.push({ name, ...mends[name as keyof typeof fields] })
  }

  const isProduction = values.NODE_ENV === 'production'
  for (const name of ['PAYLOAD_SECRET', 'SITE_URL'] as const) {
    const isReported = problems.some(isAbout(name))
    if (isProduction && values[name] === undefined && !isReported) {
      problems.push({ name, ...mends[name] })
    }
  }
  if (isProduction && lacksReplicaSet(values.DATABASE_URL)) {
    problems.push({
      name: 'DATABASE_URL',
      problem: 'địa chỉ MongoDB không có replicaSet nên không có giao dịch (transaction)',
      mend: 'DATABASE_URL=mongodb://máy-chủ:27017/ten?replicaSet=rs0 (xem docs/databases.md)',
    })
  }
  const knowsSender = values.MAIL_FROM !== undefined || problems.some(isAbout('MAIL_FROM'))
  if (values.SMTP_URL !== undefined && !knowsSender) {
    problems.push({ name: 'MAIL_FROM', ...mends.MAIL_FROM })
  }
  if (problems.length > 0) throw new EnvError(problems)

  const databaseUrl = values.DATABASE_URL as string
  const port = values.PORT as number
  const siteUrl = ((values.SITE_URL as string | undefined) ?? `http://localhost:${port}`).replace(
    /\/+$/,
    '',
  )
  return {
    nodeEnv: values.NODE_ENV as Env['nodeEnv'],
    databaseUrl,
    databaseKind: databaseUrl.startsWith('file:') ? 'sqlite' : 'mongodb',
    payloadSecret: (values.PAYLOAD_SECRET as string | undefined) ?? DEVELOPMENT_SECRET,
    siteUrl,
    port,
    host: values.HOST as string,
    dataDir: values.DATA_DIR as string,
    mediaDir: values.MEDIA_DIR as string,
    demoPassword: values.DEMO_PASSWORD as string | undefined,
    trustedOrigins: trustedOrigins({ siteUrl, port }),
    secureCookies: siteUrl.startsWith('https:'),
    mail: mailSettings({ values, isProduction, siteUrl }),
    trustedProxies: values.TRUST_PROXY as number,
  }
}

const isAbout =
  (name: string) =>
  (problem: EnvProblem): boolean =>
    problem.name === name

/** Only who says so in production gets mail as files: they can be read by administrators. */
function mailSettings({
  values,
  isProduction,
  siteUrl,
}: {
  values: Readonly<Record<string, unknown>>
  isProduction: boolean
  siteUrl: string
}): MailSettings {
  const from = (values.MAIL_FROM as string | undefined) ?? `thong-bao@${new URL(siteUrl).hostname}`
  if (typeof values.SMTP_URL === 'string') return { kind: 'smtp', url: values.SMTP_URL, from }
  const folder = (values.MAIL_DIR as string | undefined) ?? `${String(values.DATA_DIR)}/mail`
  const isWanted = values.MAIL_DIR !== undefined || !isProduction
  return isWanted ? { kind: 'files', folder, from } : { kind: 'off', from }
}

/** Without a replica set MongoDB has no transactions; an SRV record may name the set itself. */
function lacksReplicaSet(url: unknown): boolean {
  return typeof url === 'string' && url.startsWith('mongodb://') && !/[?&]replicaSet=[^&]/.test(url)
}

/** A site on plain http is a trial on this machine, which people open under either of its names. */
function trustedOrigins({ siteUrl, port }: { siteUrl: string; port: number }): string[] {
  const origin = new URL(siteUrl).origin
  if (origin.startsWith('https:')) return [origin]
  return [...new Set([origin, `http://localhost:${port}`, `http://127.0.0.1:${port}`])]
}

let current: Env | undefined

/** @returns this process's settings, validated once. @throws {EnvError} as `parseEnv` */
export function env(): Env {
  current ??= parseEnv(process.env)
  return current
}

function formatProblems(problems: readonly EnvProblem[]): string {
  const lines = problems.map(
    ({ name, problem, mend }) => `  - ${name}: ${problem}\n      → ${mend}`,
  )
  return [
    `Không khởi động được: ${problems.length} cài đặt sai hoặc thiếu.`,
    ...lines,
    'Viết các dòng trên vào tệp .env ở thư mục gốc (xem .env.example), rồi chạy lại.',
  ].join('\n')
}
