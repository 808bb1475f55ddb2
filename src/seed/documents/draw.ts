import sharp from 'sharp'
import { drawText, type DrawnText } from '@/share-pictures/text'

/** A page of A4 at 150 dots per inch. */
const PAGE = { width: 1240, height: 1754 } as const
const MARGIN = 150

/**
 * Draws a made-up văn bản as a scanned page, clearly marked as an illustration.
 *
 * @returns a PDF of one page
 */
export async function drawDocument({
  title,
  documentNumber = '',
  issuer = '',
  date = '',
  quote = '',
}: {
  title: string
  documentNumber?: string | undefined
  issuer?: string | undefined
  date?: string | undefined
  quote?: string | undefined
}): Promise<Buffer> {
  const width = PAGE.width - 2 * MARGIN
  const line = async (text: string, size: number, weight: 400 | 700): Promise<DrawnText> =>
    await drawText({ text, size, weight, width, colour: '#1c1c1c' })
  const day = date.split('-').reverse().join('/')
  const lines = [
    await line(issuer.toUpperCase(), 30, 700),
    await line(`Số: ${documentNumber}${day === '' ? '' : `, ngày ${day}`}`, 28, 400),
    await line(title, 40, 700),
    await line(quote, 30, 400),
    await line('BẢN MINH HỌA: tỉnh, cơ quan và số liệu đều không có thật.', 26, 400),
  ]
  let top = MARGIN
  const overlays = lines.map(({ data, height }) => {
    const overlay = { input: data, left: MARGIN, top }
    top += height + 56
    return overlay
  })
  const jpeg = await sharp({ create: { ...PAGE, channels: 3, background: '#fdfcf8' } })
    .composite(overlays)
    .jpeg({ quality: 70 })
    .toBuffer()
  return pdfOf(jpeg)
}

/** The smallest PDF around a picture: catalogue, page, picture, and where each begins. */
function pdfOf(jpeg: Buffer): Buffer {
  const draw = 'q 595 0 0 842 0 0 cm /I Do Q'
  const objects: (string | Buffer)[][] = [
    ['<</Type/Catalog/Pages 2 0 R>>'],
    ['<</Type/Pages/Kids[3 0 R]/Count 1>>'],
    [
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>',
    ],
    [`<</Length ${draw.length}>>\nstream\n${draw}\nendstream`],
    [
      `<</Type/XObject/Subtype/Image/Width ${PAGE.width}/Height ${PAGE.height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.byteLength}>>\nstream\n`,
      jpeg,
      '\nendstream',
    ],
  ]
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const starts: number[] = []
  const length = (): number => parts.reduce((sum, part) => sum + part.byteLength, 0)
  objects.forEach((object, index) => {
    starts.push(length())
    const body = object.map((part) => (typeof part === 'string' ? Buffer.from(part) : part))
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), ...body, Buffer.from('\nendobj\n'))
  })
  const table = starts.map((start) => `${`${start}`.padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer<</Size ${count}/Root 1 0 R>>\nstartxref\n${length()}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}
