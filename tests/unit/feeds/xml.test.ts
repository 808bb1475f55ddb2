import { expect, it } from 'vitest'
import { element, escapeXml, textElement, xmlDocument } from '@/feeds/xml'

it.each([
  ['mức < 5 mg & > 2 mg', 'mức &lt; 5 mg &amp; &gt; 2 mg'],
  [`"nháy" và 'nháy'`, '&quot;nháy&quot; và &#39;nháy&#39;'],
  [']]>', ']]&gt;'],
  ['dòng\tmột\r\ndòng hai', 'dòng\tmột\r\ndòng hai'],
  ['a\u0000b\u0008c\u000bd\u000ce\u001ff', 'abcdef'],
  ['a\ufffeb\uffffc', 'abc'],
  ['nửa \ud83d cặp \ude00', 'nửa  cặp '],
  ['đủ cặp 😀', 'đủ cặp 😀'],
  ['Thông báo số 12/TB-UBND', 'Thông báo số 12/TB-UBND'],
])('%j goes into XML as %j', (text, expected) => {
  expect(escapeXml(text)).toBe(expected)
})

it.each([null, undefined, ''])('a text that is %j leaves no element', (text) => {
  expect(textElement('title', text)).toBe('')
})

it('elements stand in each other, attributes are escaped', () => {
  const root = element('a', [textElement('b', '1 < 2'), element('c', [])], { x: '"&"' })
  expect(xmlDocument(root)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a x="&quot;&amp;&quot;"><b>1 &lt; 2</b><c/></a>\n',
  )
})
