import type { EditorialCollection } from '@/lib/editorial'
import type { Role } from '@/access/permissions'
import type { User } from '@/payload-types'
import { startApp, TEST_PASSWORD, type RestResponse, type TestApp } from './app'
import { bodyOf } from './paragraph'

export { bodyOf }

export interface ErrorList {
  errors: { code: string; message: string; field?: string; detail?: string }[]
}

/** @returns the narrowest reason of each error: requirements share one code in the contract */
export function reasonsIn(body: {
  errors?: readonly { code: string; detail?: string }[]
}): string[] {
  return (body.errors ?? []).map(({ code, detail }) => detail ?? code)
}

export interface WorkflowBody extends ErrorList {
  state: string
  live: string
  revision: string
  actions: { action: string; allowed: boolean; reasons: { code: string }[] }[]
  contributors: { id: string; name: string }[]
  approval: { by: { id: string }; at: string } | null
  scheduledFor: string | null
  emergency: { by: { id: string }; at: string; note: string } | null
  withdrawal: Record<string, unknown> | null
  note: string | null
  history: { type: string; sentence: string; actor: { id: string }; note: string | null }[]
}

/** Two units with their people, and the province's desk. */
export interface Newsroom extends TestApp {
  readonly units: { readonly haLac: string; readonly naLay: string }
  readonly people: Readonly<Record<PersonKey, User>>
  /** Writes a complete news item as somebody. @returns its id */
  readonly write: (person: PersonKey, data?: Record<string, unknown>) => Promise<string>
  readonly save: (
    person: PersonKey,
    id: string,
    data: Record<string, unknown>,
  ) => Promise<RestResponse<ErrorList>>
  readonly look: (person: PersonKey, id: string) => Promise<RestResponse<WorkflowBody>>
  /** Sends an action with the revision that the person sees, unless `body` names another. */
  readonly act: (
    person: PersonKey,
    id: string,
    action: string,
    body?: Record<string, unknown>,
  ) => Promise<RestResponse<ErrorList & { workflow: WorkflowBody }>>
  /** Sends actions one after another and fails on the first refusal. */
  readonly go: (id: string, steps: readonly (readonly [PersonKey, string])[]) => Promise<void>
}

const PEOPLE = {
  writer: { roles: ['contributor'], unit: 'haLac' },
  unitEditor: { roles: ['unitEditor'], unit: 'haLac' },
  secondUnitEditor: { roles: ['unitEditor'], unit: 'haLac' },
  stranger: { roles: ['contributor'], unit: 'naLay' },
  strangeEditor: { roles: ['unitEditor'], unit: 'naLay' },
  editor: { roles: ['editor'], unit: undefined },
  approver: { roles: ['approver'], unit: undefined },
  secondApprover: { roles: ['approver'], unit: undefined },
  auditor: { roles: ['auditor'], unit: undefined },
  admin: { roles: ['admin'], unit: undefined },
} as const satisfies Record<string, { roles: Role[]; unit: 'haLac' | 'naLay' | undefined }>

export type PersonKey = keyof typeof PEOPLE

export async function openNewsroom({
  collection = 'news',
}: { collection?: EditorialCollection } = {}): Promise<Newsroom> {
  const app = await startApp()
  const units = {
    haLac: await createUnit(app, 'Xã Hạ Lạc'),
    naLay: await createUnit(app, 'Xã Nà Lay'),
  }
  const people = {} as Record<PersonKey, User>
  for (const key of Object.keys(PEOPLE) as PersonKey[]) {
    const { roles, unit } = PEOPLE[key]
    people[key] = await app.payload.create({
      collection: 'users',
      data: {
        name: `Người ${key}`,
        email: `${key.toLowerCase()}@lacgiang.example`,
        password: TEST_PASSWORD,
        roles: [...roles],
        unit: unit === undefined ? null : units[unit],
        isActive: true,
      },
      overrideAccess: true,
    })
  }

  const look: Newsroom['look'] = (person, id) =>
    app.rest<WorkflowBody>({ path: `/api/${collection}/${id}/workflow`, user: people[person] })

  const act: Newsroom['act'] = async (person, id, action, body = {}) => {
    const { body: seen } = await look(person, id)
    return await app.rest({
      method: 'POST',
      path: `/api/${collection}/${id}/workflow/${action}`,
      user: people[person],
      body: { revision: seen.revision, ...body },
    })
  }

  return {
    ...app,
    units,
    people,
    look,
    act,
    save: (person, id, data) =>
      app.rest({
        method: 'PATCH',
        path: `/api/${collection}/${id}`,
        query: { draft: true },
        user: people[person],
        body: data,
      }),
    write: async (person, data = {}) => {
      const response = await app.rest<{ doc?: { id: string } }>({
        method: 'POST',
        path: `/api/${collection}`,
        query: { draft: true },
        user: people[person],
        body: {
          title: 'Xã Hạ Lạc hoàn thành gặt lúa sớm',
          summary: 'Toàn xã gặt xong 412 ha trước đợt mưa lớn.',
          body: bodyOf('Sáng 20/11, những thửa ruộng cuối cùng đã được gặt xong.'),
          unit: units.haLac,
          ...data,
        },
      })
      if (response.body.doc === undefined) throw new Error(JSON.stringify(response.body))
      return response.body.doc.id
    },
    go: async (id, steps) => {
      for (const [person, action] of steps) {
        const { status, body } = await act(person, id, action)
        if (status !== 200)
          throw new Error(`${person} ${action}: ${status} ${JSON.stringify(body)}`)
      }
    },
  }
}

async function createUnit({ payload }: TestApp, name: string): Promise<string> {
  const unit = await payload.create({
    collection: 'units',
    data: { name, kind: 'commune', isActive: true },
    overrideAccess: true,
  })
  return unit.id
}
