import type { EditorialCollection } from '@/lib/editorial'
import { lexicalText, unsafeLinks } from '@/lib/lexical'
import type { Issue } from './types'

/** Different moments have different lists: publishing asks for more than submitting. */
export type Moment = 'submit' | 'publish'

export interface UsedPicture {
  readonly id: string
  readonly alt: string
  /** Its file name, so that people find the one that is meant. */
  readonly name: string
  readonly exists: boolean
}

/** What the checkers look at: the document and a few facts read beside it. */
export interface Facts {
  readonly doc: Readonly<Record<string, unknown>>
  readonly pictures: readonly UsedPicture[]
  /** Another document of the type already has this slug. */
  readonly isSlugTaken: boolean
  /** Units of the channels that a fanpage post names. */
  readonly channelUnits: readonly string[]
}

type Checker = (facts: Facts) => readonly Issue[]

/**
 * Lists everything that is missing, so that the writer sees all of it at once.
 *
 * @returns issues with the field each concerns; empty when the document is ready
 */
export function requirementsFor({
  moment,
  collection,
  facts,
}: {
  moment: Moment
  collection: EditorialCollection
  facts: Facts
}): readonly Issue[] {
  const checkers = [
    ...SHARED[moment],
    ...BY_TYPE[collection].submit,
    ...(moment === 'publish' ? BY_TYPE[collection].publish : []),
  ]
  return checkers.flatMap((check) => check(facts))
}

const SHARED: Record<Moment, readonly Checker[]> = {
  submit: [needs('title'), needs('summary'), needs('unit'), safeLinks, freeSlug],
  publish: [
    needs('title'),
    needs('summary'),
    needs('unit'),
    safeLinks,
    needs('slug'),
    freeSlug,
    describedPictures,
  ],
}

const BY_TYPE: Record<EditorialCollection, Record<Moment, readonly Checker[]>> = {
  articles: { submit: [needsBody], publish: [] },
  news: { submit: [needsBody], publish: [] },
  pages: { submit: [needsBody], publish: [] },
  bulletins: {
    submit: [
      needs('claim'),
      needs('field'),
      needs('verdict'),
      needs('finding'),
      needs('asOf'),
      evidence,
    ],
    publish: [primaryEvidence],
  },
  'fanpage-posts': { submit: [needs('text'), ownChannels], publish: [] },
}

function needs(field: string): Checker {
  return ({ doc }) => (isEmpty(doc[field]) ? [{ code: 'requirement.missing', field }] : [])
}

function needsBody({ doc }: Facts): readonly Issue[] {
  return lexicalText(doc.body) === '' ? [{ code: 'requirement.missing', field: 'body' }] : []
}

function safeLinks({ doc }: Facts): readonly Issue[] {
  return unsafeLinks(doc.body).map((href) => ({
    code: 'requirement.unsafeLink',
    field: 'body',
    params: { href },
  }))
}

function freeSlug({ isSlugTaken }: Facts): readonly Issue[] {
  return isSlugTaken ? [{ code: 'requirement.slugTaken', field: 'slug' }] : []
}

function describedPictures({ pictures }: Facts): readonly Issue[] {
  return pictures.flatMap(({ id, alt, name, exists }) => {
    if (!exists) return [{ code: 'requirement.pictureGone', field: 'media', params: { id } }]
    return alt.trim() === ''
      ? [{ code: 'requirement.pictureAlt', field: 'media', params: { id, name } }]
      : []
  })
}

/** A verdict without a source that readers can find again is an opinion. */
function evidence({ doc }: Facts): readonly Issue[] {
  const rows = evidenceRows(doc)
  if (rows.length === 0) return [{ code: 'requirement.missing', field: 'evidence' }]
  return rows.flatMap((row, index) => {
    const issues: Issue[] = []
    if (isEmpty(row.title)) {
      issues.push({ code: 'requirement.missing', field: `evidence.${index}.title` })
    }
    if (isEmpty(row.url) && isEmpty(row.file) && isEmpty(row.documentNumber)) {
      issues.push({ code: 'requirement.evidenceSource', field: `evidence.${index}.url` })
    }
    return issues
  })
}

function primaryEvidence({ doc }: Facts): readonly Issue[] {
  const isOpen = doc.verdict === 'unproven'
  const hasPrimary = evidenceRows(doc).some((row) => row.isPrimary === true)
  return isOpen || hasPrimary ? [] : [{ code: 'requirement.primaryEvidence', field: 'evidence' }]
}

/** I7: a unit posts on its own pages only. */
function ownChannels({ doc, channelUnits }: Facts): readonly Issue[] {
  if (isEmpty(doc.channels)) return [{ code: 'requirement.missing', field: 'channels' }]
  return channelUnits.every((unit) => unit === doc.unit)
    ? []
    : [{ code: 'requirement.foreignChannel', field: 'channels' }]
}

function evidenceRows(doc: Facts['doc']): readonly Record<string, unknown>[] {
  return Array.isArray(doc.evidence) ? (doc.evidence as Record<string, unknown>[]) : []
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  return Array.isArray(value) && value.length === 0
}
