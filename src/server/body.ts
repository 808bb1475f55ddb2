import { promisify } from 'node:util'
import { brotliCompress, constants, gzipSync } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

/** Below this a compressed body is no smaller on the wire. */
const SMALLEST_WORTH_IT = 860

/** A body in the forms that browsers ask for; each is made when first asked for, and once. */
export class Body {
  private gzip: Buffer | undefined
  private brotli: Buffer | undefined
  private isBrotliUnderWay = false

  constructor(
    readonly plain: Buffer,
    private readonly isKept = false,
  ) {}

  /** @returns the best form at hand for a browser that takes `accepted` */
  inForm(accepted: ReadonlySet<Encoding>): { bytes: Buffer; encoding: Encoding | undefined } {
    if (this.plain.byteLength < SMALLEST_WORTH_IT) return { bytes: this.plain, encoding: undefined }
    if (accepted.has('br')) {
      // Good brotli takes milliseconds: worth it for what is served again, and not while somebody waits.
      if (this.isKept) this.startBrotli()
      if (this.brotli) return { bytes: this.brotli, encoding: 'br' }
    }
    if (!accepted.has('gzip')) return { bytes: this.plain, encoding: undefined }
    this.gzip ??= gzipSync(this.plain, { level: 6 })
    return { bytes: this.gzip, encoding: 'gzip' }
  }

  private startBrotli(): void {
    if (this.isBrotliUnderWay) return
    this.isBrotliUnderWay = true
    const options = {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 7,
        [constants.BROTLI_PARAM_SIZE_HINT]: this.plain.byteLength,
      },
    }
    brotliCompressAsync(this.plain, options).then(
      (bytes) => {
        this.brotli = bytes
      },
      () => {
        // gzip goes on serving; the next process tries again.
      },
    )
  }
}

const brotliCompressAsync = promisify(brotliCompress)

/** @returns the encodings of ours that an `Accept-Encoding` header takes */
export function acceptedEncodings(header: string | undefined): ReadonlySet<Encoding> {
  const accepted = new Set<Encoding>()
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
    const isRefused = parameters.some((text) => /^q=0(?:\.0*)?$/.test(text))
    if ((name === 'br' || name === 'gzip') && !isRefused) accepted.add(name)
  }
  return accepted
}
