import { idOf } from '@/access/actor'
import { searchTextOf } from '@/search/search-text'
import type { Contributor, DeskColumns } from './types'

/**
 * Title, words, section and owner of the newest revision, as `workflow-items` says them again, so that
 * the desk's lists ask one table, whatever the type (docs/desk.md). The guard writes them in the
 * transaction of each save.
 */
export function deskColumnsOf(
  doc: Readonly<Record<string, unknown>>,
): Pick<DeskColumns, 'title' | 'searchText' | 'section' | 'owner'> {
  const { title, summary } = doc
  return {
    title: typeof title === 'string' ? title : '',
    searchText: searchTextOf([title, summary]),
    section: idOf(doc.section) ?? null,
    owner: idOf(doc.owner) ?? null,
  }
}

/** @returns ` id  id ` to look for one of them with `contains`; never empty once written */
export function contributorIdsOf(contributors: readonly Contributor[] | null): string {
  const marks = (contributors ?? []).map(({ id }) => contributorMark(id)).join('')
  return marks === '' ? ' ' : marks
}

/**
 * @returns what to look for: the blanks keep Payload's MongoDB adapter from taking it for an ObjectId, and
 *   signs that databases read as wildcards are none
 */
export function contributorMark(id: string): string {
  return ` ${id.replace(/[^\w-]|_/g, '~')} `
}
