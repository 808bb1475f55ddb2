import type { PayloadRequest } from 'payload'
import { rolesInWords } from '@/i18n/vi/roles'
import type { EditorialCollection } from '@/lib/editorial'
import type { ItemReader } from '@/access/readers'
import type { Remark } from '@/payload-types'

/** Longer threads are a meeting. */
const MOST = 300

/** One remark of a thread, as everybody who reads the item sees it. */
export interface RemarkLine {
  readonly id: string
  readonly at: string
  readonly author: string
  /** Role and unit; '' where there are none. */
  readonly standing: string
  readonly text: string
  /** Names of the people it speaks to. */
  readonly mentions: readonly string[]
  /** Written by an expert from outside through a preview link. */
  readonly isGuest: boolean
}

/** A colleague whom a remark can speak to. */
export interface Colleague {
  readonly id: string
  readonly name: string
  readonly standing: string
}

/**
 * The thread about an item, the oldest first. The rules of `remarks` are asked; names of their authors
 * are read past the rule on users, who are shown to everybody that reads the same drafts.
 */
export async function findRemarks({
  req,
  collection,
  id,
}: {
  req: PayloadRequest
  collection: EditorialCollection
  id: string
}): Promise<RemarkLine[]> {
  const { docs } = await req.payload.find({
    collection: 'remarks',
    where: { item: { equals: { relationTo: collection, value: id } } },
    sort: 'createdAt',
    limit: MOST,
    pagination: false,
    depth: 0,
    user: req.user,
    overrideAccess: false,
    req,
  })
  const people = await peopleOf({ req, remarks: docs })
  return docs.map((remark) => lineOf({ remark, people }))
}

/** @returns people in the order of the Vietnamese alphabet, with what they are */
export function colleaguesOf({
  readers,
  self,
}: {
  readers: readonly ItemReader[]
  /** Id of the person who writes. */
  self: string
}): Colleague[] {
  const collator = new Intl.Collator('vi')
  return readers
    .filter(({ id }) => id !== self)
    .map(({ id, name, roles, unit }) => ({ id, name, standing: standingOf({ roles, unit }) }))
    .sort((a, b) => collator.compare(a.name, b.name))
}

type Person = Pick<ItemReader, 'name' | 'roles'> & { readonly unit?: ItemReader['unit'] }

async function peopleOf({
  req,
  remarks,
}: {
  req: PayloadRequest
  remarks: readonly Remark[]
}): Promise<ReadonlyMap<string, Person>> {
  const ids = new Set(remarks.flatMap(({ author, mentions }) => [author, ...(mentions ?? [])]))
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...ids].filter((id) => typeof id === 'string') } },
    select: { name: true, roles: true, unit: true },
    limit: Math.max(ids.size, 1),
    pagination: false,
    depth: 1,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((user) => [user.id, user]))
}

function lineOf({
  remark: { id, createdAt: at, text, author, mentions, ...rest },
  people,
}: {
  remark: Remark
  people: ReadonlyMap<string, Person>
}): RemarkLine {
  const guest = guestOf(rest)
  const person = people.get(String(author))
  return {
    id,
    at,
    text,
    author: guest?.name ?? person?.name ?? '',
    standing: guest?.organisation ?? (person === undefined ? '' : standingOf(person)),
    mentions: (mentions ?? []).flatMap((one) => people.get(String(one))?.name ?? []),
    isGuest: guest !== undefined,
  }
}

/** An expert's answer has no account behind it. */
function guestOf(remark: object): { name: string; organisation: string } | undefined {
  const { guest } = remark as { guest?: { name?: unknown; organisation?: unknown } | null }
  if (typeof guest?.name !== 'string' || guest.name === '') return undefined
  return {
    name: guest.name,
    organisation: typeof guest.organisation === 'string' ? guest.organisation : '',
  }
}

function standingOf({ roles, unit }: Pick<Person, 'roles' | 'unit'>): string {
  const name = typeof unit === 'object' && unit !== null ? unit.name : ''
  return [rolesInWords(roles), name].filter((part) => part !== '').join(', ')
}
