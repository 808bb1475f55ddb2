import { describe, expect, it } from 'vitest'
import { composeEml, readEml } from '@/emails/eml'
import { ITEM_MESSAGES } from '@/emails/message-of'
import { outcomeOf } from '@/emails/outcome'
import { passwordReset } from '@/emails/password-reset'
import { noticeKindOf } from '@/lib/notice-kinds'
import { clientAddress } from '@/server/client-address'
import { SlidingLimit } from '@/lib/sliding-limit'

const evil = 'Gạt\r\nBcc: la@x.vn\u2028 <b>"lúa"</b> & \u202Ehết'.normalize('NFD')
const mail = {
  siteName: 'Cổng thông tin Lạc Giang',
  recipientName: 'Lê Thị An',
  sentence: 'Chị Bình gửi duyệt',
  title: evil,
  unit: 'Xã Hạ Lạc',
  at: '2026-11-25T01:00:00.000Z',
  itemUrl: 'https://x.vn/admin/collections/news/1',
  reviewUrl: 'https://x.vn/admin/collections/news/1/duyet',
  settingsUrl: 'https://x.vn/admin/account',
  note: 'ghi-chú-4711',
}

describe.each(Object.entries(ITEM_MESSAGES))('%s', (type, compose) => {
  const message = compose(mail)

  it('has one line of subject with unit and title, composed, without direction marks', () => {
    expect(message.subject).toMatch(/^\[Xã Hạ Lạc\] .+: Gạt Bcc: la@x\.vn <b>"lúa"<\/b> & hết$/)
    expect(message.subject).toBe(message.subject.normalize('NFC'))
  })

  it('says the same in text and HTML, escaped, with the way there and nothing from elsewhere', () => {
    for (const part of [message.text, message.html]) {
      expect(part).toContain(mail.itemUrl)
      expect(part).toContain('25/11/2026 08:00')
      expect(part.includes('4711')).toBe(['scheduleFailed', 'itemWithdrawn'].includes(type))
    }
    expect(message.html).toContain('&lt;b&gt;&quot;lúa&quot;&lt;/b&gt; &amp; hết')
    expect(message.html).not.toMatch(/<b>|<img|<script|src=|url\(/)
  })

  it('belongs to something that people choose about', () => {
    expect(noticeKindOf(type)).toBeDefined()
  })
})

it('a file holds what was written, readable, and a header stays one line', () => {
  const stored = {
    from: '"A" <a@x.vn>',
    to: 'b@x.vn\r\nBcc: c@x.vn',
    subject: 'Đã duyệt',
    date: '2026-11-25T01:00:00.000Z',
    messageId: '<1@x.vn>',
    headers: { 'Auto-Submitted': 'auto-generated' },
    text: 'Dòng một\nDòng hai\n',
    html: '<p>Đã duyệt</p>\n',
  }
  const file = composeEml(stored)
  expect(file).toContain('Subject: Đã duyệt\r\n')
  expect(file).not.toMatch(/^Bcc/m)
  expect(readEml(file)).toMatchObject({ subject: 'Đã duyệt', headers: stored.headers })
  expect(readEml(file)?.text).toContain('Dòng một\nDòng hai')
})

it.each([
  [{ responseCode: 451 }, true, 'retry'],
  [{ responseCode: 554, code: 'EMESSAGE' }, true, 'failed'],
  [{ responseCode: 535, code: 'EAUTH' }, false, 'retry'],
  [{ code: 'ETIMEDOUT' }, false, 'retry'],
  [{ code: 'ETIMEDOUT' }, true, 'unconfirmed'],
])('%j, handed over: %s → %s', (error, isHandedOver, outcome) => {
  expect(outcomeOf({ error, isHandedOver }).outcome).toBe(outcome)
})

it('the link to a new password is in both parts', () => {
  const url = 'https://x.vn/admin/reset/abc'
  const { text, html } = passwordReset({ ...mail, url, expiresAt: mail.at })
  expect([text.includes(url), html.includes(url)]).toEqual([true, true])
})

it.each([
  ['1.1.1.1', 0, '9.9.9.9'],
  ['1.1.1.1, 2.2.2.2', 1, '2.2.2.2'],
  ['1.1.1.1, 2.2.2.2', 2, '1.1.1.1'],
  [undefined, 1, '9.9.9.9'],
])('%s behind %i proxies is %s', (forwarded, proxies, address) => {
  expect(clientAddress({ forwarded, connection: '9.9.9.9', proxies })).toBe(address)
})

it('a limit slides, and remembers so many names only', () => {
  const limit = new SlidingLimit({ most: 2, windowMs: 100, mostNames: 3 })
  limit.note('a', 0)
  limit.note('a', 50)
  expect([limit.wait('a', 60), limit.wait('a', 101)]).toEqual([40, 0])
  for (const name of 'bcdefg') limit.note(name, 60)
  expect(limit.size).toBe(3)
})
