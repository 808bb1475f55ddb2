import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** The rules that the law names (WCAG 2.2 A and AA); good advice beyond them is not a failure. */
const WCAG_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What Payload's own interface gets wrong and neither our style sheets nor our components can mend:
 * one rule of axe, on one selector, with the reason. Everything else has to be clean.
 */
export interface AxeException {
  readonly rule: string
  /** A part of axe's own selector of the node, so that a second node under the same rule still fails. */
  readonly selector: string
  readonly why: string
}

export const PAYLOAD_EXCEPTIONS: readonly AxeException[] = []

/**
 * Looks at the page as it stands with axe, in the colours that it has now.
 *
 * @param page a page that has come to rest
 * @param within a CSS selector, to look at one part only
 * @param without a CSS selector of a part that axe cannot enter: it runs as a script, and waits for ever in
 *   a frame whose sandbox allows none
 * @param exceptions further ones, for a view of its own
 * @returns one line per broken rule and element, empty when the page is clean; to be compared with
 *   `toEqual([])`, so that a failing test prints all of them
 */
export async function checkAccessibility(
  page: Page,
  {
    within,
    without,
    exceptions = [],
  }: { within?: string; without?: string; exceptions?: readonly AxeException[] } = {},
): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(WCAG_TAGS)
  if (within !== undefined) axe.include(within)
  if (without !== undefined) axe.exclude(without)
  const { violations } = await axe.analyze()
  const known = [...PAYLOAD_EXCEPTIONS, ...exceptions]
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .map(({ target, any, all, none }) => ({
        selector: target.flat().join(' '),
        reason: [...any, ...all, ...none].map(({ message }) => message).join('; '),
      }))
      .filter(
        ({ selector }) => !known.some((one) => one.rule === id && selector.includes(one.selector)),
      )
      .map(({ selector, reason }) => `${id} (${help}) at ${selector}: ${reason}`),
  )
}

/** Colours of the admin: Payload keeps the choice in a cookie. */
export const COLOUR_SCHEMES = ['light', 'dark'] as const

export type ColourScheme = (typeof COLOUR_SCHEMES)[number]

/** Shows the admin in these colours from the next page on. */
export async function useColours(page: Page, scheme: ColourScheme): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme })
  const url = process.env.E2E_BASE_URL ?? 'http://127.0.0.1:3000'
  await page.context().addCookies([{ name: 'payload-theme', value: scheme, url }])
}
