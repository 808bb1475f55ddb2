import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { EmergencyNote } from '@/components/admin/panel/emergency-note'
import { PublicFace } from '@/components/admin/panel/public-face'
import { ReviewNote } from '@/components/admin/panel/review-note'
import type { WorkflowView } from '@/workflow/view'

const by = { id: 'u1', name: 'Vũ Thị Ngọc Ánh', roles: [], unit: '' }
const at = '2026-11-25T17:30:00.000Z'
const event = (type: string) => ({ type, at, sentence: '', actor: by, note: null, checklist: null })

const view = (part: Partial<WorkflowView>) =>
  ({
    state: 'changesRequested',
    live: 'none',
    note: 'Vì nội dung đã đổi.',
    history: [],
    emergency: null,
    withdrawal: null,
    redirect: null,
    ...part,
  }) as WorkflowView

describe('why an item came back', () => {
  const render = (types: string[], part: Partial<WorkflowView> = {}) =>
    renderToStaticMarkup(<ReviewNote view={view({ history: types.map(event), ...part })} />)

  it.each([
    ['a reviewer', ['changesRequested', 'itemSubmitted'], 'Yêu cầu sửa', 'Vũ Thị Ngọc Ánh'],
    ['the clock', ['scheduleFailed', 'itemScheduled', 'changesRequested'], 'Không đăng được', ''],
    ['a reviewer, later', ['changesRequested', 'scheduleFailed'], 'Yêu cầu sửa', 'Vũ Thị'],
  ])('by %s', (_, types, title, name) => {
    const html = render(types)
    expect(html).toContain(title)
    expect(html).toContain('Vì nội dung đã đổi.')
    expect(html.includes('Vũ Thị')).toBe(name !== '')
    // The province's clock: half past midnight of the next day.
    expect(html).toContain('26/11/2026 00:30')
  })

  it('is not said once the item has moved on', () => {
    expect(render(['changesRequested'], { state: 'inReview' })).toBe('')
  })
})

describe('an emergency publication', () => {
  it('says who, when, why and what is missing', () => {
    const emergency = { by, at, note: 'Nước lên nhanh.' }
    const html = renderToStaticMarkup(<EmergencyNote view={view({ emergency })} />)
    for (const words of ['cần người duyệt khác xác nhận', by.name, '00:30', 'Nước lên nhanh.']) {
      expect(html).toContain(words)
    }
    expect(renderToStaticMarkup(<EmergencyNote view={view({})} />)).toBe('')
  })
})

describe('what the public has', () => {
  const render = (part: Partial<WorkflowView>) =>
    renderToStaticMarkup(<PublicFace view={view(part)} livePath="/tin-tuc/cu" />)

  it('withdrawn: how, why, by whom, and where readers are led', () => {
    const html = render({
      live: 'withdrawn',
      withdrawal: {
        kind: 'consolidated',
        reason: 'Đã gộp.',
        redirectTo: { relationTo: 'news', value: 'n2' },
        by,
        at,
      },
      redirect: { title: 'Tin chung', path: '/tin-tuc/moi' },
    })
    for (const words of ['Dẫn sang trang khác', 'Đã gộp.', by.name, 'Tin chung', '/tin-tuc/moi']) {
      expect(html).toContain(words)
    }
  })

  it('published: the way there; never live: nothing', () => {
    expect(render({ live: 'published' })).toContain('href="/tin-tuc/cu"')
    expect(render({ live: 'none' })).toBe('')
  })
})
