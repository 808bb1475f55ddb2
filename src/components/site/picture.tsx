import { richTextWords } from '@/i18n/vi/rich-text'
import { focalPointClass } from './focal-point'

type PictureSize = {
  url?: string | null
  width?: number | null
  height?: number | null
  mimeType?: string | null
}

/** What a picture of the media collection brings along; sizes are named `avif480` … `jpeg1920`. */
export type PictureMedia = {
  alt?: string | null
  caption?: string | null
  credit?: string | null
  url?: string | null
  width?: number | null
  height?: number | null
  focalX?: number | null
  focalY?: number | null
  sizes?: Partial<Record<string, PictureSize | null>> | null
}

/**
 * A picture in the best format that the browser knows, never larger than needed.
 *
 * @param sizes how wide the picture is shown, as the HTML attribute says it
 * @param priority true for the one picture that the reader sees first: loaded at once, before others
 */
export function Picture({
  media,
  sizes = '100vw',
  priority = false,
  className,
}: {
  media: PictureMedia
  sizes?: string
  priority?: boolean
  className?: string
}) {
  const fallback = media.sizes?.jpeg800?.url ?? media.url
  if (!fallback) return null
  const jpeg = sourceSet(media, 'jpeg')
  const classes = [className, focalPointClass(media)].filter(Boolean).join(' ')
  return (
    <picture>
      {(['avif', 'webp'] as const).map((format) => {
        const srcSet = sourceSet(media, format)
        return srcSet === '' ? null : (
          <source key={format} type={`image/${format}`} srcSet={srcSet} sizes={sizes} />
        )
      })}
      <img
        src={fallback}
        srcSet={jpeg === '' ? undefined : jpeg}
        sizes={jpeg === '' ? undefined : sizes}
        width={media.width ?? undefined}
        height={media.height ?? undefined}
        alt={media.alt ?? ''}
        loading={priority ? 'eager' : 'lazy'}
        fetchPriority={priority ? 'high' : undefined}
        decoding={priority ? undefined : 'async'}
        className={classes === '' ? undefined : classes}
      />
    </picture>
  )
}

/** Caption and photographer in one line: "Toàn cảnh hội nghị. Ảnh: Hoàng Long". */
export function pictureCaption({
  caption,
  credit,
}: {
  caption?: string | null | undefined
  credit?: string | null | undefined
}): string {
  const words = caption?.trim() ?? ''
  const author = credit?.trim() ? richTextWords.photoCredit(credit.trim()) : ''
  if (words === '' || author === '') return words + author
  return `${words}${/[.!?…:]$/.test(words) ? '' : '.'} ${author}`
}

/** Small originals are not enlarged, so several sizes may have one width: the first of each counts. */
function sourceSet(media: PictureMedia, format: string): string {
  const byWidth = new Map<number, string>()
  for (const [name, size] of Object.entries(media.sizes ?? {})) {
    if (!name.startsWith(format) || !size?.url || !size.width) continue
    // White space and commas separate candidates in a source set.
    if (!byWidth.has(size.width))
      byWidth.set(size.width, size.url.replace(/[\s,]/g, encodeURIComponent))
  }
  return [...byWidth]
    .sort(([a], [b]) => a - b)
    .map(([width, url]) => `${url} ${width}w`)
    .join(', ')
}
