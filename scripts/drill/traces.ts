import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import type { Payload } from 'payload'
import type { ScenarioName } from './scenarios'

/** How often each record mentions one document. */
export interface Traces {
  readonly state: string
  readonly live: string
  readonly status: string
  readonly events: number
  readonly history: number
  readonly revalidations: number
  readonly effects: number
}

/** What a process wrote down about its work before it was killed. */
export interface JournalLine {
  readonly scenario: ScenarioName
  readonly id: string
  readonly before: Traces
  /** The caller was told that it is done, so nothing may take it back. */
  readonly isDone: boolean
}

/** @returns what the database says of one news item */
export async function readTraces({
  payload: { db },
  id,
}: {
  payload: Payload
  id: string
}): Promise<Traces> {
  const document = { document: { equals: id } }
  const count = async (collection: 'audit-events' | 'public-history') =>
    (await db.count({ collection, where: document })).totalDocs
  const all = { limit: 0, pagination: false } as const
  const item = await db.findOne<{ id: string; state: string; live: string }>({
    collection: 'workflow-items',
    where: document,
  })
  const row = await db.findOne<{ id: string; _status?: string }>({
    collection: 'news',
    where: { id: { equals: id } },
  })
  const log = await db.find<{ id: string; tags: unknown }>({ collection: 'revalidations', ...all })
  const effects = await db.find<{ id: string; key: string }>({ collection: 'effects', ...all })
  return {
    state: item?.state ?? '',
    live: item?.live ?? '',
    status: row?._status ?? '',
    events: await count('audit-events'),
    history: await count('public-history'),
    revalidations: log.docs.filter(({ tags }) => JSON.stringify(tags).includes(id)).length,
    effects: effects.docs.filter(({ key }) => key.includes(id)).length,
  }
}

/**
 * @returns what is wrong with the traces of an interrupted transition: all of it has to be there or
 *   nothing, and all of it when somebody was told so
 */
export function tornTraces({
  line: { before, isDone },
  after,
  isPublic,
}: {
  line: JournalLine
  after: Traces
  isPublic: boolean
}): string[] {
  const told = { before: JSON.stringify(before), after: JSON.stringify(after) }
  if (told.before === told.after) return isDone ? [`đã báo xong nhưng mất: ${told.after}`] : []
  const added = {
    events: after.events - before.events,
    history: after.history - before.history,
    revalidations: after.revalidations - before.revalidations,
  }
  const wanted = { events: 1, history: isPublic ? 1 : 0, revalidations: isPublic ? 1 : 0 }
  return JSON.stringify(added) === JSON.stringify(wanted)
    ? []
    : [`dở dang: ${told.before} → ${told.after}`]
}

/** One line per piece of work, appended; survives the process that wrote it. */
export class Journal {
  constructor(private readonly file: string) {}

  write(line: JournalLine): void {
    appendFileSync(this.file, `${JSON.stringify(line)}\n`)
  }

  /** @returns the lines, each piece of work with the last that is known of it; and forgets them */
  take(): JournalLine[] {
    if (!existsSync(this.file)) return []
    const lines = readFileSync(this.file, 'utf8').split('\n').filter(Boolean)
    rmSync(this.file)
    const last = new Map<string, JournalLine>()
    for (const text of lines) {
      const line = JSON.parse(text) as JournalLine
      last.set(`${line.scenario} ${line.id}`, line)
    }
    return [...last.values()]
  }
}
