import config from '@payload-config'
import { readdirSync } from 'node:fs'
import { BasePayload, type Endpoint, type SanitizedConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { EDITORIAL_COLLECTIONS } from '@/lib/editorial'
import { DESIGN_DOORS, DOORS, ENDPOINTS, OPERATIONS } from '../helpers/doors'

let built: SanitizedConfig
beforeAll(async () => {
  built = await config
})

const editorial = () =>
  EDITORIAL_COLLECTIONS.map((slug) => {
    const found = built.collections.find((collection) => collection.slug === slug)
    if (found === undefined) throw new Error(`${slug} is not configured`)
    return found
  })

/** `get /:id` and so on, as Payload has registered them. */
const waysOf = (endpoints: readonly Pick<Endpoint, 'method' | 'path'>[] | false) =>
  (endpoints === false ? [] : endpoints).map(({ method, path }) => `${method} ${path}`)

describe('no door is unlisted', () => {
  it('every endpoint of every editorial type has a test, and there is no other', () => {
    for (const { slug, endpoints } of editorial()) {
      expect([slug, waysOf(endpoints).toSorted()]).toEqual([
        slug,
        Object.keys(ENDPOINTS).toSorted(),
      ])
    }
  })

  it('a new endpoint would show', () => {
    const [first] = editorial()
    const more = [...waysOf(first?.endpoints ?? []), 'post /:id/publish-now']
    expect(more.toSorted()).not.toEqual(Object.keys(ENDPOINTS).toSorted())
  })

  it('beside the collections there is no way over HTTP that writes a document', () => {
    expect(waysOf(built.endpoints)).toEqual(['get /access'])
    expect(built.graphQL.disable).toBe(true)
  })

  it('every endpoint that the table stands for has a door in it', () => {
    const walked = new Set(DOORS.map(({ way }) => way))
    const promised = Object.keys(ENDPOINTS).filter((way) => ENDPOINTS[way] === 'doors')
    expect(promised.filter((way) => !walked.has(way))).toEqual([])
    const restWays = [...walked].filter((way) => way !== 'none' && !way.startsWith('local '))
    expect(restWays.filter((way) => ENDPOINTS[way] === undefined)).toEqual([])
  })

  it('every operation of the Local API is known, and those that change items have doors', () => {
    const payload = new BasePayload() as unknown as Record<string, unknown>
    const own = Object.keys(payload).filter((name) => typeof payload[name] === 'function')
    const inherited = Object.getOwnPropertyNames(BasePayload.prototype)
    expect([...own, ...inherited].toSorted()).toEqual(Object.keys(OPERATIONS).toSorted())
    expect(Object.keys(payload.jobs as object).toSorted()).toEqual(
      ['cancel', 'cancelByID', 'handleSchedules', 'queue', 'run', 'runByID'].toSorted(),
    )
    const walked = new Set(DOORS.map(({ way }) => way))
    const promised = Object.keys(OPERATIONS).filter((name) => OPERATIONS[name] === 'doors')
    expect(promised.filter((name) => !walked.has(`local ${name}`))).toEqual([])
  })

  it('every door that the design names is in the list, and its file is there', () => {
    const files = readdirSync('tests/int')
    for (const [name, { file, door }] of Object.entries(DESIGN_DOORS)) {
      expect([name, files.includes(`${file}.test.ts`)]).toEqual([name, true])
      if (door === undefined) continue
      expect([name, DOORS.filter((one) => door.test(one.name)).length]).not.toEqual([name, 0])
    }
  })
})

it('what would only be one more door is switched off', () => {
  for (const { slug, disableBulkEdit, disableDuplicate, trash, versions } of editorial()) {
    expect([slug, disableBulkEdit, disableDuplicate, trash ?? false, versions]).toMatchObject([
      slug,
      true,
      true,
      false,
      { maxPerDoc: 0, drafts: { autosave: false, schedulePublish: false } },
    ])
  }
})
