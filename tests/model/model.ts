import { everybodyAsHired, type ActorName, type Person } from './people'

export type State =
  'draft' | 'inReview' | 'changesRequested' | 'approved' | 'scheduled' | 'published' | 'withdrawn'

export type PictureName = 'P' | 'Q'
export type ItemName = 'A' | 'B' | 'C'

/** What a writer can change; every text is told apart by its running number. */
export interface Text {
  readonly title: string
  readonly summary: string
  readonly body: string
  readonly picture: PictureName | null
}

export type Change = { kind: 'minor' } | { kind: 'major'; note: string }

/** One item as the rules see it: who wrote, which text was approved by whom, what the public has. */
export interface Item {
  readonly name: ItemName
  readonly id: string
  state: State
  live: 'none' | 'published' | 'withdrawn'
  newest: Text
  /** Who changed the content since it was last live: they must not approve it. */
  wrote: Set<ActorName>
  /** Wrote words of a picture before it came into the text: may be counted, need not be. */
  mayCount: Set<ActorName>
  /** Words of the picture moved since the last save. */
  wordsMoved: boolean
  approval: { by: ActorName; key: string } | null
  schedule: { by: ActorName; at: Date; key: string; change: Change | null } | null
  emergency: { by: ActorName; wrote: Set<ActorName>; mayCount: Set<ActorName> } | null
  withdrawal: { kind: string; redirectTo: string | null } | null
  /** What is live, or was until it was withdrawn. */
  public: { text: Text; key: string; edition: number } | null
  /** Pictures that a public page shows: the live one, or one that stays with its notice. */
  shows: Set<PictureName>
  /** Every text that was ever saved, oldest first. */
  readonly saved: Text[]
  /** Every content that somebody could have seen, the newest last. */
  readonly keys: string[]
}

interface Picture {
  words: string
  /** Who changed the words of this picture, for items that do not show it yet. */
  readonly editors: Set<ActorName>
}

export interface Model {
  readonly people: Record<ActorName, Person>
  readonly items: Partial<Record<ItemName, Item>>
  readonly pictures: Record<PictureName, Picture>
  /** Grows with every text, so that none occurs twice. */
  count: number
  /** Notices that were queued in this run. */
  notices: number
}

export function emptyModel({ words }: { words: Record<PictureName, string> }): Model {
  return {
    people: everybodyAsHired(),
    items: {},
    pictures: {
      P: { words: words.P, editors: new Set() },
      Q: { words: words.Q, editors: new Set() },
    },
    count: 0,
    notices: 0,
  }
}

export function newItem({
  id,
  name,
  text,
  by,
}: Pick<Item, 'id' | 'name'> & {
  text: Text
  by: ActorName
}): Item {
  return {
    name,
    id,
    state: 'draft',
    live: 'none',
    newest: text,
    wrote: new Set([by]),
    mayCount: new Set(),
    wordsMoved: false,
    approval: null,
    schedule: null,
    emergency: null,
    withdrawal: null,
    public: null,
    shows: new Set(),
    saved: [text],
    keys: [],
  }
}

export const itemsOf = (model: Model): Item[] => Object.values(model.items)

/** Everything that readers would get of a text, the words of its picture included. */
export function keyOf(model: Model, text: Text): string {
  return JSON.stringify([
    text.title,
    text.summary,
    text.body,
    text.picture,
    text.picture === null ? null : model.pictures[text.picture].words,
  ])
}

export const sameText = (a: Text, b: Text): boolean =>
  a.title === b.title && a.summary === b.summary && a.body === b.body && a.picture === b.picture

export const isOpen = (model: Model, picture: PictureName): boolean =>
  itemsOf(model).some(({ shows }) => shows.has(picture))

/** Notes what somebody could see from now on. */
export function noteKeys(model: Model): void {
  for (const item of itemsOf(model)) {
    const key = keyOf(model, item.newest)
    if (item.keys.at(-1) !== key) item.keys.push(key)
  }
}
