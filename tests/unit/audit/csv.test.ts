import { describe, expect, it } from 'vitest'
import { csvRow } from '@/audit/csv'

describe('a row of a CSV file', () => {
  it.each([
    [['Người duyệt', 3], 'Người duyệt,3\r\n'],
    [['có, dấu phẩy', ''], '"có, dấu phẩy",\r\n'],
    [['nói “được”', 'nói "được"'], 'nói “được”,"nói ""được"""\r\n'],
    [['hai\ndòng'], '"hai\ndòng"\r\n'],
    [[-5], '-5\r\n'],
  ])('%j is written as %j', (cells, text) => {
    expect(csvRow(cells)).toBe(text)
  })

  it.each(['=1+1', '+84912', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=HYPERLINK("http://x")'])(
    'the text %j is no formula',
    (text) => {
      expect(csvRow([text])).toMatch(/^"?'/)
    },
  )

  it.each(['2026-11-25', 'a=b', '“=”'])('the text %j stays as it is', (text) => {
    expect(csvRow([text])).toBe(`${text}\r\n`)
  })
})
