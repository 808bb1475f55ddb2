import type { TestProject } from 'vitest/node'

import { disposeTestServer, prepareTestServer, type TestServer } from './database'

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}

/** Prepares the database server of a run, says which one it really is, and cleans up. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await prepareTestServer(process.env.TEST_MONGODB_URL)
  console.log(`Integration tests run on: ${server.identity}`)
  project.provide('testServer', server)
  return () => disposeTestServer(server)
}
