import { throughLocal, type Door, type Visit } from './door'
import { closed, systemBulk, systemSave, type Rule } from './door-rules'

/** What a caller could try to smuggle in with Payload's own `context`. */
const FORGED = {
  capability: { collection: 'news', id: 'any' },
  intent: { isDraft: true, isRestore: true },
  perform: true,
  overrideAccess: true,
}

const byUser = ({ user }: Visit) => ({
  collection: 'news' as const,
  overrideAccess: true,
  context: { ...FORGED },
  ...(user === undefined ? {} : { user: { ...user, collection: 'users' as const } }),
})

type LocalCall = (visit: Visit, options: ReturnType<typeof byUser>) => Promise<unknown>

const localDoor = (
  name: string,
  way: string,
  call: LocalCall,
  rule: Rule,
  worksFor: Door['worksFor'],
): Door => ({
  name: `local ${name}`,
  way: `local ${way}`,
  go: (visit) => throughLocal(() => call(visit, byUser(visit))),
  rule,
  worksFor,
})

const localUpdate =
  (data: object, more: object = {}): LocalCall =>
  ({ newsroom, id }, options) =>
    newsroom.payload.update({ ...options, id, data, ...more })

const WRITER_DRAFT = ['writer', 'draft'] as const
const TEXT = { title: 'Qua cửa này' }
const PUBLISH = { _status: 'published', title: 'Qua cửa này' }
const useTransition = closed(403, 'workflow.useTransition')

const updates: Door[] = [true, false].flatMap((draft) => [
  localDoor(
    `save, draft ${draft}`,
    'update',
    localUpdate(TEXT, { draft }),
    systemSave({ draft }),
    WRITER_DRAFT,
  ),
  localDoor(
    `publish, draft ${draft}`,
    'update',
    localUpdate(PUBLISH, { draft }),
    systemSave({ draft, publishes: true }),
    'unlocked',
  ),
  localDoor(
    `unpublish, draft ${draft}`,
    'update',
    localUpdate({ _status: 'draft' }, { draft }),
    systemSave({ draft }),
    WRITER_DRAFT,
  ),
  localDoor(
    `bulk save, draft ${draft}`,
    'update',
    ({ newsroom, id }, options) =>
      newsroom.payload.update({ ...options, where: { id: { equals: id } }, data: TEXT, draft }),
    systemBulk({ draft }),
    WRITER_DRAFT,
  ),
])

/** Ways inside the process, past every access rule; the forged context comes along each time. */
export const LOCAL_DOORS: readonly Door[] = [
  ...updates,
  localDoor(
    'restore version',
    'restoreVersion',
    // Payload's Local API knows no restoring as a draft, whatever it is told.
    ({ newsroom, version }, options) =>
      newsroom.payload.restoreVersion({ ...options, id: version, draft: true }),
    systemSave({ draft: false }),
    WRITER_DRAFT,
  ),
  localDoor(
    'bulk publish',
    'update',
    ({ newsroom, id }, options) =>
      newsroom.payload.update({
        ...options,
        where: { id: { equals: id } },
        data: PUBLISH as never,
      }),
    systemBulk({ draft: false, publishes: true }),
    'unlocked',
  ),
  localDoor(
    'publish that calls itself a restore',
    'update',
    ({ newsroom, id }, options) =>
      newsroom.payload.update({
        ...options,
        id,
        // Payload then takes nothing from what is stored, so all of it has to be here.
        data: { ...PUBLISH, unit: newsroom.units.haLac } as never,
        context: { ...FORGED, isRestoringVersion: true },
      }),
    systemSave({ draft: false, publishes: true }),
    'unlocked',
  ),
  localDoor(
    'publishAllLocales',
    'update',
    localUpdate(TEXT, { publishAllLocales: true }),
    useTransition,
    'unlocked',
  ),
  localDoor(
    'delete',
    'delete',
    ({ newsroom, id }, options) => newsroom.payload.delete({ ...options, id }),
    useTransition,
    'unlocked',
  ),
  localDoor(
    'bulk delete',
    'delete',
    ({ newsroom, id }, options) =>
      newsroom.payload.delete({ ...options, where: { id: { equals: id } } }),
    closed(400, 'bulk'),
    'unlocked',
  ),
  localDoor(
    'duplicate',
    'duplicate',
    ({ newsroom, id }, options) => newsroom.payload.duplicate({ ...options, id }),
    closed(400),
    'unlocked',
  ),
]
