import { describe, expect, it } from 'vitest'
import { ImportError, warningMessage } from '@/importers/report'
import { codes, convert, outline } from './short-hand'

describe('what must not come along', () => {
  it.each<[string, string, string[]]>([
    ['script', 'a<script>alert(1)</script>', ['droppedElement script']],
    ['style', 'a<style>p{}</style>', ['droppedElement style']],
    ['a frame', 'a<iframe src="https://a.vn">b</iframe>', ['droppedElement iframe']],
    ['a form', 'a<form><input name="x"><label>Mật khẩu</label></form>', ['droppedElement form']],
    ['a drawing', 'a<svg><script>1</script><text>b</text></svg>', ['droppedElement svg']],
    ['a comment', 'a<!-- b -->', ['droppedComment ']],
    ['a note of an office program', 'a<!--[if mso]><p>b</p><![endif]-->', ['droppedComment ']],
    ['hidden words', 'a<span style="DISPLAY : none">b</span><p hidden>c</p>', ['droppedHidden ']],
    ['a handler', '<p onclick="alert(1)" style="color:red" class="MsoNormal">a</p>', []],
  ])('%s', (_, html, expected) => {
    expect(outline(html)).toEqual(['p(a)'])
    expect(codes(html)).toEqual(expected)
  })

  it('keeps the article of a page that is wrapped in one form', () => {
    expect(outline('<form><input><p>a</p></form>')).toEqual(['p(a)'])
  })

  it('says every warning in words', () => {
    for (const warning of convert('<h1>A</h1><h5>b</h5><script></script><img>').warnings) {
      expect(warningMessage(warning)).toMatch(/\p{Lu}.+\.$/u)
    }
  })
})

describe('hostile sizes', () => {
  const codeOf = (html: string) => {
    try {
      convert(html)
      return 'imported'
    } catch (error) {
      return error instanceof ImportError ? error.code : String(error)
    }
  }

  it.each<[string, string, string]>([
    ['10,000 nested containers', `${'<div>'.repeat(10_000)}a`, 'tooDeep'],
    ['10,000 of them, closed', '<div>'.repeat(10_000) + '</div>'.repeat(10_000), 'tooDeep'],
    ['a depth that only the parser sees', '<p><table><td>'.repeat(400), 'tooDeep'],
    ['unknown elements in each other', '<x-a>'.repeat(10_000), 'tooDeep'],
    ['formats in each other', '<b><i><u>'.repeat(1000), 'tooDeep'],
    ['too many elements', '<p>a</p>'.repeat(60_000), 'tooManyElements'],
    ['too large a file', 'a'.repeat(2 * 1024 * 1024 + 1), 'inputTooLarge'],
    ['too large a result', `<p>${'ạ'.repeat(500_000)}</p>`, 'resultTooLarge'],
    ['a long but ordinary page', '<p>a<li>b'.repeat(500), 'imported'],
  ])('%s', (_, html, expected) => {
    expect(codeOf(html)).toBe(expected)
  })
})
