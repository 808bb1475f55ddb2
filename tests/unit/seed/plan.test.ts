import { describe, expect, it } from 'vitest'
import { readContentFiles, type ContentFile, type SeedFields } from '@/seed/content-file'
import { planSteps } from '@/seed/plan'

const NOW = new Date('2026-11-25T08:10:00.000Z')

function file(fields: Partial<SeedFields>): ContentFile {
  return {
    collection: 'news',
    slug: 'mot-tin',
    html: '<p>Giá 1.500 đồng.</p>',
    title: 'Một tin',
    summary: 'Một câu.',
    fields: {
      unit: 'xa-ha-lac',
      topics: [],
      media: [],
      state: 'published',
      publishedAt: '2026-11-20T08:00:00+07:00',
      author: 'contributor',
      approver: 'unitEditor',
      later: [],
      ...fields,
    },
  }
}

function steps(fields: Partial<SeedFields>, now = NOW) {
  return planSteps({ files: [file(fields)], now }).map((step) => [
    step.kind === 'act' ? step.action : step.kind,
    step.person,
    step.from,
    step.edition,
  ])
}

describe('what the demo people do', () => {
  it('publish, correct and withdraw, each in a round of its own', () => {
    const later: SeedFields['later'] = [
      {
        kind: 'correction',
        at: '2026-11-21T09:00:00+07:00',
        change: { kind: 'minor' },
        set: {},
        replace: [],
      },
      {
        kind: 'withdrawal',
        at: '2026-11-22T09:00:00+07:00',
        withdrawal: { kind: 'notice', reason: 'Lịch đã đổi.' },
      },
    ]
    expect(steps({ later })).toEqual([
      ['create', 'xa-ha-lac.contributor', 'none', 0],
      ['submit', 'xa-ha-lac.contributor', 'draft', 0],
      ['approve', 'xa-ha-lac.unitEditor', 'inReview', 0],
      ['publish', 'xa-ha-lac.unitEditor', 'approved', 0],
      ['revise', 'xa-ha-lac.contributor', 'published', 1],
      ['submit', 'xa-ha-lac.contributor', 'draft', 1],
      ['approve', 'xa-ha-lac.unitEditor', 'inReview', 1],
      ['publish', 'xa-ha-lac.unitEditor', 'approved', 1],
      ['withdraw', 'approver-2', 'published', 2],
    ])
  })

  it('publish in an emergency: an approver, with a note', () => {
    const [, , last] = planSteps({
      files: [file({ state: 'emergency', note: 'Nước đã vào tủ điện.' })],
      now: NOW,
    })
    expect(last).toMatchObject({
      action: 'emergencyPublish',
      person: 'approver-2',
      input: { note: 'Nước đã vào tủ điện.' },
    })
  })

  it('only what is scheduled lies ahead, on a full half hour', () => {
    const scheduled = file({ state: 'scheduled', scheduledInHours: 5 })
    const planned = planSteps({ files: [scheduled], now: NOW })
    expect(planned.at(-1)).toMatchObject({ input: { publishAt: '2026-11-25T13:30:00.000Z' } })
    expect(planned.every(({ at }) => at < NOW)).toBe(true)
  })

  it('a demo that starts before its story tells it in the same order', () => {
    const later = [22, 23].map((day) => ({
      kind: 'correction' as const,
      at: `2026-11-${day}T09:00:00+07:00`,
      change: { kind: 'minor' as const },
      set: {},
      replace: [],
    }))
    const early = new Date('2026-01-01T00:00:00.000Z')
    expect(steps({ later }, early)).toEqual(steps({ later }))
    const planned = planSteps({ files: [file({ later })], now: early })
    expect(planned.every(({ at }) => at < early)).toBe(true)
  })
})

it('every correction of the demo finds the words that it corrects, one after the other', async () => {
  const files = await readContentFiles()
  const revisions = planSteps({ files, now: NOW }).flatMap((step) =>
    step.kind === 'revise' ? [step] : [],
  )
  expect(revisions.length).toBeGreaterThan(5)
  for (const {
    file: { html, slug },
    revision,
  } of revisions) {
    let text = html
    for (const [before, after] of revision.replace) {
      expect([slug, text.includes(before)]).toEqual([slug, true])
      text = text.replaceAll(before, after)
    }
  }
})
