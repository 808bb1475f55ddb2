import { randomBytes } from 'node:crypto'
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

/**
 * Where the index lies. `search.db` is a link to the file of the current build (`search-….db`), so that a new build
 * takes its place in one step: a database that is open must not be renamed, nor its log (`-wal`) meet another file.
 */
const LINK = 'search.db'
const BUILD = /^search-[0-9a-z]+\.db/
const LOCK = 'search.building'

/** A build gives a sign of life with every page of rows; after this long without one it is taken for dead. */
const LOCK_DIES_AFTER_MS = 60_000

/** @returns the file of the current build; undefined when there is none */
export function currentFile(folder: string): string | undefined {
  try {
    const file = path.join(folder, readlinkSync(path.join(folder, LINK)))
    // Opening a file that is not there would make an empty one.
    return statSync(file).isFile() ? file : undefined
  } catch {
    return undefined
  }
}

/** @returns a name for the file of a new build; nobody reads it before `putInPlace` */
export function newFile(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const name = `search-${Date.now().toString(36)}${randomBytes(3).toString('hex')}.db`
  return path.join(folder, name)
}

/**
 * Makes a finished build the current one, for all processes at once. The build before it stays on disk until the
 * next time: another process may be about to open it.
 */
export function putInPlace({ folder, file }: { folder: string; file: string }): void {
  const before = currentFile(folder)
  const link = path.join(folder, `${LINK}.${randomBytes(4).toString('hex')}`)
  symlinkSync(path.basename(file), link)
  renameSync(link, path.join(folder, LINK))
  const kept = [file, before].flatMap((one) => (one === undefined ? [] : [path.basename(one)]))
  for (const name of readdirSync(folder)) {
    const isKept = kept.some((keep) => name.startsWith(keep))
    if (BUILD.test(name) && !isKept) rmSync(path.join(folder, name), { force: true })
  }
}

export function discardFile(file: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
}

/** Held while a new index is built, so that several processes do not build the same one. */
export interface BuildLock {
  readonly signOfLife: () => void
  readonly release: () => void
}

/** @returns undefined while another process is building */
export function takeBuildLock(folder: string): BuildLock | undefined {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, LOCK)
  if (isAbandoned(file)) rmSync(file, { force: true })
  try {
    writeFileSync(file, '', { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined
    throw error
  }
  return {
    signOfLife: () => {
      const now = new Date()
      utimesSync(file, now, now)
    },
    release: () => rmSync(file, { force: true }),
  }
}

function isAbandoned(file: string): boolean {
  try {
    return Date.now() - lstatSync(file).mtimeMs > LOCK_DIES_AFTER_MS
  } catch {
    return false
  }
}
