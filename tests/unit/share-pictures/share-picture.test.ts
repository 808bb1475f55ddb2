import sharp from 'sharp'
import { expect, it } from 'vitest'
import { sharePicture, type ShareWords } from '@/share-pictures/share-picture'
import { drawText } from '@/share-pictures/text'

const WORDS: ShareWords = {
  siteName: 'Cổng thông tin chính thống',
  provinceName: 'Tỉnh Lạc Giang',
  label: 'Tin',
  verdict: null,
  title: 'Sông Lạc tại trạm Bến Đá lên báo động II',
  foot: 'Chi cục Thủy lợi · 23/11/2026',
  isWithdrawn: false,
}

it.each([
  ['a short title', {}],
  ['a title longer than any', { title: 'Nghiêng ngả '.repeat(60) }],
  ['signs of markup', { title: '<b>“R&D”</b> & <script>', foot: '<' }],
  ['a bulletin', { verdict: 'false' as const, label: 'Tin lan truyền: Sai sự thật' }],
  ['nothing at the foot', { foot: '' }],
])('draws %s as 1200 × 630', async (_, more) => {
  const { width, height, format } = await sharp(
    await sharePicture({ ...WORDS, ...more }),
  ).metadata()
  expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' })
})

it('a withdrawn item looks different', async () => {
  const [live, withdrawn] = await Promise.all([
    sharePicture(WORDS),
    sharePicture({ ...WORDS, isWithdrawn: true }),
  ])
  expect(live.equals(withdrawn)).toBe(false)
})

const BASES = 'aăâeêioôơuưy'
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const LETTERS = [
  ...[...BASES].flatMap((base) => TONES.map((tone) => `${base}${tone}`.normalize('NFC'))),
  'đ',
].flatMap((letter) => [letter, letter.toUpperCase()])

it('has a shape of its own for each accented letter of the Vietnamese alphabet', async () => {
  const shapes = new Map<string, string>()
  for (const letter of LETTERS) {
    const { data } = await drawText({
      text: `x${letter}x`,
      size: 40,
      colour: '#000',
      weight: 700,
      width: 400,
    })
    shapes.set(letter, (await sharp(data).raw().toBuffer()).toString('base64'))
  }
  expect(new Set(shapes.values()).size).toBe(LETTERS.length)
})
