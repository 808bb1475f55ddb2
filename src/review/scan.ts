import { lexicalText } from '@/lib/lexical'
import { contentFieldsOf, labelOf, rowLabelOf, type ContentField } from './fields'
import { PATTERNS, type PersonalKind } from './patterns'

/** A text of the item that readers will get, and where it stands. */
export interface ScannedText {
  /** As in `evidence.0.quote`. */
  readonly path: string
  readonly labels: readonly string[]
  readonly text: string
}

/** A place that looks like personal data; a person decides whether it is. */
export interface Finding {
  readonly kind: PersonalKind
  readonly path: string
  readonly labels: readonly string[]
  readonly before: string
  readonly match: string
  readonly after: string
}

/** Contacts that are public already: of offices and their channels. */
export interface OfficialContacts {
  /** In any form in which people write them. */
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  readonly addresses: readonly string[]
}

const CONTEXT = 48
/** More would not be read; the text needs another look as a whole. */
const MOST = 60

/**
 * Looks for patterns of personal data in texts. It only points: nothing is stored, nobody is looked up,
 * and no finding stops anything.
 */
export function scanTexts({
  texts,
  official,
}: {
  texts: readonly ScannedText[]
  official: OfficialContacts
}): readonly Finding[] {
  const phones = new Set(official.phones.flatMap((text) => phonesIn(text)))
  const emails = new Set(official.emails.map((email) => email.trim().toLowerCase()))
  const addresses = official.addresses.map(folded)
  const isOfficial = (kind: PersonalKind, match: string) => {
    if (kind === 'phone') return phones.has(nationalNumber(match))
    if (kind === 'email') return emails.has(match.toLowerCase())
    return kind === 'address' && addresses.some((address) => address.includes(folded(match)))
  }
  const findings = texts.flatMap(({ path, labels, text }) => {
    const whole = text.normalize('NFC')
    return placesIn(whole)
      .filter(({ kind, at, end }) => !isOfficial(kind, whole.slice(at, end)))
      .map(({ kind, at, end }) => ({ kind, path, labels, ...contextOf({ whole, at, end }) }))
  })
  return findings.slice(0, MOST)
}

/** @returns every text of a document that readers get, with the names of the edit view */
export function textsOf({
  fields,
  doc,
}: {
  fields: readonly ContentField[]
  doc: Readonly<Record<string, unknown>>
}): readonly ScannedText[] {
  return level({ fields: contentFieldsOf(fields), values: doc, path: '', labels: [] })
}

function level({
  fields,
  values,
  path,
  labels,
}: {
  fields: readonly ContentField[]
  values: unknown
  path: string
  labels: readonly string[]
}): ScannedText[] {
  const record = (values ?? {}) as Readonly<Record<string, unknown>>
  return fields.flatMap((field): ScannedText[] => {
    const value = record[field.name]
    const place = { path: `${path}${field.name}`, labels: [...labels, labelOf(field)] }
    switch (field.type) {
      case 'text':
      case 'textarea':
      case 'email':
        return typeof value === 'string' && field.name !== 'slug' ? [{ ...place, text: value }] : []
      case 'richText':
        return [{ ...place, text: lexicalText(value) }]
      case 'group':
      case 'tab':
        return level({
          fields: field.flattenedFields,
          values: value,
          path: `${place.path}.`,
          labels: place.labels,
        })
      case 'array':
        return (Array.isArray(value) ? (value as unknown[]) : []).flatMap((row, index) =>
          level({
            fields: field.flattenedFields,
            values: row,
            path: `${place.path}.${String(index)}.`,
            labels: [...labels, `${rowLabelOf(field)} ${String(index + 1)}`],
          }),
        )
      default:
        return []
    }
  })
}

interface Place {
  readonly kind: PersonalKind
  readonly at: number
  readonly end: number
}

/** Each place once, as the first kind that it looks like. */
function placesIn(text: string): Place[] {
  const places: Place[] = []
  for (const { kind, pattern, isMatch = () => true } of PATTERNS) {
    for (const found of text.matchAll(pattern)) {
      const match = found[1] ?? found[0]
      const at = found.index + found[0].lastIndexOf(match)
      const end = at + match.length
      const isTaken = places.some((place) => at < place.end && place.at < end)
      if (!isTaken && isMatch(match)) places.push({ kind, at, end })
    }
  }
  return places.sort((a, b) => a.at - b.at)
}

function contextOf({ whole, at, end }: { whole: string; at: number; end: number }) {
  const from = Math.max(0, at - CONTEXT)
  const to = Math.min(whole.length, end + CONTEXT)
  return {
    before: `${from > 0 ? '…' : ''}${whole.slice(from, at)}`,
    match: whole.slice(at, end),
    after: `${whole.slice(end, to)}${to < whole.length ? '…' : ''}`,
  }
}

/** An office writes its telephone as it likes, often two in one field. */
function phonesIn(text: string): string[] {
  const numbers = text.split(/[,;/]|\s-\s|hoặc/).map(nationalNumber)
  return numbers.filter((number) => number.length >= 8)
}

function nationalNumber(text: string): string {
  const digits = text.replace(/\D/g, '')
  return digits.startsWith('84') && digits.length >= 11 ? `0${digits.slice(2)}` : digits
}

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim()
}
