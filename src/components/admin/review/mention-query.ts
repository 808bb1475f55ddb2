import { fold } from '@/search/fold'
import type { Colleague } from '@/desk/remarks'

/** The `@` that somebody is typing behind, and what has been typed so far. */
export interface MentionQuery {
  readonly at: number
  readonly typed: string
}

/** A name has a few words; what is longer is a sentence. */
const LONGEST = 40
const MOST_SHOWN = 6

/** @returns the mention that the caret stands in; undefined in ordinary text */
export function queryAt({
  text,
  caret,
}: {
  text: string
  caret: number
}): MentionQuery | undefined {
  const before = text.slice(0, caret)
  const at = before.lastIndexOf('@')
  if (at < 0 || /[\p{L}\p{N}]/u.test(before.charAt(at - 1))) return undefined
  const typed = before.slice(at + 1)
  return typed.length > LONGEST || /[\n@]/.test(typed) ? undefined : { at, typed }
}

/** @returns colleagues of whom every typed word begins a word of the name, with or without marks */
export function colleaguesFor({
  typed,
  colleagues,
}: {
  typed: string
  colleagues: readonly Colleague[]
}): readonly Colleague[] {
  const wanted = wordsOf(typed)
  return colleagues
    .filter(({ name }) => {
      const words = wordsOf(name)
      return wanted.every((start) => words.some((word) => word.startsWith(start)))
    })
    .slice(0, MOST_SHOWN)
}

/** @returns the text with the chosen name in place of what was typed, and where the caret goes on */
export function withMention({
  text,
  query: { at, typed },
  name,
}: {
  text: string
  query: MentionQuery
  name: string
}): { text: string; caret: number } {
  const head = `${text.slice(0, at)}@${name} `
  const rest = text.slice(at + 1 + typed.length).replace(/^ /, '')
  return { text: head + rest, caret: head.length }
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/\s+/)
    .filter((word) => word !== '')
}
