import { inject } from 'vitest'

import { freshDatabaseUrl, testSettings } from './database'

// Runs before each integration test file, in its process, and before anything reads the settings.
const server = inject('testServer')

Object.assign(
  process.env,
  testSettings({ databaseUrl: freshDatabaseUrl(server), folder: server.folder }),
)
