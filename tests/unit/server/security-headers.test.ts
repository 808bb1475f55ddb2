import { describe, expect, it } from 'vitest'
import { securityHeaders, type Area } from '@/server/security-headers'

const AREAS: Area[] = ['page', 'admin', 'api', 'upload', 'static', 'health']
const policy = (area: Area, path = '') =>
  securityHeaders({ area, path, isHttps: false })['Content-Security-Policy'] ?? ''

describe('Every part of the site', () => {
  it.each(AREAS)(
    '%s: types are not guessed, referrers stay short, others may not frame it',
    (area) => {
      const headers = securityHeaders({ area, isHttps: true })
      expect(headers['X-Content-Type-Options']).toBe('nosniff')
      expect(headers['Referrer-Policy']).toBe('strict-origin-when-cross-origin')
      expect(headers['Content-Security-Policy']).toMatch(/frame-ancestors '(none|self)'/)
    },
  )

  it.each(AREAS)('%s: insists on https only where the site has it', (area) => {
    expect(securityHeaders({ area, isHttps: true })).toHaveProperty('Strict-Transport-Security')
    expect(securityHeaders({ area, isHttps: false })).not.toHaveProperty(
      'Strict-Transport-Security',
    )
    expect(policy(area)).not.toContain('upgrade-insecure-requests')
  })
})

it('public pages run no inline script and no inline style, and load nothing from elsewhere', () => {
  expect(policy('page')).not.toMatch(/unsafe|https?:|\*/)
  expect(policy('page')).toContain("default-src 'none'")
  expect(policy('page')).toContain("script-src 'self';")
})

it('an uploaded file can do nothing when it is opened as a page; a PDF opens in its viewer', () => {
  expect(policy('upload', '/api/media/file/a.svg')).toContain('sandbox')
  expect(policy('upload', '/api/documents/file/a.pdf')).not.toContain('sandbox')
  expect(policy('upload', '/api/documents/file/a.pdf')).toContain("default-src 'none'")
})

it('the admin works, in frames of its own site only', () => {
  expect(policy('admin')).toContain("script-src 'self' 'unsafe-inline'")
  expect(policy('admin')).toContain("frame-ancestors 'self'")
})

it('a draft is framed by the admin only, tells no address to anybody, and is for no search engine', () => {
  const headers = securityHeaders({ area: 'draft', isHttps: true })
  expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'self'")
  expect(headers['Content-Security-Policy']).not.toMatch(/unsafe|frame-ancestors 'none'/)
  expect(headers['X-Frame-Options']).toBe('SAMEORIGIN')
  expect(headers['Referrer-Policy']).toBe('no-referrer')
  expect(headers['X-Robots-Tag']).toBe('noindex, nofollow, noarchive')
})
