import path from 'node:path'
import sharp from 'sharp'

const FONTS = path.resolve('src/share-pictures/fonts')

/** A block of text as a picture without a ground. */
export interface DrawnText {
  readonly data: Buffer
  readonly width: number
  readonly height: number
}

/**
 * Draws a text with letters from the files beside this one, whatever fonts the machine has.
 *
 * @param width in which lines are broken at words
 */
export async function drawText({
  text,
  size,
  colour,
  weight,
  width,
}: {
  text: string
  size: number
  colour: string
  weight: 400 | 700
  width: number
}): Promise<DrawnText> {
  const { data, info } = await sharp({
    text: {
      // Nothing but spaces would be no picture at all.
      text: `<span foreground="${colour}">${escaped(text.trim() || '–')}</span>`,
      font: `Be Vietnam Pro ${weight === 700 ? 'Bold ' : ''}${size}px`,
      fontfile: path.join(FONTS, `be-vietnam-pro-${weight}.ttf`),
      width,
      wrap: 'word',
      spacing: Math.round(size * 0.16),
      dpi: 72,
      rgba: true,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
