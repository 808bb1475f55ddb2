import { readdirSync } from 'node:fs'
import { env } from '@/config/env'
import { playPost, playRound } from '@/jobs/clockwork'
import { listMail, type MailFile } from '@/emails/mailbox'
import type { Newsroom, PersonKey } from './newsroom'

/** Everything that the outbox holds is done: people are told, mail is written. */
export async function deliverAll({
  payload,
  now = new Date(Date.now() + 1000),
}: {
  payload: Newsroom['payload']
  now?: Date
}): Promise<void> {
  await playRound(payload, now)
  await playPost(payload, () => now)
}

/** @returns all messages of this test's folder, oldest first */
export async function allLetters(): Promise<MailFile[]> {
  const { mail } = env()
  if (mail.kind !== 'files') throw new Error('these tests read mail from files')
  const { files } = await listMail({ folder: mail.folder, page: 1, perPage: 10_000 })
  return files.reverse()
}

/** @returns what one person got whose subject holds the words */
export async function lettersTo({
  newsroom,
  person,
  about = '',
}: {
  newsroom: Newsroom
  person: PersonKey
  about?: string
}): Promise<MailFile[]> {
  const { email } = newsroom.people[person]
  return (await allLetters()).filter(
    ({ to, subject }) => to.includes(`<${email}>`) && subject.includes(about),
  )
}

/** @returns who got a message about it, by key */
export async function peopleMailed({
  newsroom,
  about,
}: {
  newsroom: Newsroom
  about: string
}): Promise<PersonKey[]> {
  const keys = Object.keys(newsroom.people) as PersonKey[]
  const got = await Promise.all(
    keys.map(async (person) => (await lettersTo({ newsroom, person, about })).length > 0),
  )
  return keys.filter((_, index) => got[index]).sort()
}

/** @returns how many files lie in the folder, finished or not */
export function filesInFolder(): number {
  const { mail } = env()
  return mail.kind === 'files' ? readdirSync(mail.folder).length : 0
}
