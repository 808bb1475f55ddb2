import { unstable_cache } from 'next/cache'

/**
 * Reads data for a page and puts tags on that page's cache entry.
 *
 * Only the finished page is cached, never the data: one copy, one place where it can go stale, and
 * results need not be JSON. See docs/adr/0006-revalidation-log.md.
 *
 * @param tags what the page asks for; on its entry before anything is read, so a "not found" carries
 *   them too
 * @param load reads the data
 * @param tagsOf what the page turns out to show, such as the ids of the items of a list
 * @returns what `load` returned
 */
export async function tagged<T>({
  tags,
  load,
  tagsOf,
}: {
  tags: readonly string[]
  load: () => Promise<T>
  tagsOf?: (result: T) => readonly string[]
}): Promise<T> {
  await attach(tags)
  const result = await load()
  if (tagsOf) await attach(tagsOf(result))
  return result
}

/** Next refuses more tags than this in one call, with no more than a warning. */
const TAGS_PER_CALL = 100

/**
 * `unstable_cache` adds its tags to the page that is being rendered, on a hit and on a miss alike.
 * With the cache components off (the admin needs that) it is Next's only public way to do so outside
 * of `fetch`. What it caches here is the word "true".
 */
async function attach(tags: readonly string[]): Promise<void> {
  const distinct = [...new Set(tags)].sort()
  for (let start = 0; start < distinct.length; start += TAGS_PER_CALL) {
    const some = distinct.slice(start, start + TAGS_PER_CALL)
    const mark = unstable_cache(() => Promise.resolve(true), ['page-tags', ...some], {
      tags: some,
      revalidate: false,
    })
    try {
      await mark()
    } catch (error) {
      // In tests and scripts there is no page, so there is nothing to put tags on.
      if (isOutsideNext(error)) return
      throw error
    }
  }
}

function isOutsideNext(error: unknown): boolean {
  return error instanceof Error && error.message.includes('incrementalCache missing')
}
