import {
  type BaseDatabaseAdapter,
  buildConfig,
  type DatabaseAdapterObj,
  getPayload,
  type Payload,
  type PayloadRequest,
} from 'payload'

interface Note {
  readonly id: string
  readonly text: string
  readonly n?: number | null
}

interface InRequest {
  readonly req?: PayloadRequest
}

/** A model of one collection, for contracts of the database that can be read without knowing the project's model. */
export interface NotesApp {
  readonly payload: Payload
  readonly write: (args: { text: string; n?: number } & InRequest) => Promise<Note>
  readonly read: (args: { id: string } & InRequest) => Promise<Note>
  readonly change: (args: { id: string; n: number } & InRequest) => Promise<unknown>
  /** @returns all committed texts, sorted */
  readonly texts: () => Promise<string[]>
  readonly clear: () => Promise<unknown>
}

/** Starts the model on a database; SQLite's tables come straight from it, because it has no migrations. */
export async function startNotes({
  key,
  database,
}: {
  key: string
  database: DatabaseAdapterObj<BaseDatabaseAdapter>
}): Promise<NotesApp> {
  const payload = await getPayload({
    key,
    config: buildConfig({
      secret: 'chi-dung-trong-kiem-thu-0123456789abcdef',
      db: { ...database, init: (args) => Object.assign(database.init(args), { push: true }) },
      telemetry: false,
      typescript: { autoGenerate: false },
      logger: { options: { level: 'silent' } },
      collections: [
        {
          slug: 'notes',
          fields: [
            { name: 'text', type: 'text', required: true, unique: true },
            { name: 'n', type: 'number' },
          ],
        },
      ],
    }),
  })
  const local = payload as unknown as UntypedPayload
  const base = { collection: 'notes', overrideAccess: true }
  return {
    payload,
    write: ({ req, ...data }) => local.create({ ...base, data, req }),
    read: ({ id, req }) => local.findByID({ ...base, id, req }),
    change: ({ id, n, req }) => local.update({ ...base, id, data: { n }, req }),
    texts: async () => {
      const { docs } = await local.find({ ...base, sort: 'text', pagination: false })
      return docs.map(({ text }) => text)
    },
    clear: () => local.delete({ ...base, where: {} }),
  }
}

/** The generated types know the project's collections only. */
interface UntypedPayload {
  create: (options: object) => Promise<Note>
  findByID: (options: object) => Promise<Note>
  update: (options: object) => Promise<Note>
  delete: (options: object) => Promise<unknown>
  find: (options: object) => Promise<{ docs: Note[] }>
}
