import type { RestResponse } from '../helpers/app'
import { bodyOf, type ErrorList, type Newsroom } from '../helpers/newsroom'
import { keySeen, type OneMove } from './rules'
import type { Item, ItemName, Model, PictureName, Text } from './model'
import type { Input } from './moves'
import { accountAfter, type AccountChange, type ActorName } from './people'

type Answer = RestResponse<ErrorList & { doc?: { id: string } }>

/** A run's view of the real system: requests of people, and what the run has learnt about it. */
export interface System {
  readonly newsroom: Newsroom
  readonly pictures: Readonly<Record<PictureName, string>>
  /** Revision tokens by item and content: each content has one, and each one content. */
  readonly tokens: Map<string, Map<string, string>>
}

const UNKNOWN_REVISION = 'f'.repeat(64)

/** What a request needs besides the move: the text that is saved, the time that is asked for. */
export interface Facts {
  readonly text: Text | null
  readonly words: string | null
  readonly publishAt: Date | null
}

/** Sends a move as the person would, over REST. */
export async function send({
  system,
  model,
  move,
  facts,
}: {
  system: System
  model: Model
  move: OneMove
  facts: Facts
}): Promise<Answer> {
  const { newsroom, pictures } = system
  const user = newsroom.people[move.by]
  const data = facts.text === null ? {} : dataOf({ text: facts.text, pictures })
  if (move.kind === 'create') {
    return await newsroom.rest({
      method: 'POST',
      path: '/api/news',
      query: { draft: true, depth: 0 },
      user,
      body: { ...data, unit: newsroom.units.haLac },
    })
  }
  if (move.kind === 'words') {
    return await newsroom.rest({
      method: 'PATCH',
      path: `/api/media/${pictures[move.picture]}`,
      user,
      body: { caption: facts.words },
    })
  }
  const item = itemIn(model, move.item)
  switch (move.kind) {
    case 'save':
      return await newsroom.rest({
        method: 'PATCH',
        path: `/api/news/${item.id}`,
        query: { draft: true, depth: 0 },
        user,
        body: data,
      })
    case 'force':
      return await newsroom.rest({
        method: 'PATCH',
        path: `/api/news/${item.id}`,
        query: { ...(move.asDraft ? { draft: true } : {}), depth: 0 },
        user,
        body: { ...data, _status: move.status },
      })
    case 'oldVersion':
      return await newsroom.rest({
        method: 'POST',
        path: `/api/news/versions/${await versionOf({ system, item, text: facts.text })}`,
        query: { ...(move.asDraft ? { draft: true } : {}), depth: 0 },
        user,
        body: {},
      })
    case 'act':
      return await newsroom.rest({
        method: 'POST',
        path: `/api/news/${item.id}/workflow/${move.action}`,
        user,
        body: bodyFor({ system, model, item, input: move.input, publishAt: facts.publishAt }),
      })
  }
}

/** What an administrator does to an account, as the admin panel would. */
export async function changeAccount({
  system: { newsroom },
  who,
  change,
}: {
  system: System
  who: ActorName
  change: AccountChange
}): Promise<number> {
  const { unit, roles, isActive } = accountAfter({ who, change })
  const { status } = await newsroom.rest({
    method: 'PATCH',
    path: `/api/users/${newsroom.people[who].id}`,
    user: newsroom.people.admin,
    body: { roles, isActive, unit: unit === null ? null : newsroom.units[unit] },
  })
  return status
}

export function itemIn(model: Model, name: ItemName): Item {
  const item = model.items[name]
  if (item === undefined) throw new Error(`no item ${name}`)
  return item
}

function bodyFor({
  system,
  model,
  item,
  input,
  publishAt,
}: {
  system: System
  model: Model
  item: Item
  input: Input
  publishAt: Date | null
}): Record<string, unknown> {
  const { note, change, withdrawal, redirectTo } = input
  const target = redirectTo === null ? undefined : (model.items[redirectTo]?.id ?? redirectTo)
  return {
    ...(input.revision === 'missing' ? {} : { revision: tokenOf({ system, item, input }) }),
    ...(note ? { note: 'Xem lại số liệu.' } : {}),
    ...(change === null ? {} : { change }),
    ...(publishAt === null ? {} : { publishAt: publishAt.toISOString() }),
    ...(withdrawal === null
      ? {}
      : {
          withdrawal: {
            kind: withdrawal === 'withoutReason' ? 'error' : withdrawal,
            ...(withdrawal === 'withoutReason' ? {} : { reason: 'Số liệu sai.' }),
            ...(target === undefined ? {} : { redirectTo: target }),
          },
        }),
  }
}

function tokenOf({ system, item, input }: { system: System; item: Item; input: Input }): string {
  const key = keySeen({ item, input })
  const known = key === undefined ? undefined : system.tokens.get(item.id)?.get(key)
  if (key !== undefined && known === undefined) throw new Error(`no token of ${key} was seen`)
  return known ?? UNKNOWN_REVISION
}

function dataOf({
  text: { title, summary, body, picture },
  pictures,
}: {
  text: Text
  pictures: System['pictures']
}): Record<string, unknown> {
  return {
    title,
    summary,
    body: bodyOf(body),
    heroImage: picture === null ? null : pictures[picture],
  }
}

/** @returns the id of a stored version with this text; versions are evidence, so there has to be one */
async function versionOf({
  system: { newsroom, pictures },
  item,
  text,
}: {
  system: System
  item: Item
  text: Text | null
}): Promise<string> {
  const { docs } = await newsroom.payload.db.findVersions<Record<string, unknown>>({
    collection: 'news',
    where: { parent: { equals: item.id } },
    pagination: false,
    limit: 0,
  })
  const found = docs.find(
    ({ version }) => text !== null && isSame({ row: version, text, pictures }),
  )
  if (found === undefined) throw new Error(`the version with ${JSON.stringify(text)} is gone`)
  return String(found.id)
}

/** Whether a stored row holds a text, letter by letter. */
export function isSame({
  row,
  text,
  pictures,
}: {
  row: Record<string, unknown>
  text: Text
  pictures: System['pictures']
}): boolean {
  return (
    JSON.stringify(textIn(row)) ===
    JSON.stringify([
      text.title,
      text.summary,
      text.body,
      text.picture === null ? null : pictures[text.picture],
    ])
  )
}

/** @returns title, summary, body and picture as a row or an API answer holds them */
export function textIn(row: Record<string, unknown>): unknown[] {
  const body = row.body as { root?: { children?: { children?: { text?: string }[] }[] } } | null
  const picture = row.heroImage as { id?: string } | string | null | undefined
  return [
    row.title ?? '',
    row.summary ?? '',
    body?.root?.children?.[0]?.children?.[0]?.text ?? '',
    (typeof picture === 'object' ? picture?.id : picture) ?? null,
  ]
}
