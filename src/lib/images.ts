import type { ImageSize } from 'payload'

/** Raster formats only: an SVG is a program. */
export const RASTER_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/tiff',
] as const

export const DOCUMENT_TYPES = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
] as const

/** 60 megapixels: more than any phone takes, less than a decompression bomb needs. */
export const MAX_PIXELS = 60_000_000

export const IMAGE_WIDTHS = [480, 800, 1280, 1920] as const

export const IMAGE_FORMATS = ['avif', 'webp', 'jpeg'] as const

/** Name of one rendition, as in `media.sizes`. */
export function imageSizeName({
  format,
  width,
}: {
  format: (typeof IMAGE_FORMATS)[number]
  width: number
}): string {
  return `${format}${width}`
}

const FORMAT_OPTIONS: Record<(typeof IMAGE_FORMATS)[number], ImageSize['formatOptions']> = {
  avif: { format: 'avif', options: { quality: 50, effort: 2 } },
  webp: { format: 'webp', options: { quality: 76 } },
  jpeg: { format: 'jpeg', options: { quality: 78, mozjpeg: true } },
}

/** Three formats in four widths; a picture is never enlarged. */
export const IMAGE_SIZES: ImageSize[] = IMAGE_FORMATS.flatMap((format) =>
  IMAGE_WIDTHS.map((width) => ({
    name: imageSizeName({ format, width }),
    width,
    formatOptions: FORMAT_OPTIONS[format],
    admin: { disableListColumn: true, disableListFilter: true },
  })),
)

/** Width and height that social networks ask for beside a link. */
export const SHARE_PICTURE = { width: 1200, height: 630 } as const
