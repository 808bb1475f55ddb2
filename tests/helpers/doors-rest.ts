import type { RestRequest } from './app'
import { throughRest, type Door, type Visit } from './door'
import { closed, restore, save, type Rule } from './door-rules'

const TEXT = { title: 'Qua cửa này' }
const PUBLISH = { _status: 'published', title: 'Qua cửa này' }
const UNPUBLISH = { _status: 'draft' }
const CONTENTS = { text: TEXT, publish: PUBLISH, unpublish: UNPUBLISH }
const DRAFT_FLAGS = { true: { draft: true }, false: { draft: false }, absent: {} }
const FLAGS = { publishSpecificLocale: 'vi', publishAllLocales: true, unpublishAllLocales: true }
const WRITER_DRAFT = ['writer', 'draft'] as const

const useTransition = closed(403, 'workflow.useTransition')
const notPermitted = closed(403, 'workflow.notPermitted')
const noRoute = closed(404)

type RestShape = (visit: Visit) => Omit<RestRequest, 'user'>

const rest =
  (shape: RestShape): Door['go'] =>
  (visit) =>
    throughRest(visit, shape(visit))

const one = ({ id }: Visit) => `/api/news/${id}`
const many = ({ id }: Visit) => ({ where: { id: { equals: id } } })

const saves: Door[] = Object.entries(DRAFT_FLAGS).flatMap(([flag, query]) =>
  Object.entries(CONTENTS).map(([content, body]): Door => {
    const publishes = content === 'publish'
    return {
      name: `save ${content}, draft ${flag}`,
      way: 'patch /:id',
      go: rest((visit) => ({ method: 'PATCH', path: one(visit), query, body })),
      rule: save({ draft: flag === 'true', publishes }),
      worksFor: publishes ? 'unlocked' : WRITER_DRAFT,
    }
  }),
)

const bulkSaves: Door[] = Object.entries(DRAFT_FLAGS).flatMap(([flag, query]) =>
  Object.entries(CONTENTS).map(([content, body]): Door => ({
    name: `bulk save ${content}, draft ${flag}`,
    way: 'patch /',
    go: rest((visit) => ({
      method: 'PATCH',
      path: '/api/news',
      query: { ...query, ...many(visit) },
      body,
    })),
    rule: notPermitted,
    worksFor: 'unlocked',
  })),
)

const flags: Door[] = Object.entries(FLAGS).flatMap(([flag, value]) =>
  [{}, { draft: true }].map((query): Door => ({
    name: `${flag} ${JSON.stringify(query)}`,
    way: 'patch /:id',
    go: rest((visit) => ({
      method: 'PATCH',
      path: one(visit),
      query: { ...query, [flag]: value },
      body: TEXT,
    })),
    rule: useTransition,
    worksFor: 'unlocked',
  })),
)

const autosaves: Door[] = [true, false].map((draft): Door => ({
  name: `autosave, draft ${draft}`,
  way: 'patch /:id',
  go: rest((visit) => ({
    method: 'PATCH',
    path: one(visit),
    query: { autosave: true, ...(draft ? { draft } : {}) },
    body: TEXT,
  })),
  rule: save({ draft }),
  worksFor: WRITER_DRAFT,
}))

const restDoor = (
  name: string,
  way: string,
  shape: RestShape,
  rule: Rule,
  worksFor: Door['worksFor'],
): Door => ({ name, way, go: rest(shape), rule, worksFor })

const trashBody = { deletedAt: '2026-11-25T01:00:00.000Z' }

const others: Door[] = [
  restDoor(
    'trash',
    'patch /:id',
    (visit) => ({ method: 'PATCH', path: one(visit), body: trashBody }),
    save({ draft: false }),
    WRITER_DRAFT,
  ),
  restDoor(
    'trash as draft',
    'patch /:id',
    (visit) => ({ method: 'PATCH', path: one(visit), query: { draft: true }, body: trashBody }),
    save({ draft: true }),
    WRITER_DRAFT,
  ),
  restDoor(
    'untrash',
    'patch /:id',
    (visit) => ({
      method: 'PATCH',
      path: one(visit),
      query: { trash: true },
      body: { deletedAt: null },
    }),
    save({ draft: false }),
    WRITER_DRAFT,
  ),
  ...[{}, { trash: true }].map((query) =>
    restDoor(
      `delete ${JSON.stringify(query)}`,
      'delete /:id',
      (visit) => ({ method: 'DELETE', path: one(visit), query }),
      notPermitted,
      'unlocked',
    ),
  ),
  restDoor(
    'bulk delete',
    'delete /',
    (visit) => ({ method: 'DELETE', path: '/api/news', query: many(visit) }),
    notPermitted,
    'unlocked',
  ),
  restDoor(
    'duplicate',
    'none',
    (visit) => ({ method: 'POST', path: `${one(visit)}/duplicate`, body: {} }),
    noRoute,
    'absent',
  ),
  ...Object.entries(DRAFT_FLAGS).map(([flag, query]) =>
    restDoor(
      `restore version, draft ${flag}`,
      'post /versions/:id',
      ({ version }) => ({
        method: 'POST',
        path: `/api/news/versions/${version}`,
        query,
        body: {},
      }),
      restore({ draft: flag === 'true' }),
      WRITER_DRAFT,
    ),
  ),
  ...(
    [
      ['X-Payload-HTTP-Method-Override', 'PATCH'],
      ['X-HTTP-Method-Override', 'DELETE'],
    ] as const
  ).map(([header, method]) =>
    restDoor(
      `POST that says ${method}`,
      'none',
      (visit) => ({
        method: 'POST',
        path: one(visit),
        headers: { [header]: method },
        body: PUBLISH,
      }),
      noRoute,
      'absent',
    ),
  ),
]

/** Ways over HTTP to change an item that exists, without the workflow's own endpoints. */
export const REST_DOORS: readonly Door[] = [
  ...saves,
  ...bulkSaves,
  ...flags,
  ...autosaves,
  ...others,
]
