import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { createLocalReq, type CollectionSlug, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serverFunctions } from '@/endpoints/server-functions'
import { EDITORIAL_COLLECTIONS } from '@/lib/editorial'
import { NOBODY, openSecondUnit, type SecondUnit } from '../helpers/second-unit'

/** Ways past REST: calls inside the process on somebody's behalf, and the admin's own server functions. */
const formState = serverFunctions['form-state'] as (question: unknown) => Promise<unknown>

let unit: SecondUnit
beforeAll(async () => {
  unit = await openSecondUnit()
})
afterAll(() => unit.stop())

type Stranger = 'stranger' | 'strangeEditor'
const STAFF: readonly Stranger[] = ['stranger', 'strangeEditor']

async function requestOf(person: Stranger | 'writer'): Promise<PayloadRequest> {
  const user = { ...unit.people[person], collection: 'users' as const }
  return await createLocalReq({ user }, unit.payload)
}

describe.each(STAFF)('inside the process, on behalf of %s', (person) => {
  const options = () => ({
    depth: 2,
    user: { ...unit.people[person], collection: 'users' as const },
    overrideAccess: false as const,
  })
  const collections = [...EDITORIAL_COLLECTIONS, 'media', 'documents', 'remarks', 'users'] as const

  it.each(collections)('%s: lists, versions and distinct values are silent', async (collection) => {
    const { payload, canaries, hiddenIds } = unit
    const heard: unknown[] = [
      await payload.find({ collection, draft: true, limit: 0, ...options() }),
      await payload.count({ collection, ...options() }),
    ]
    if ((EDITORIAL_COLLECTIONS as readonly string[]).includes(collection)) {
      heard.push(await payload.findVersions({ collection, limit: 0, ...options() }))
    }
    for (const field of ['title', 'alt', 'text', 'media.alt', 'heroImage.alt', 'owner.email']) {
      const call = payload.findDistinct({ collection, field, ...options() })
      heard.push(await call.catch(() => 'refused'))
    }
    const text = JSON.stringify(heard).replaceAll(unit.people.writer.id, '')
    expect(canaries.leaksIn(text)).toEqual([])
    expect(hiddenIds.filter((id) => text.includes(id))).toEqual([])
    expect(text).not.toContain('writer@')
  })

  it('a hidden document is not there', async () => {
    const things: [CollectionSlug, string][] = [
      ...EDITORIAL_COLLECTIONS.map((slug): [CollectionSlug, string] => [slug, unit.drafts[slug]]),
      ['media', unit.picture.id],
      ['documents', unit.document.id],
      ['remarks', unit.remark],
      ['users', unit.people.writer.id],
    ]
    for (const [collection, id] of things) {
      for (const draft of [true, false]) {
        const call = unit.payload.findByID({ collection, id, draft, ...options() })
        await expect(call).rejects.toMatchObject({ status: 404 })
      }
    }
  })

  it('nobody’s notices but one’s own', async () => {
    const all = await unit.payload.find({
      collection: 'notifications',
      overrideAccess: true,
      limit: 0,
    })
    expect(all.totalDocs).toBeGreaterThan(0)
    const own = await unit.payload.find({ collection: 'notifications', ...options() })
    expect(own.totalDocs).toBe(0)
  })
})

describe('the form of the admin', () => {
  // Its components are for the browser; none is asked for here.
  beforeAll(() => Object.assign(unit.payload, { importMap: {} }))

  const ask = (req: PayloadRequest, id: string) => ({
    id,
    collectionSlug: 'media',
    schemaPath: 'media',
    operation: 'update' as const,
    data: {},
    docPermissions: { fields: true },
    docPreferences: { fields: {} },
    renderAllFields: false,
    returnLockStatus: true,
    updateLastEdited: true,
    mockRSCs: true as const,
    skipClientConfigAuth: true,
    req,
  })
  const locks = async () =>
    await unit.payload.db.find<{ id: string; user?: { value?: string } }>({
      collection: 'payload-locked-documents',
      where: { 'document.value': { in: [unit.picture.id, NOBODY] } },
    })

  it('opened by its own people takes the lock', async () => {
    await formState(ask(await requestOf('writer'), unit.picture.id))
    const { docs } = await locks()
    expect(docs.map(({ user }) => user?.value)).toEqual([unit.people.writer.id])
  })

  it.each(STAFF)('opened by %s tells no name, no text, and takes no lock', async (person) => {
    const before = (await locks()).docs.length
    const req = await requestOf(person)
    const real = JSON.stringify(await formState(ask(req, unit.picture.id)))
    const none = JSON.stringify(await formState(ask(req, NOBODY)))
    expect(unit.canaries.leaksIn(real)).toEqual([])
    expect(real).not.toContain('writer')
    expect(real.replaceAll(unit.picture.id, NOBODY)).toBe(none)
    expect((await locks()).docs.length).toBe(before)
  })

  it('is Payload’s own otherwise', async () => {
    const req = await requestOf('writer')
    const plain = { ...ask(req, unit.picture.id), returnLockStatus: false }
    expect(await formState(plain)).toEqual(await buildFormStateHandler(plain as never))
  })
})
