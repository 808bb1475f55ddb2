import { readFileSync } from 'node:fs'
import path from 'node:path'

export interface Account {
  email: string
  password: string
  roles: string[]
  unit: string | null
}

const file = path.resolve(process.env.E2E_DATA_DIR ?? '.data', 'demo-accounts.json')

/** @returns every demo account with this role */
export function accountsOf(role: string): Account[] {
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as Account[]
  return accounts.filter(({ roles }) => roles.includes(role))
}

/** @returns a demo account with this role, in this unit when one is named */
export function account(role: string, unit?: string): Account {
  const found = accountsOf(role).find((candidate) => unit === undefined || candidate.unit === unit)
  if (found === undefined) throw new Error(`no demo account ${role} ${unit ?? ''}`)
  return found
}
