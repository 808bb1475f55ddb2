import type { Door } from './door'
import { LOCAL_DOORS } from './doors-local'
import { REST_DOORS } from './doors-rest'

/** Every way past the workflow's own endpoints to change an item that exists (DESIGN 4). */
export const DOORS: readonly Door[] = [...REST_DOORS, ...LOCAL_DOORS]

interface Place {
  /** The test that goes through it. */
  readonly file: string
  /** Its doors in the table, where it stands there. */
  readonly door?: RegExp
}

/** Every door that DESIGN 4 names. */
export const DESIGN_DOORS: Readonly<Record<string, Place>> = {
  'create, also published': { file: 'doors-create' },
  'update by id, draft true': { file: 'doors', door: /^save .*draft true/ },
  'update by id, draft false': { file: 'doors', door: /^save .*draft false/ },
  'update by id, draft absent': { file: 'doors', door: /^save .*draft absent/ },
  'bulk, draft true': { file: 'doors', door: /^bulk save .*draft true/ },
  'bulk, draft false': { file: 'doors', door: /^bulk save .*draft false/ },
  'bulk, draft absent': { file: 'doors', door: /^bulk save .*draft absent/ },
  autosave: { file: 'doors', door: /^autosave/ },
  publishSpecificLocale: { file: 'doors', door: /^publishSpecificLocale/ },
  publishAllLocales: { file: 'doors', door: /^publishAllLocales/ },
  unpublishAllLocales: { file: 'doors', door: /^unpublishAllLocales/ },
  duplicate: { file: 'doors', door: /^duplicate/ },
  'restore version as draft': { file: 'doors', door: /^restore version, draft true/ },
  'restore version, not as draft': { file: 'doors', door: /^restore version, draft absent/ },
  trash: { file: 'doors', door: /^trash/ },
  untrash: { file: 'doors', door: /^untrash/ },
  unpublish: { file: 'doors', door: /^save unpublish/ },
  'POST with a method-override header': { file: 'doors', door: /^POST that says/ },
  'server actions': { file: 'doors-admin' },
  'Local API with overrideAccess': { file: 'doors', door: /^local / },
  jobs: { file: 'doors-system' },
  importers: { file: 'doors-create' },
  seed: { file: 'doors-workflow' },
  'the workflow itself': { file: 'doors-workflow' },
}

/** Every endpoint of an editorial type, and the test that goes through it. */
export const ENDPOINTS: Readonly<Record<string, string>> = {
  'get /:id/workflow': 'doors-read',
  'get /:id/workflow/redirect': 'doors-read',
  'post /:id/workflow/:action': 'doors-workflow',
  'post /:id/plan': 'desk-plan',
  // Writes no item: its pictures enter the library, the text goes back to the form.
  'post /import': 'import-word',
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

/** Every function of Payload's Local API: the test for it, or why there is none. */
export const OPERATIONS: Readonly<Record<string, string>> = {
  create: 'doors-create',
  update: 'doors',
  delete: 'doors',
  duplicate: 'doors',
  restoreVersion: 'doors',
  count: 'reads',
  countVersions: 'reads',
  countGlobalVersions: 'reads',
  find: 'reads',
  findByID: 'reads',
  findDistinct: 'reads',
  findGlobal: 'reads',
  findGlobalVersionByID: 'reads',
  findGlobalVersions: 'reads',
  findVersionByID: 'reads',
  findVersions: 'reads',
  updateGlobal: 'globals are no items',
  restoreGlobalVersion: 'globals are no items',
  auth: 'accounts',
  login: 'accounts',
  forgotPassword: 'accounts',
  resetPassword: 'accounts',
  unlock: 'accounts',
  verifyEmail: 'accounts',
  encrypt: 'tools',
  decrypt: 'tools',
  getAdminURL: 'tools',
  getAPIURL: 'tools',
  bin: 'the process',
  constructor: 'the process',
  destroy: 'the process',
  init: 'the process',
  _initializeCrons: 'the process',
}
