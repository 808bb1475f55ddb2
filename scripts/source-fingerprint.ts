import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** What a build is made of; content of the demo and tests are not part of it. */
const SOURCES = [
  'src',
  'public',
  'payload.config.ts',
  'next.config.ts',
  'package-lock.json',
  'tsconfig.json',
]
const NOT_BUILT = [path.join('src', 'seed', 'content')]

/** @returns a hash over names and bytes of everything the build depends on */
export async function sourceFingerprint(): Promise<string> {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of await filesBelow(source)) {
      hash.update(file).update(await readFile(file))
    }
  }
  return hash.digest('hex')
}

async function filesBelow(place: string): Promise<string[]> {
  if (NOT_BUILT.includes(place)) return []
  const entries = await readdir(place, { withFileTypes: true }).catch(() => undefined)
  if (entries === undefined) return [place]
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const child = path.join(place, entry.name)
      return entry.isDirectory() ? await filesBelow(child) : [child]
    }),
  )
  return nested.flat().sort()
}
