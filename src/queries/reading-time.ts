import { lexicalText } from '@/lib/lexical'

/** Syllables that a reader of Vietnamese takes in per minute, at an easy pace. */
const SYLLABLES_PER_MINUTE = 230

/** @returns whole minutes, at least one; 0 for an empty text */
export function readingMinutes(body: unknown): number {
  const text = lexicalText(body)
  if (text === '') return 0
  return Math.max(1, Math.round(text.split(/\s+/).length / SYLLABLES_PER_MINUTE))
}
