import { describe, expect, it } from 'vitest'
import { EMPTY_DRAFT, type Draft } from '@/components/admin/dialog/draft'
import { sortRefusal } from '@/components/admin/dialog/part'
import { asksFirst, partsOf } from '@/components/admin/dialog/plans'
import { dialogs, fieldWords } from '@/i18n/vi/dialogs'
import { ACTIONS, type WorkflowAction } from '@/workflow/transitions'
import type { WorkflowView } from '@/workflow/view'

const viewOf = (live: WorkflowView['live']) => ({ live }) as WorkflowView

function ask(
  action: WorkflowAction,
  answers: Partial<Draft>,
  live: WorkflowView['live'] = 'none',
): { missing: object; input: object } {
  const draft = { ...EMPTY_DRAFT, ...answers }
  const parts = partsOf({ action, view: viewOf(live) })
  return {
    missing: Object.assign({}, ...parts.map((part) => part.missing(draft, action))) as object,
    input: Object.assign({}, ...parts.map((part) => part.input(draft))) as object,
  }
}

describe('a dialog', () => {
  it('has words exactly where an action asks first', () => {
    for (const action of ACTIONS) {
      expect([action, dialogs[action] !== undefined]).toEqual([action, asksFirst(action)])
    }
  })

  it.each([
    ['requestChanges', {}, 'none', ['note']],
    ['requestChanges', { note: ' ' }, 'none', ['note']],
    ['requestChanges', { note: 'Sửa.' }, 'none', []],
    ['publish', {}, 'none', []],
    ['publish', {}, 'published', ['change']],
    ['publish', {}, 'withdrawn', ['change']],
    ['publish', { changeKind: 'minor' }, 'published', []],
    ['publish', { changeKind: 'major' }, 'published', ['change.note']],
    ['schedule', {}, 'none', ['publishAt']],
    ['schedule', { day: '31/02/2027', time: '07:00' }, 'none', ['publishAt']],
    ['schedule', { day: '10/01/2027' }, 'published', ['publishAt', 'change']],
    ['withdraw', {}, 'published', ['withdrawal.kind', 'withdrawal.reason']],
    ['withdraw', { withdrawalKind: 'error' }, 'published', ['withdrawal.reason']],
    [
      'withdraw',
      { withdrawalKind: 'consolidated', reason: 'Gộp.' },
      'published',
      ['withdrawal.redirectTo'],
    ],
    ['emergencyPublish', {}, 'published', ['note', 'change']],
    ['clearEmergency', {}, 'published', []],
  ] as const)('%s %j while live is %s misses %j', (action, answers, live, fields) => {
    expect(Object.keys(ask(action, answers, live).missing)).toEqual(fields)
  })

  it('sends the time of the province with its offset', () => {
    const { input } = ask('schedule', { day: '10/1/2027', time: '8h' })
    expect(input).toEqual({ publishAt: '2027-01-10T08:00:00+07:00' })
  })

  it('sends the page that was found, not the text that was typed', () => {
    const answers = {
      withdrawalKind: 'consolidated' as const,
      reason: ' Gộp. ',
      redirectTo: 'https://cong.example/tin-tuc/a?b',
      redirectPage: {
        typed: 'https://cong.example/tin-tuc/a?b',
        title: 'A',
        path: '/tin-tuc/a',
      },
    }
    expect(ask('withdraw', answers)).toEqual({
      missing: {},
      input: { withdrawal: { kind: 'consolidated', reason: 'Gộp.', redirectTo: '/tin-tuc/a' } },
    })
    // Another text was typed since: its page is not known yet.
    const changed = ask('withdraw', { ...answers, redirectTo: '/tin-tuc/c' })
    expect(Object.keys(changed.missing)).toEqual(['withdrawal.redirectTo'])
    // Another kind leads nowhere, whatever was typed before.
    const notice = ask('withdraw', { ...answers, withdrawalKind: 'notice' })
    expect(notice.input).toEqual({ withdrawal: { kind: 'notice', reason: 'Gộp.' } })
  })
})

it('a refusal is told at its field, in words for people; what has no field here stands below', () => {
  const parts = partsOf({ action: 'withdraw', view: viewOf('published') })
  const refusal = [
    {
      code: 'workflow.requirements',
      detail: 'workflow.redirectLoop',
      field: 'withdrawal.redirectTo',
      message: 'Câu của API.',
    },
    { code: 'workflow.requirements', field: 'withdrawal.reason', message: 'Câu khác.' },
    { code: 'workflow.requirements', field: 'summary', message: 'Thiếu: Tóm tắt.' },
    { code: 'workflow.staleRevision', message: 'Đã thay đổi.' },
  ]
  const { problems, others } = sortRefusal({ refusal, parts, words: fieldWords })
  expect(problems).toEqual({
    'withdrawal.redirectTo': fieldWords['workflow.redirectLoop'],
    'withdrawal.reason': 'Câu khác.',
  })
  expect(others).toEqual(refusal.slice(2))
})
