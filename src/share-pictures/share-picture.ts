import sharp, { type OverlayOptions } from 'sharp'
import type { Verdict } from '@/fields/bulletin'
import { SHARE_PICTURE } from '@/lib/images'
import { drawText, type DrawnText } from './text'

export interface ShareWords {
  readonly siteName: string
  readonly provinceName: string
  /** What kind of item it is; a bulletin's verdict in its place. */
  readonly label: string
  readonly verdict: Verdict | null
  readonly title: string
  /** Who says it, and since when. */
  readonly foot: string
  readonly isWithdrawn: boolean
}

/**
 * Draws the picture that stands beside a shared link. The letters come from the files beside this one, so that it
 * looks the same on a machine without any fonts. One at a time: a picture takes a processor for a moment.
 *
 * @returns PNG
 */
export async function sharePicture(words: ShareWords): Promise<Buffer> {
  const mine = queue.then(() => draw(words))
  queue = mine.catch(() => undefined)
  return await mine
}

let queue: Promise<unknown> = Promise.resolve()

const MARGIN = 72
const BAND = 132
const INK = '#16181d'
const SOFT = '#4c525b'

const TONES: Record<Verdict, string> = {
  false: '#9c1c16',
  misleading: '#99420c',
  missingContext: '#7d5200',
  partlyTrue: '#1f4673',
  unproven: '#55595f',
  outdated: '#6a3a74',
  true: '#1f6547',
}

async function draw(words: ShareWords): Promise<Buffer> {
  const { siteName, provinceName, label, verdict, title, foot, isWithdrawn } = words
  const tone = isWithdrawn ? TONES.false : verdict === null ? '#74120e' : TONES[verdict]
  const name = await line({ text: provinceName, size: 34, colour: '#fff6ea', weight: 700 })
  const site = await line({ text: siteName, size: 22, colour: '#fff6ea', weight: 400 })
  const kind = await line({
    text: isWithdrawn ? 'ĐÃ GỠ' : label,
    size: 32,
    colour: tone,
    weight: 700,
  })
  const heading = await fitted({ text: title, colour: isWithdrawn ? SOFT : INK })
  const below = await line({ text: foot, size: 26, colour: SOFT, weight: 400 })
  const isStamp = verdict !== null || isWithdrawn
  const at = (text: DrawnText, left: number, top: number): OverlayOptions => ({
    input: text.data,
    left,
    top: Math.round(top),
  })
  const kindTop = BAND + 44
  return await sharp(Buffer.from(backdrop({ tone, stamp: isStamp ? kind : null, kindTop })))
    .composite([
      at(name, MARGIN + 104, 32),
      at(site, MARGIN + 104, 44 + name.height),
      at(kind, isStamp ? MARGIN + 20 : MARGIN, kindTop + 14),
      at(heading, MARGIN, kindTop + kind.height + 62),
      at(below, MARGIN, SHARE_PICTURE.height - 50 - below.height),
    ])
    .png({ palette: true, colours: 64, compressionLevel: 9 })
    .toBuffer()
}

const TITLE_SIZES = [58, 52, 46, 40, 34] as const
const TITLE_HEIGHT = 250

/** The largest letters in which a title fits; one that is longer than any title is cut at a word. */
async function fitted({ text, colour }: { text: string; colour: string }): Promise<DrawnText> {
  for (const size of TITLE_SIZES) {
    const drawn = await line({ text, size, colour, weight: 700 })
    if (drawn.height <= TITLE_HEIGHT) return drawn
  }
  const cut = text.slice(0, 180).replace(/\s+\S*$/, '')
  return await line({ text: `${cut}…`, size: 34, colour, weight: 700 })
}

async function line(text: {
  text: string
  size: number
  colour: string
  weight: 400 | 700
}): Promise<DrawnText> {
  return await drawText({ ...text, width: SHARE_PICTURE.width - 2 * MARGIN - 20 })
}

/** Everything without letters: ground, band, river, emblem, and the frame of a stamp. */
function backdrop({
  tone,
  stamp,
  kindTop,
}: {
  tone: string
  stamp: DrawnText | null
  kindTop: number
}): string {
  const { width, height } = SHARE_PICTURE
  const frame =
    stamp === null
      ? ''
      : `<rect x="${MARGIN}" y="${kindTop - 4}" width="${stamp.width + 40}" height="${stamp.height + 36}" rx="6" fill="none" stroke="${tone}" stroke-width="4"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="#fff"/>
<rect width="${width}" height="${BAND}" fill="#74120e"/>
<rect y="${height - 14}" width="${width}" height="14" fill="${tone}"/>
<g transform="translate(${MARGIN} 26) scale(1.25)" fill="none" stroke="#e7c27a" stroke-width="2" stroke-linecap="round">
<circle cx="32" cy="32" r="30.5"/><path d="M9.5 42c5-3.5 8.5-3.5 13.5 0s8.5 3.5 13.5 0 8.5-3.5 13.5 0l4 2M13 48.5c4-3 7-3 11 0s7 3 11 0 7-3 11 0 4 1.5 5 1"/>
<path fill="#e7c27a" stroke="none" d="M32 11.5l3.7 8.7 9.4.8-7.2 6.2 2.2 9.2-8.1-5-8.1 5 2.2-9.2-7.2-6.2 9.4-.8z"/></g>
${frame}</svg>`
}
