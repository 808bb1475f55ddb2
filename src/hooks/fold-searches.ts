import type { CollectionBeforeOperationHook, Where } from 'payload'
import { actorOf } from '@/access/actor'
import { SEARCH_TEXT, searchWordsOf } from '@/search/search-text'

/**
 * The search boxes of lists and pickers ask for `like` on the title; people type without accents. For
 * staff such a question is put to the folded words as well. The public's questions stay as they are:
 * the folded words are not theirs.
 *
 * @param title name of the field that pickers ask for
 */
export const foldSearches =
  (title: string): CollectionBeforeOperationHook =>
  ({ args, operation, overrideAccess, req }) => {
    const { where } = args as { where?: Where }
    const isAsked = operation === 'read' && overrideAccess !== true && where !== undefined
    if (!isAsked || actorOf(req.user) === undefined) return args
    return { ...args, where: folded({ where, title }) }
  }

function folded({ where, title }: { where: Where; title: string }): Where {
  const entries = Object.entries(where).map(([key, value]): Where => {
    if (Array.isArray(value)) return { [key]: value.map((one) => folded({ where: one, title })) }
    const typed = (value as { like?: unknown } | undefined)?.like
    const isSearch = (key === title || key === SEARCH_TEXT) && typeof typed === 'string'
    if (!isSearch) return { [key]: value }
    const words: Where = {
      and: searchWordsOf(typed).map((word) => ({ [SEARCH_TEXT]: { contains: word } })),
    }
    return key === SEARCH_TEXT ? words : { or: [{ [key]: value }, words] }
  })
  return entries.length === 1 ? (entries[0] ?? {}) : { and: entries }
}
