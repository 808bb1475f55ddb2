import Libsql from 'libsql'
import { FORMS, SCOPES, type Tier } from './tiers'

export type Connection = Libsql.Database
export type IndexTable = Tier['table']

/**
 * Version of everything that decides what is in the file: tables, folding, what a document is made of. A file of
 * another version is built anew, so raise it with every such change.
 */
export const INDEX_VERSION = 1

export const INDEX_TABLES: readonly IndexTable[] = SCOPES.flatMap((scope) =>
  FORMS.map((form): IndexTable => `${scope}_${form}`),
)

/** Words come here ready made, so the tokenizer only parts them at spaces. */
const TOKENIZER = `tokenize = "ascii tokenchars '#/-.,:_'"`

const TABLES = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE items (
    id INTEGER PRIMARY KEY,
    collection TEXT NOT NULL,
    document TEXT NOT NULL,
    stamp TEXT NOT NULL,
    slug TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    unit TEXT NOT NULL,
    section TEXT NOT NULL,
    verdict TEXT NOT NULL,
    published_at TEXT NOT NULL,
    year INTEGER NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (collection, document)
  );
  CREATE TABLE combinations (
    code INTEGER PRIMARY KEY,
    type TEXT NOT NULL,
    unit TEXT NOT NULL,
    section TEXT NOT NULL,
    year TEXT NOT NULL,
    UNIQUE (type, unit, section, year)
  );
  CREATE TABLE words (
    word TEXT PRIMARY KEY,
    folded TEXT NOT NULL,
    items INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX words_folded ON words (folded, items);
  CREATE TABLE labels (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    slug TEXT NOT NULL,
    PRIMARY KEY (kind, id)
  ) WITHOUT ROWID;
`

/** Six small indexes instead of one with columns: none has to skip over what it was not asked for. */
function indexTable(table: IndexTable): string {
  return `CREATE VIRTUAL TABLE ${table} USING fts5(
    words, content = '', contentless_delete = 1, ${TOKENIZER}
  );`
}

export function createTables(connection: Connection): void {
  connection.exec(TABLES + INDEX_TABLES.map(indexTable).join('\n'))
}

const BUSY_TIMEOUT_MS = 2_000

/** @throws when the file cannot be opened or is no database */
export function openFile({ file, isReader }: { file: string; isReader: boolean }): Connection {
  const connection = new Libsql(file)
  try {
    connection.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}; PRAGMA cache_size = -32768`)
    connection.exec(
      isReader
        ? 'PRAGMA query_only = ON'
        : 'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL',
    )
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

/**
 * @returns whether an error says that the file is no (whole) index: not a database, broken, or without our tables.
 * A full disk or a lock are no damage: the file may be fine.
 */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as Error & { code?: unknown }
  const says = `${typeof code === 'string' ? code : ''} ${error.message}`
  return /SQLITE_NOTADB|SQLITE_CORRUPT|no such table|not a database|malformed/.test(says)
}
