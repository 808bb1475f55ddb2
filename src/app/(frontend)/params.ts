import { notFound } from 'next/navigation'

/** Languages that the site speaks. Public addresses carry none; rewrites put it in front. */
const LOCALES: readonly string[] = ['vi']

/**
 * @returns a page's route parameters
 * @throws Next's "not found" when the language is none of ours: the address was no page of the site
 */
export async function pageParams<T extends { locale: string }>(params: Promise<T>): Promise<T> {
  const known = await params
  if (!LOCALES.includes(known.locale)) notFound()
  return known
}

/** @returns the number of a list's page. @throws Next's "not found" for what is no such number */
export function pageNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) notFound()
  return Number(text)
}

/** @throws Next's "not found" for what the queries could not find */
export function found<T>(value: T | null): T {
  if (value === null) notFound()
  return value
}
