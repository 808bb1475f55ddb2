import { describe, expect, it } from 'vitest'
import * as en from '@/i18n/en/workflow'
import { WORKFLOW_CODES } from '@/i18n/codes'
import { messageOf } from '@/i18n/messages'
import * as vi from '@/i18n/vi/workflow'
import { WORKFLOW_STATES } from '@/workflow/states'

const params = {
  state: 'inReview',
  href: 'javascript:alert(1)',
  id: 'm1',
  name: 'Chị An',
  reason: 'Thiếu: Tiêu đề.',
}

describe.each(['vi', 'en'])('in %s', (language) => {
  it.each(WORKFLOW_CODES)('%s has a sentence with every gap filled', (code) => {
    const message = messageOf({ code, field: 'title', params, language })
    expect(message.length).toBeGreaterThan(10)
    expect(message).not.toMatch(/[{}]|undefined|null/)
    expect(message).not.toContain(code)
    expect(message).toBe(message.normalize('NFC').trim())
  })

  it('states are named as people say them', () => {
    const names = language === 'vi' ? vi.stateNames : en.stateNames
    for (const state of WORKFLOW_STATES) {
      const message = messageOf({ code: 'workflow.illegalTransition', params: { state }, language })
      expect(message).toContain(`“${names[state]}”`)
    }
  })
})

describe('Vietnamese and English', () => {
  it('say every sentence differently, and fill the same gaps', () => {
    const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort()
    for (const code of WORKFLOW_CODES) {
      expect(vi.workflowMessages[code]).not.toBe(en.workflowMessages[code])
      expect(gaps(vi.workflowMessages[code])).toEqual(gaps(en.workflowMessages[code]))
    }
  })

  it('every other language gets Vietnamese', () => {
    const ask = (language: string) => messageOf({ code: 'workflow.fourEyes', language })
    expect(ask('fr')).toBe(ask('vi'))
    expect(ask('en')).not.toBe(ask('vi'))
  })
})

describe('fields', () => {
  const ask = (field: string) => messageOf({ code: 'requirement.missing', field, language: 'vi' })

  it('have the names of the edit view, and a row counts from one', () => {
    expect(ask('summary')).toBe('Thiếu: Tóm tắt (sapo).')
    expect(ask('evidence.0.title')).toBe('Thiếu: Căn cứ 1.')
    expect(ask('khac')).toBe('Thiếu: khac.')
  })

  it('a gap in what somebody wrote is not filled again', () => {
    const href = 'https://a.example/{field}'
    const message = messageOf({
      code: 'requirement.unsafeLink',
      field: 'body',
      params: { href },
      language: 'vi',
    })
    expect(message).toContain(href)
  })
})

it('a code that is not known is shown as it is', () => {
  expect(messageOf({ code: 'la.ma', language: 'vi' })).toBe('la.ma')
})
