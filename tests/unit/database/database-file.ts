import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach } from 'vitest'

import { LibsqlClient } from '@/database/libsql-client'

type Options = Omit<ConstructorParameters<typeof LibsqlClient>[0], 'url'>

/** Opens clients on files that vanish after each test; the same name means the same file. */
export function useDatabaseFiles(): (name?: string, options?: Options) => LibsqlClient {
  let folder: string | undefined
  const clients: LibsqlClient[] = []

  afterEach(() => {
    for (const client of clients.splice(0)) client.close()
    if (folder) rmSync(folder, { recursive: true, force: true })
    folder = undefined
  })

  return (name = 'site.db', options = {}) => {
    folder ??= mkdtempSync(path.join(tmpdir(), 'chinh-thong-unit-'))
    const client = new LibsqlClient({ url: `file:${path.join(folder, name)}`, ...options })
    clients.push(client)
    return client
  }
}
