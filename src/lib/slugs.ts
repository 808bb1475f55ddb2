const MAX_LENGTH = 96

/**
 * Makes a URL slug of Vietnamese text: marks removed, đ → d, words joined by hyphens.
 * Payload's own `slugify` drops accented letters altogether ("Thông báo" → `thng-bo`).
 *
 * @param text any text
 * @returns lower-case ASCII letters, digits and single hyphens, cut at a word end; may be empty
 */
export function toSlug(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (words.length <= MAX_LENGTH) return words
  const cut = words.slice(0, MAX_LENGTH + 1)
  const end = cut.lastIndexOf('-')
  return end > MAX_LENGTH / 2 ? cut.slice(0, end) : words.slice(0, MAX_LENGTH)
}

export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
