import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { PEOPLE } from './data/people'

export interface DemoAccount {
  readonly email: string
  readonly password: string
  readonly roles: readonly string[]
  readonly unit: string | null
}

export function accountsFile(dataDir: string): string {
  return path.resolve(dataDir, 'demo-accounts.json')
}

/**
 * Creates the demo users that are missing, and the file that tells how to sign in. Somebody who
 * lost the file gets new passwords.
 *
 * @param units ids of the units by slug
 * @returns users by key
 */
export async function seedPeople({
  payload,
  units,
  dataDir,
  demoPassword,
}: {
  payload: Payload
  units: ReadonlyMap<string, string>
  dataDir: string
  demoPassword: string | undefined
}): Promise<ReadonlyMap<string, User>> {
  const known = await readAccounts(dataDir)
  const accounts: DemoAccount[] = []
  const users = new Map<string, User>()
  for (const { key, name, email, roles, unit } of PEOPLE) {
    const password =
      demoPassword ?? known.get(email)?.password ?? randomBytes(12).toString('base64url')
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: email } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    const [existing] = docs
    const isPasswordKnown = known.get(email)?.password === password
    const user =
      existing === undefined
        ? await payload.create({
            collection: 'users',
            data: {
              name,
              email,
              password,
              roles: [...roles],
              unit: unit === null ? null : (units.get(unit) ?? null),
              isActive: true,
            },
            overrideAccess: true,
          })
        : isPasswordKnown
          ? existing
          : await payload.update({
              collection: 'users',
              id: existing.id,
              data: { password },
              overrideAccess: true,
            })
    users.set(key, user)
    accounts.push({ email, password, roles: [...roles], unit })
  }
  await writeAccounts({ dataDir, accounts })
  return users
}

/** @returns the accounts as they were written, by e-mail address; empty when there are none */
export async function readAccounts(dataDir: string): Promise<ReadonlyMap<string, DemoAccount>> {
  const text = await readFile(accountsFile(dataDir), 'utf8').catch(() => '[]')
  const accounts = JSON.parse(text) as DemoAccount[]
  return new Map(accounts.map((account) => [account.email, account]))
}

async function writeAccounts({
  dataDir,
  accounts,
}: {
  dataDir: string
  accounts: readonly DemoAccount[]
}): Promise<void> {
  const file = accountsFile(dataDir)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
}
