import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { isErrorShell, PAGE_STATUS_META, takePageStatus } from '@/server/page-status'

describe('A page tells the server its status', () => {
  it.each([404, 410])('%d, as React writes it, and readers do not see how', (status) => {
    const meta = createElement('meta', { name: PAGE_STATUS_META, content: `${status}` })
    const page = `<head>${renderToStaticMarkup(meta)}<title>a</title></head>`
    expect(takePageStatus(page)).toEqual({ status, html: '<head><title>a</title></head>' })
  })

  it.each([
    ['<meta name="page-status" content="200"/>'],
    ['<meta name="page-status" content="500"/>'],
    ['<p>&lt;meta name="page-status" content="410"/&gt;</p>'],
  ])('%s changes nothing', (html) => {
    expect(takePageStatus(html)).toEqual({ status: undefined, html })
  })
})

it('recognises the empty page that Next leaves to the client runtime', () => {
  expect(isErrorShell('<!DOCTYPE html><html id="__next_error__"><head>')).toBe(true)
  expect(isErrorShell('<!DOCTYPE html><html lang="vi"><head>')).toBe(false)
})
