import type { EditorialCollection } from '@/lib/editorial'
import { combinationOf } from './combinations'
import type { SearchDocument } from './document'
import { countedWords, indexTexts } from './index-texts'
import { foldWord } from './fold'
import { rowIdOf } from './row-id'
import {
  createTables,
  INDEX_TABLES,
  INDEX_VERSION,
  isDamage,
  openFile,
  type Connection,
} from './schema'
import { Statements } from './statements'

/** Where the index stands in the log: the last row that it has acted upon, by number and by id. */
export interface Position {
  readonly sequence: number
  /** '' before the first row of a log. A log restored from a copy gives the same numbers to other rows. */
  readonly anchor: string
}

export interface Label {
  readonly kind: 'unit' | 'section'
  readonly id: string
  readonly name: string
  readonly slug: string
}

export interface ItemKey {
  readonly collection: EditorialCollection
  readonly id: string
}

type Texts = Pick<SearchDocument, 'title' | 'summary' | 'body'>

/** The writing side of an index file. One process writes at a time; SQLite's own lock sees to that. */
export class IndexFile {
  private readonly statements: Statements
  /** While a whole index is built, words are counted in memory and written at the end. */
  private readonly newWords: Map<string, number> | undefined

  private constructor(
    private readonly connection: Connection,
    { isNew }: { isNew: boolean },
  ) {
    this.statements = new Statements(connection)
    this.newWords = isNew ? new Map() : undefined
  }

  /** Begins a file for a whole build; it is no index before `finish`. */
  static create(file: string): IndexFile {
    const connection = openFile({ file, isReader: false })
    createTables(connection)
    return new IndexFile(connection, { isNew: true })
  }

  /** @returns undefined when the file is no finished index of this version */
  static open(file: string): IndexFile | undefined {
    const connection = openUsable({ file, isReader: false })
    return connection && new IndexFile(connection, { isNew: false })
  }

  /** Runs `work` as one change: all of it, or nothing when it throws. */
  change(work: () => void): void {
    this.connection.exec('BEGIN IMMEDIATE')
    try {
      work()
      this.connection.exec('COMMIT')
    } catch (error) {
      if (this.connection.inTransaction) this.connection.exec('ROLLBACK')
      throw error
    }
  }

  get position(): Position {
    const meta = readMeta(this.statements)
    return { sequence: Number(meta.get('sequence') ?? 0), anchor: meta.get('anchor') ?? '' }
  }

  setPosition({ sequence, anchor }: Position): void {
    this.setMeta('sequence', `${sequence}`)
    this.setMeta('anchor', anchor)
  }

  /** Puts an item in, or in place of what was known of it. */
  put(document: SearchDocument): void {
    const known = this.find({ collection: document.collection, id: document.id })
    if (known?.stamp === document.stamp) return
    if (known) this.take(known.id)
    const rowId = this.freeRowId(document)
    const { collection, id, stamp, slug, title, summary, body } = document
    const { unit, section, verdict, publishedAt, year } = document
    const more = [unit, section, verdict, publishedAt, year]
    this.statements.run(
      `INSERT INTO items (id, collection, document, stamp, slug, title, summary, body, unit,
         section, verdict, published_at, year) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [rowId, collection, id, stamp, slug, title, summary, body, ...more],
    )
    const texts = indexTexts(document)
    for (const table of INDEX_TABLES) {
      this.statements.run(`INSERT INTO ${table} (rowid, words) VALUES (?, ?)`, [
        rowId,
        texts[table],
      ])
    }
    this.countWords({ texts: document, change: 1 })
  }

  /** Takes an item out; nothing happens when it is not in. */
  remove(key: ItemKey): void {
    const known = this.find(key)
    if (known) this.take(known.id)
  }

  /** Names of units and sections, as filters and results show them; those not named here are forgotten. */
  setLabels(labels: readonly Label[]): void {
    this.statements.run('DELETE FROM labels')
    for (const { kind, id, name, slug } of labels) {
      this.statements.run('INSERT INTO labels (kind, id, name, slug) VALUES (?, ?, ?, ?)', [
        kind,
        id,
        name,
        slug,
      ])
    }
  }

  /** Ends a build: from here on the file is an index. */
  finish(): void {
    this.change(() => {
      for (const [word, items] of this.newWords ?? []) {
        if (items > 0) this.addWord({ word, change: items })
      }
      this.newWords?.clear()
      this.setMeta('version', `${INDEX_VERSION}`)
    })
    for (const table of INDEX_TABLES) {
      this.connection.exec(`INSERT INTO ${table} (${table}) VALUES ('optimize')`)
    }
    this.connection.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  }

  close(): void {
    this.connection.close()
  }

  private find({ collection, id }: ItemKey): { id: bigint; stamp: string } | undefined {
    return this.statements.rows<{ id: bigint; stamp: string }>(
      'SELECT id, stamp FROM items WHERE collection = ? AND document = ?',
      [collection, id],
    )[0]
  }

  private take(rowId: bigint): void {
    const [texts] = this.statements.rows<Texts>(
      'SELECT title, summary, body FROM items WHERE id = ?',
      [rowId],
    )
    if (texts) this.countWords({ texts, change: -1 })
    for (const table of INDEX_TABLES) {
      this.statements.run(`DELETE FROM ${table} WHERE rowid = ?`, [rowId])
    }
    this.statements.run('DELETE FROM items WHERE id = ?', [rowId])
  }

  private freeRowId(document: SearchDocument): bigint {
    const combination = combinationOf({ statements: this.statements, document })
    const { publishedAt } = document
    for (let bump = 0; ; bump += 1) {
      const rowId = rowIdOf({ publishedAt, combination, bump })
      const taken = this.statements.rows('SELECT 1 FROM items WHERE id = ?', [rowId])
      if (taken.length === 0) return rowId
    }
  }

  private countWords({ texts, change }: { texts: Texts; change: 1 | -1 }): void {
    for (const word of countedWords(texts)) {
      if (this.newWords) this.newWords.set(word, (this.newWords.get(word) ?? 0) + change)
      else this.addWord({ word, change })
    }
    if (change < 0) this.statements.run('DELETE FROM words WHERE items <= 0')
  }

  private addWord({ word, change }: { word: string; change: number }): void {
    this.statements.run(
      `INSERT INTO words (word, folded, items) VALUES (?, ?, ?)
       ON CONFLICT (word) DO UPDATE SET items = items + excluded.items`,
      [word, foldWord(word), change],
    )
  }

  setMeta(name: string, value: string): void {
    this.statements.run('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)', [name, value])
  }
}

/** @returns a connection to a finished index of this version; undefined when the file is none, or is damaged */
export function openUsable({
  file,
  isReader,
}: {
  file: string
  isReader: boolean
}): Connection | undefined {
  let connection: Connection | undefined
  try {
    connection = openFile({ file, isReader })
    const version = readMeta(new Statements(connection)).get('version')
    if (version === `${INDEX_VERSION}`) return connection
  } catch (error) {
    if (!isDamage(error)) throw error
  }
  connection?.close()
  return undefined
}

function readMeta(statements: Statements): Map<string, string> {
  const rows = statements.rows<{ name: string; value: string }>('SELECT name, value FROM meta')
  return new Map(rows.map(({ name, value }) => [name, value]))
}
