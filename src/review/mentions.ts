/** Somebody who may read the item, and can therefore be spoken to in a remark about it. */
export interface Reader {
  readonly id: string
  readonly name: string
}

/** Why a mention cannot be made; the same for a person who is hidden and one who does not exist. */
export type MentionProblem =
  { readonly code: 'notAReader' } | { readonly code: 'ambiguous'; readonly name: string }

export interface Mentions {
  readonly ids: readonly string[]
  readonly problems: readonly MentionProblem[]
}

/**
 * Whom a text speaks to: `@` and the full name of somebody who may read the item. Of two people with
 * one name, `chosen` says who is meant.
 *
 * @param text of the remark
 * @param chosen ids that the writer picked from the list; whose name has left the text is not meant
 * @param readers everybody who may read the item
 */
export function mentionsIn({
  text,
  chosen,
  readers,
}: {
  text: string
  chosen: readonly string[]
  readers: readonly Reader[]
}): Mentions {
  const isReader = (id: string) => readers.some((reader) => reader.id === id)
  if (!chosen.every(isReader)) return { ids: [], problems: [{ code: 'notAReader' }] }
  const ids: string[] = []
  const problems: MentionProblem[] = []
  for (const name of namesIn({ text, readers })) {
    const namesakes = readers.filter((reader) => fold(reader.name) === name)
    const meant = namesakes.filter(({ id }) => chosen.includes(id))
    if (meant.length > 0) ids.push(...meant.map(({ id }) => id))
    else if (namesakes.length === 1) ids.push(...namesakes.map(({ id }) => id))
    else problems.push({ code: 'ambiguous', name: namesakes[0]?.name ?? '' })
  }
  return { ids, problems }
}

/** A text in pieces, names that are spoken to apart from the rest. */
export function piecesOf({
  text,
  names,
}: {
  text: string
  names: readonly string[]
}): readonly { readonly text: string; readonly isMention: boolean }[] {
  const readers = names.map((name) => ({ id: name, name }))
  const pieces: { text: string; isMention: boolean }[] = []
  let from = 0
  for (const { at, end } of placesIn({ text, readers })) {
    if (at > from) pieces.push({ text: text.slice(from, at), isMention: false })
    pieces.push({ text: text.slice(at, end), isMention: true })
    from = end
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isMention: false })
  return pieces
}

function namesIn(input: { text: string; readers: readonly Reader[] }): ReadonlySet<string> {
  return new Set(placesIn(input).map(({ name }) => name))
}

interface Place {
  readonly name: string
  readonly at: number
  readonly end: number
}

/** The longest name wins: "@Trần An Bình" does not speak to "Trần An". */
function placesIn({ text, readers }: { text: string; readers: readonly Reader[] }): Place[] {
  const folded = fold(text)
  const names = [...new Set(readers.map(({ name }) => fold(name)))]
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
  const places: Place[] = []
  for (let at = folded.indexOf('@'); at >= 0; at = folded.indexOf('@', at + 1)) {
    // An address such as `ten@co-quan.vn` speaks to nobody.
    if (WORD.test(folded.charAt(at - 1))) continue
    const name = names.find(
      (one) => folded.startsWith(one, at + 1) && !WORD.test(folded.charAt(at + 1 + one.length)),
    )
    if (name !== undefined) places.push({ name, at, end: at + 1 + name.length })
  }
  return places
}

const WORD = /[\p{L}\p{N}]/u

/** One form for comparing; of the same length as the text in NFC. */
function fold(text: string): string {
  return [...text.normalize('NFC')].map((letter) => lower(letter)).join('')
}

function lower(letter: string): string {
  const small = letter.toLocaleLowerCase('vi')
  return small.length === letter.length ? small : letter
}
