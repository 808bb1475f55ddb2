/** What is known of a picture beside its pixels. */
export interface PictureWords {
  readonly id: string
  readonly alt: string
  readonly caption: string
  readonly filename: string
}

const IN_WORDS =
  /(?<![\p{L}])(?:bản đồ|lược đồ|hải đồ|sơ đồ (?:hành chính|địa giới|vị trí))(?![\p{L}])/iu
const IN_FILE_NAME = /(?:^|[^a-z])(?:ban-?_?do|luoc-?_?do|map)(?:[^a-z]|$)/i

/** @returns pictures whose words or file name say that they are maps; the picture itself is not looked at */
export function probableMaps<Picture extends PictureWords>(
  pictures: readonly Picture[],
): readonly Picture[] {
  return pictures.filter(
    ({ alt, caption, filename }) =>
      IN_WORDS.test(`${alt}\n${caption}`.normalize('NFC')) || IN_FILE_NAME.test(filename),
  )
}
