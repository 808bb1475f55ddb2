import { expect } from 'vitest'
import type { EditorialCollection } from '@/lib/editorial'
import type { User } from '@/payload-types'
import type { Door } from './door'
import { isHiddenFrom, ROLES, type Role, type State } from './door-rules'
import { publicFace, type Item, type Shelf } from './items-in-state'
import type { Newsroom } from './newsroom'

const NOBODY = '00000000-0000-4000-8000-000000000000'

/** All that is stored of an item, and what the public gets of it. */
export interface Bytes {
  readonly stored: Awaited<ReturnType<Item['stored']>>
  readonly face: Awaited<ReturnType<typeof publicFace>>
}

/** Somebody who was let through. */
export interface Grant {
  readonly who: Role
  readonly state: State
  readonly item: Item
  /** The whole answer, where it went over HTTP. */
  readonly text: string
  readonly before: Bytes
  readonly after: Bytes
}

interface WalkArgs {
  readonly newsroom: Newsroom
  readonly collection?: EditorialCollection
  readonly shelf: Shelf
  readonly door: Pick<Door, 'go' | 'rule'>
  readonly state: State
  /** Looks at what a grant did. @returns whether the item still stands in its state */
  readonly granted: (grant: Grant) => boolean
}

export function userOf(newsroom: Newsroom, who: Role): User | undefined {
  return who === 'anonymous' ? undefined : newsroom.people[who]
}

/**
 * Sends everybody through one door to an item in one state. Each answer is the one that the hand-written
 * rule gives; a refusal leaves every stored byte and the public's view as they were, and to those who may
 * not know of the item it is the answer for an id that there never was (I3).
 *
 * @returns how many cells of the table that were
 */
export async function walkThrough({
  newsroom,
  collection = 'news',
  shelf,
  door,
  state,
  granted,
}: WalkArgs): Promise<number> {
  const bytesOf = async (item: Item): Promise<Bytes> => ({
    stored: await item.stored(),
    face: await publicFace({ newsroom, collection, id: item.id }),
  })
  const isGranted = (who: Role) => door.rule(who, state).status < 300
  let known: Bytes | undefined
  // Those who are refused come first: they leave the item as it is to the next.
  for (const who of ROLES.toSorted((a, b) => Number(isGranted(a)) - Number(isGranted(b)))) {
    const item = await shelf.take(state)
    const user = userOf(newsroom, who)
    const before = known ?? (await bytesOf(item))
    const { text, ...answer } = await door.go({ newsroom, user, ...item })
    const after = await bytesOf(item)
    expect([who, answer]).toEqual([who, { code: undefined, ...door.rule(who, state) }])
    if (isGranted(who)) {
      const isKept = granted({ who, state, item, text: text ?? '', before, after })
      if (!isKept) shelf.drop(state)
      known = isKept ? after : undefined
      continue
    }
    expect([who, after]).toEqual([who, before])
    known = after
    if (!isHiddenFrom(who, state) || text === undefined) continue
    const nothing = await door.go({ newsroom, user, id: NOBODY, version: NOBODY, revision: 'x' })
    expect([who, nothing.text?.replaceAll(NOBODY, item.id)]).toEqual([who, text])
  }
  return ROLES.length
}
