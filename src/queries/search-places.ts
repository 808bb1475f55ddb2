import { routes } from '@/lib/routes'
import { fold, wordsOf } from '@/search/fold'
import type { Label } from '@/search/index-file'
import type { NamedLink } from './models'

const MOST_PLACES = 3

/** @returns units and sections whose names hold every word that was typed: whoever types a name wants its page */
export function directPlaces({
  text,
  labels,
}: {
  text: string
  labels: readonly Label[]
}): NamedLink[] {
  const typed = foldedWords(text)
  if (typed.length === 0 || typed.join('').length < 3) return []
  return labels
    .filter(({ name }) => {
      const words = foldedWords(name)
      return typed.every((word) => words.includes(word))
    })
    .sort((a, b) => a.name.length - b.name.length)
    .slice(0, MOST_PLACES)
    .map(({ kind, id, name, slug }) => ({
      id,
      name: kind === 'unit' ? name : `Chuyên mục ${name}`,
      href: kind === 'unit' ? routes.unit({ slug }) : routes.section({ slug }),
    }))
}

function foldedWords(text: string): string[] {
  return wordsOf(fold(text)).map(({ exact }) => exact)
}
