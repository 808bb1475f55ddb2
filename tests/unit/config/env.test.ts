import { describe, expect, it } from 'vitest'
import { EnvError, parseEnv } from '@/config/env'

const secret = 'x'.repeat(32)
const production = {
  NODE_ENV: 'production',
  PAYLOAD_SECRET: secret,
  SITE_URL: 'https://lacgiang.example/',
}

function problemsOf(source: Record<string, string | undefined>): EnvError {
  try {
    parseEnv(source)
  } catch (error) {
    if (error instanceof EnvError) return error
    throw error
  }
  throw new Error('The settings were accepted')
}

const names = (error: EnvError) => error.problems.map(({ name }) => name).sort()

describe('settings that are right', () => {
  it('development needs none of them', () => {
    expect(parseEnv({})).toMatchObject({
      nodeEnv: 'development',
      databaseKind: 'sqlite',
      databaseUrl: 'file:.data/site.db',
      siteUrl: 'http://localhost:3000',
      port: 3000,
      secureCookies: false,
      demoPassword: undefined,
    })
  })

  it('an empty value counts as left out', () => {
    expect(parseEnv({ PORT: ' ', SITE_URL: '', DEMO_PASSWORD: '' })).toEqual(parseEnv({}))
  })

  it('the public address has no slash at its end and decides about cookies and origins', () => {
    const settings = parseEnv(production)
    expect(settings.siteUrl).toBe('https://lacgiang.example')
    expect(settings.secureCookies).toBe(true)
    expect(settings.trustedOrigins).toEqual(['https://lacgiang.example'])
    expect(parseEnv({ PORT: '3100' }).trustedOrigins).toEqual([
      'http://localhost:3100',
      'http://127.0.0.1:3100',
    ])
  })

  it.each([
    ['file:/srv/site.db', 'sqlite'],
    ['mongodb://h:27017/site?replicaSet=rs0', 'mongodb'],
    ['mongodb+srv://h/site', 'mongodb'],
  ])('%s names a %s', (DATABASE_URL, databaseKind) => {
    expect(parseEnv({ DATABASE_URL }).databaseKind).toBe(databaseKind)
  })
})

describe('settings that are wrong', () => {
  const wrong = {
    NODE_ENV: 'prod',
    DATABASE_URL: 'postgres://h/site',
    PAYLOAD_SECRET: 'ngan',
    SITE_URL: 'lacgiang.example',
    PORT: '70000',
    DEMO_PASSWORD: '12345678901',
  }

  it.each(Object.entries(wrong))('%s=%s is told alone', (name, value) => {
    expect(names(problemsOf({ [name]: value }))).toEqual([name])
  })

  it('all of them are told at once, each with what to write', () => {
    const error = problemsOf(wrong)
    expect(names(error)).toEqual(Object.keys(wrong).sort())
    for (const { name, problem, mend } of error.problems) {
      expect(error.message).toContain(`${name}: ${problem}`)
      expect(error.message).toContain(mend)
      expect(mend).toContain(`${name}=`)
    }
    expect(error.message).toMatch(/\.env/)
  })

  it('production does not start with the development secret or without an address', () => {
    expect(names(problemsOf({ NODE_ENV: 'production' }))).toEqual(['PAYLOAD_SECRET', 'SITE_URL'])
    expect(names(problemsOf({ ...production, PAYLOAD_SECRET: undefined }))).toEqual([
      'PAYLOAD_SECRET',
    ])
    expect(names(problemsOf({ ...production, SITE_URL: 'ftp://lacgiang.example' }))).toEqual([
      'SITE_URL',
    ])
    expect(() => parseEnv(production)).not.toThrow()
  })

  it('production does not start on a MongoDB without transactions', () => {
    const source = { ...production, DATABASE_URL: 'mongodb://h:27017/site' }
    expect(problemsOf(source).message).toContain('replicaSet=rs0')
    expect(names(problemsOf(source))).toEqual(['DATABASE_URL'])
    const mended = { ...source, DATABASE_URL: 'mongodb://h:27017/site?w=1&replicaSet=rs0' }
    expect(parseEnv(mended).databaseKind).toBe('mongodb')
  })

  it('no secret is repeated in what the log shows', () => {
    const error = problemsOf({ PAYLOAD_SECRET: 'ngan-nhung-mat', DEMO_PASSWORD: 'mat-khau' })
    expect(error.message).not.toMatch(/ngan-nhung-mat|mat-khau\b(?!.*ký tự)/)
  })

  it.each(['0', '-1', '1.5', 'abc', '65536'])('PORT=%s', (PORT) => {
    expect(names(problemsOf({ PORT }))).toEqual(['PORT'])
  })
})
