/** @returns `Mon, 23 Nov 2026 03:05:00 GMT` (RFC 822 with the four-digit year of RSS 2.0), or null */
export function rfc822(value: string | null | undefined): string | null {
  return dateOf(value)?.toUTCString() ?? null
}

/** @returns `2026-11-23T03:05:00.000Z` (RFC 3339, W3C date and time), or null */
export function rfc3339(value: string | null | undefined): string | null {
  return dateOf(value)?.toISOString() ?? null
}

/** @returns the latest of some moments; null when there is none */
export function latest(values: readonly (string | null | undefined)[]): string | null {
  const moments = values.flatMap((value) => rfc3339(value) ?? []).sort()
  return moments.at(-1) ?? null
}

function dateOf(value: string | null | undefined): Date | null {
  if (!value) return null
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? null : date
}
