import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importDocx } from '@/importers/docx'
import { compoundFile, docx, docxParts, p, picture } from '../../helpers/docx'

const code = async (bytes: Uint8Array) => (await importDocx({ bytes })).problem?.code
const text = (words: string) => strToU8(words, true)
const whole = docx({ body: p('Chữ'.repeat(2_000)) })

/** A Word file whose parts are not packed, so that no part looks like a bomb. */
const loose = (body: string) => zipSync(docxParts({ body }), { level: 0 })

/** Writes another uncompressed size into every header of a zip. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(bytes)
  for (const [signature, offset] of [
    ['PK\x03\x04', 22],
    ['PK\x01\x02', 24],
  ] as const) {
    for (let at = copy.indexOf(signature, 0, 'latin1'); at >= 0;) {
      copy.writeUInt32LE(size, at + offset)
      at = copy.indexOf(signature, at + 4, 'latin1')
    }
  }
  return copy
}

describe('a file that is no Word file is named for what it is', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['empty', () => new Uint8Array(), 'emptyFile'],
    ['old Word', () => compoundFile('WordDocument'), 'oldWordFile'],
    ['with a password', () => compoundFile('EncryptedPackage'), 'passwordProtected'],
    ['an old spreadsheet', () => compoundFile('Workbook'), 'notWord'],
    ['PDF', () => text('%PDF-1.7'), 'pdfFile'],
    ['RTF', () => text('{\\rtf1'), 'rtfFile'],
    ['a picture', () => text('\x89PNG\r\n'), 'pictureFile'],
    ['HTML', () => text('<html><body>'), 'htmlFile'],
    ['a text', () => text('Xin chao'), 'notWord'],
    ['a spreadsheet', () => zipSync({ 'xl/workbook.xml': text('<x/>') }), 'spreadsheetFile'],
    ['slides', () => zipSync({ 'ppt/presentation.xml': text('<x/>') }), 'slidesFile'],
    [
      'OpenDocument',
      () => zipSync({ mimetype: text('x'), 'content.xml': text('<x/>') }),
      'openDocument',
    ],
    ['another zip', () => zipSync({ 'a.txt': text('a') }), 'notWord'],
    ['a zip around a Word file', () => zipSync({ 'bai.docx': whole }), 'archiveFile'],
    ['half a file', () => whole.subarray(0, whole.length / 2), 'damagedFile'],
    ['broken XML', () => docx({ body: '<w:p><w:r>' }), 'damagedFile'],
  ])('%s', async (_, bytes, expected) => {
    expect(await code(bytes())).toBe(expected)
  })
})

describe('a file that means harm is refused', () => {
  const zeros = new Uint8Array(40 * 1024 * 1024)
  it.each<[string, () => Uint8Array, string]>([
    ['too many bytes', () => new Uint8Array(21 * 1024 * 1024).fill(0x50), 'inputTooLarge'],
    ['a bomb in the text', () => zipSync({ 'word/document.xml': zeros }), 'zipBomb'],
    ['a bomb in a picture', () => zipSync({ 'word/media/a.png': zeros }), 'zipBomb'],
    [
      'a bomb in a part that nobody reads',
      () => zipSync({ ...docxParts({ body: p('a') }), 'x/y.bin': zeros }),
      'zipBomb',
    ],
    [
      'a bomb that says it is small',
      () => lying(zipSync({ ...docxParts({ body: '' }), 'word/document.xml': zeros }), 100),
      'damagedFile',
    ],
    [
      'many entries',
      () =>
        zipSync(Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`a${i}`, text('a')]))),
      'tooManyEntries',
    ],
    ['a path that climbs', () => zipSync({ '../word/document.xml': text('a') }), 'unsafeZip'],
    ['an absolute path', () => zipSync({ '/etc/x': text('a') }), 'unsafeZip'],
    [
      'entities',
      () => zipSync({ 'word/document.xml': text('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>') }),
      'unsafeXml',
    ],
    ['depth', () => loose('<w:ins>'.repeat(60_000) + '</w:ins>'.repeat(60_000)), 'tooDeep'],
    [
      'pictures without end',
      () =>
        docx({
          body: picture('rId10').repeat(51),
          media: { rId10: { bytes: text('\x89PNG'), extension: 'png' } },
        }),
      'tooManyPictures',
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await code(bytes())).toBe(expected)
  })

  it.each([
    ['elements without an end tag', '<w:p />'.repeat(200_000), undefined],
    ['tags that never close', '<w:t '.repeat(200_000), 'damagedFile'],
    ['fallbacks without end', '<mc:Fallback>'.repeat(100_000), 'damagedFile'],
  ])(
    'hostile markup costs no more than its length: %s',
    async (_, body, expected) => {
      expect(await code(loose(body))).toBe(expected)
    },
    20_000,
  )
})

describe('old encodings are told from Unicode', () => {
  const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
  const legacy = (words: string, name: string) => docx({ body: p(words, { run: font(name) }) })
  it.each<[string, Uint8Array, string | undefined]>([
    ['TCVN3 by its font', legacy('X· H¹ L¹c gÆt xong lóa', '.VnTime'), 'legacyEncoding'],
    ['VNI by its font', legacy('Xaõ Haï Laïc gaët xong', 'VNI-Times'), 'legacyEncoding'],
    [
      'TCVN3 without it',
      docx({ body: p('ñy ban nh©n d©n x· thµnh ®¬n vÞ s¶n xuÊt') }),
      'legacyEncoding',
    ],
    ['Unicode under an old name', legacy('Xã Hạ Lạc gặt xong lúa', '.VnTime'), undefined],
    ['Unicode', legacy('Xã Hạ Lạc', 'Times New Roman'), undefined],
    ['French', docx({ body: p('à la carte, café, hôtel, naïve, où') }), undefined],
  ])('%s', async (_, bytes, expected) => {
    expect(await code(bytes)).toBe(expected)
  })

  it('the message names the font and the way out', async () => {
    const { problem } = await importDocx({ bytes: legacy('X· H¹', '.VnTimeH') })
    expect(problem?.message).toMatch(/“\.VnTimeH”.*UniKey/)
  })
})
