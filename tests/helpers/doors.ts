import type { Door } from './door'
import { LOCAL_DOORS } from './doors-local'
import { REST_DOORS } from './doors-rest'

/** Every way past the workflow's own endpoints to change an item that exists (DESIGN 4). */
export const DOORS: readonly Door[] = [...REST_DOORS, ...LOCAL_DOORS]

/** Names in DESIGN 4, and the test that goes through each. */
export const DESIGN_DOORS = {
  create: 'doors-create',
  'update by id': 'doors',
  'bulk update': 'doors',
  autosave: 'doors',
  publishSpecificLocale: 'doors',
  publishAllLocales: 'doors',
  unpublishAllLocales: 'doors',
  duplicate: 'doors',
  'restore version': 'doors',
  'trash and untrash': 'doors',
  unpublish: 'doors',
  'method override': 'doors',
  'server actions': 'doors-admin',
  'Local API': 'doors',
  jobs: 'doors-system',
  importers: 'doors-create',
  seed: 'doors-workflow',
  workflow: 'doors-workflow',
} as const

/** Every endpoint of an editorial type, and the test that goes through it. */
export const ENDPOINTS: Readonly<Record<string, string>> = {
  'get /:id/workflow': 'doors-read',
  'post /:id/workflow/:action': 'doors-workflow',
  'post /access/:id': 'doors-read',
  // Payload's own, which ours stands before; it answers where no id is given.
  'post /access/:id?': 'doors-read',
  'get /count': 'doors-read',
  'get /': 'doors-read',
  'get /:id': 'doors-read',
  'get /versions': 'doors-read',
  'get /versions/:id': 'doors-read',
  'post /': 'doors-create',
  'patch /': 'doors',
  'patch /:id': 'doors',
  'delete /': 'doors',
  'delete /:id': 'doors',
  'post /versions/:id': 'doors',
}
