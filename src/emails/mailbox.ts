import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { composeEml, readEml, type StoredMail } from './eml'

/** More than anybody looks through in a trial; older files make room. */
const MOST_FILES = 1000

const FILE_NAME = /^\d{8}T\d{9}Z-[0-9a-f]{16}\.eml$/

/** One file of the folder. */
export interface MailFile extends StoredMail {
  readonly name: string
}

/**
 * Writes a message into the folder, whole or not at all, and never a second one with the same
 * Message-ID.
 */
export async function writeMail({
  folder,
  mail,
}: {
  folder: string
  mail: StoredMail
}): Promise<void> {
  const place = path.resolve(folder)
  await mkdir(place, { recursive: true, mode: 0o700 })
  const mark = createHash('sha256').update(mail.messageId).digest('hex').slice(0, 16)
  const names = await namesIn(folder)
  if (names.some((name) => name.endsWith(`-${mark}.eml`))) return
  const name = `${new Date(mail.date).toISOString().replace(/[-:.]/g, '')}-${mark}.eml`
  const unfinished = path.join(place, `.${name}.${process.pid}`)
  await writeFile(unfinished, composeEml(mail), { mode: 0o600 })
  await rename(unfinished, path.join(place, name))
  const tooMany = [...names, name].sort().slice(0, -MOST_FILES)
  for (const old of tooMany) await rm(path.join(place, old), { force: true })
}

/** @returns one page of the folder's messages, newest first, and how many there are */
export async function listMail({
  folder,
  page,
  perPage,
}: {
  folder: string
  page: number
  perPage: number
}): Promise<{ files: MailFile[]; total: number }> {
  const names = (await namesIn(folder)).reverse()
  const shown = names.slice((page - 1) * perPage, page * perPage)
  const files = await Promise.all(shown.map((name) => readMail({ folder, name })))
  return { files: files.filter((file) => file !== undefined), total: names.length }
}

/** @returns a message of the folder; undefined for every name that the folder itself does not list */
export async function readMail({
  folder,
  name,
}: {
  folder: string
  name: string
}): Promise<MailFile | undefined> {
  const known = (await namesIn(folder)).find((candidate) => candidate === name)
  if (known === undefined) return undefined
  const file = await readFile(path.join(path.resolve(folder), known), 'utf8').catch(() => undefined)
  const mail = file === undefined ? undefined : readEml(file)
  return mail === undefined ? undefined : { ...mail, name: known }
}

/** Sorted by time, because names begin with it. */
async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(path.resolve(folder)).catch(() => [])
  return names.filter((name) => FILE_NAME.test(name)).sort()
}
