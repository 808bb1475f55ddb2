import { describe, expect, it } from 'vitest'
import { EDITORIAL_COLLECTIONS } from '@/lib/editorial'
import { checklistProblems, questionsFor } from '@/workflow/checklist'

const problems = (checklist: unknown, { hasPictures = true } = {}) =>
  checklistProblems({ checklist, collection: 'news', hasPictures }).map(
    ({ code, field }) => `${code} ${field}`,
  )

const GOOD = {
  map: 'none',
  personalData: 'yes',
  pictureRights: 'yes',
  namesChecked: 'yes',
  sourceGiven: 'yes',
  aiLabelled: 'none',
}

describe('answers of an approver', () => {
  it.each([
    ['complete', GOOD, []],
    ['a map that shows everything', { ...GOOD, map: 'yes' }, []],
    ['none sent', undefined, []],
    ['null', null, []],
    [
      'one is open',
      { ...GOOD, sourceGiven: undefined },
      ['checklist.unanswered checklist.sourceGiven'],
    ],
    [
      'one is "no"',
      { ...GOOD, map: 'no', personalData: 'no' },
      ['checklist.refused checklist.map', 'checklist.refused checklist.personalData'],
    ],
    [
      'no choice of this question',
      { ...GOOD, namesChecked: 'none' },
      ['checklist.unanswered checklist.namesChecked'],
    ],
    [
      'no word at all',
      { ...GOOD, namesChecked: true },
      ['checklist.unanswered checklist.namesChecked'],
    ],
    [
      'a question that nobody asked',
      { ...GOOD, weather: 'yes' },
      ['checklist.notAsked checklist.weather'],
    ],
    ['a list', [], ['checklist.malformed checklist']],
    ['a text', 'yes', ['checklist.malformed checklist']],
  ])('%s', (_, checklist, expected) => {
    expect(problems(checklist)).toEqual(expected)
  })

  it('nothing sent is everything open, each by its name', () => {
    expect(problems({})).toEqual(
      Object.keys(GOOD).map((key) => `checklist.unanswered checklist.${key}`),
    )
  })

  it('without pictures nobody is asked of maps and rights, and such answers are not taken', () => {
    const { map, pictureRights, ...rest } = GOOD
    expect(problems(rest, { hasPictures: false })).toEqual([])
    expect(problems({ ...rest, map, pictureRights }, { hasPictures: false })).toHaveLength(2)
  })

  it('what every object has is no answer', () => {
    expect(problems(Object.create(GOOD) as unknown)).toHaveLength(6)
  })

  it('every type asks something, and personal data always', () => {
    for (const collection of EDITORIAL_COLLECTIONS) {
      const keys = questionsFor({ collection, hasPictures: false }).map(({ key }) => key)
      expect([collection, keys]).toEqual([collection, expect.arrayContaining(['personalData'])])
    }
  })
})
