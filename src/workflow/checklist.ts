import type { EditorialCollection } from '@/lib/editorial'
import type { Issue } from './types'

/** What an approver looks at beside the text itself; each has a sentence in `i18n/vi/review.ts`. */
export const CHECKLIST_KEYS = [
  'map',
  'personalData',
  'pictureRights',
  'namesChecked',
  'sourceGiven',
  'aiLabelled',
] as const

export type ChecklistKey = (typeof CHECKLIST_KEYS)[number]

/** `none`: there is nothing of the kind in the item. */
export const CHECKLIST_ANSWERS = ['yes', 'no', 'none'] as const

export type ChecklistAnswer = (typeof CHECKLIST_ANSWERS)[number]

export type ChecklistAnswers = Readonly<Partial<Record<ChecklistKey, ChecklistAnswer>>>

export interface Question {
  readonly key: ChecklistKey
  readonly answers: readonly ChecklistAnswer[]
}

const QUESTIONS: Readonly<Record<ChecklistKey, Question & { readonly needsPictures?: true }>> = {
  map: { key: 'map', answers: ['yes', 'no', 'none'], needsPictures: true },
  personalData: { key: 'personalData', answers: ['yes', 'no'] },
  pictureRights: { key: 'pictureRights', answers: ['yes', 'no'], needsPictures: true },
  namesChecked: { key: 'namesChecked', answers: ['yes', 'no'] },
  sourceGiven: { key: 'sourceGiven', answers: ['yes', 'no'] },
  aiLabelled: { key: 'aiLabelled', answers: ['yes', 'no', 'none'] },
}

/** Which type asks what: a page of the portal and a post on a unit's own channel cite no source. */
const BY_TYPE: Readonly<Record<EditorialCollection, readonly ChecklistKey[]>> = {
  news: CHECKLIST_KEYS,
  articles: CHECKLIST_KEYS,
  bulletins: CHECKLIST_KEYS,
  'fanpage-posts': ['map', 'personalData', 'pictureRights', 'namesChecked', 'aiLabelled'],
  pages: ['map', 'personalData', 'pictureRights', 'namesChecked', 'aiLabelled'],
}

/** @returns the questions that an item of this type is asked, in the order in which they are read */
export function questionsFor({
  collection,
  hasPictures,
}: {
  collection: EditorialCollection
  hasPictures: boolean
}): readonly Question[] {
  return BY_TYPE[collection]
    .map((key) => QUESTIONS[key])
    .filter(({ needsPictures }) => hasPictures || needsPictures !== true)
}

/**
 * @param checklist as it was sent; absent is no problem of the server's (docs/review.md)
 * @returns every question that is open, answered with "no", or not one of this item's
 */
export function checklistProblems({
  checklist,
  collection,
  hasPictures,
}: {
  checklist: unknown
  collection: EditorialCollection
  hasPictures: boolean
}): readonly Issue[] {
  if (checklist === undefined || checklist === null) return []
  if (typeof checklist !== 'object' || Array.isArray(checklist)) {
    return [{ code: 'checklist.malformed', field: 'checklist' }]
  }
  const questions = questionsFor({ collection, hasPictures })
  const sent = checklist as Readonly<Record<string, unknown>>
  const isAsked = (key: string) => questions.some((question) => question.key === key)
  return [
    ...questions.flatMap(({ key, answers }) => {
      const answer = Object.hasOwn(sent, key) ? sent[key] : undefined
      const field = `checklist.${key}`
      if (!answers.some((one) => one === answer)) return [{ code: 'checklist.unanswered', field }]
      return answer === 'no' ? [{ code: 'checklist.refused', field }] : []
    }),
    ...Object.keys(sent)
      .filter((key) => !isAsked(key))
      .map((key) => ({
        code: 'checklist.notAsked',
        // Somebody else's words are not repeated at any length.
        field: `checklist.${key.slice(0, 40)}`,
      })),
  ]
}
