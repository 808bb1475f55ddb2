import type {
  Field,
  SanitizedCollectionConfig,
  SanitizedConfig,
  SanitizedGlobalConfig,
} from 'payload'
import { isOurRule } from '@/access/rules'

/** Where an access function is missing or not one of `access/rules.ts`. */
export interface AccessFinding {
  readonly place: string
  readonly problem: 'missing' | 'foreign'
}

export interface AccessWalk {
  readonly findings: readonly AccessFinding[]
  /** How many access functions were looked at, so that a walk that sees nothing shows. */
  readonly rules: number
  readonly fields: number
}

type WalkedConfig = Pick<SanitizedConfig, 'collections' | 'globals' | 'jobs'>

/**
 * Looks at every access function of a built configuration: collections, globals, jobs, and fields
 * through tabs, groups, rows, arrays, blocks and what the rich text editor carries.
 */
export function walkAccess(config: WalkedConfig): AccessWalk {
  const walk = new Walk()
  for (const collection of config.collections) {
    walk.rulesOf(collection.slug, collection.access, keysOf(collection))
    walk.fieldsOf(collection.slug, collection.fields)
    walk.fieldsOf(`${collection.slug} (flattened)`, collection.flattenedFields)
  }
  for (const global of config.globals) {
    walk.rulesOf(global.slug, global.access, globalKeysOf(global))
    walk.fieldsOf(global.slug, global.fields)
  }
  walk.rulesOf('jobs', config.jobs.access ?? {}, ['run', 'queue', 'cancel'])
  return { findings: walk.findings, rules: walk.rules, fields: walk.fields }
}

/** Payload fills every one of these with "any signed-in user" when it is left out. */
function keysOf({ auth, versions }: SanitizedCollectionConfig): string[] {
  return [
    ...['create', 'read', 'update', 'delete', 'unlock'],
    ...(versions ? ['readVersions'] : []),
    ...(auth ? ['admin'] : []),
  ]
}

function globalKeysOf({ versions }: SanitizedGlobalConfig): string[] {
  return ['read', 'update', ...(versions ? ['readVersions', 'readDrafts'] : [])]
}

class Walk {
  readonly findings: AccessFinding[] = []
  rules = 0
  fields = 0
  private readonly seen = new Set<object>()

  rulesOf(place: string, access: object, required: readonly string[]): void {
    const rules = new Map(Object.entries(access).filter(([, rule]) => rule !== undefined))
    for (const key of new Set([...required, ...rules.keys()])) {
      this.rules += 1
      const rule: unknown = rules.get(key)
      if (isOurRule(rule)) continue
      this.findings.push({
        place: `${place}.${key}`,
        problem: rule === undefined ? 'missing' : 'foreign',
      })
    }
  }

  /** A field without access follows the rule of its collection; one with must be ours. */
  fieldsOf(place: string, fields: readonly (Field | object)[]): void {
    for (const field of fields) this.descend(place, field)
  }

  private descend(place: string, node: unknown): void {
    if (typeof node !== 'object' || node === null || this.seen.has(node)) return
    this.seen.add(node)
    if (Array.isArray(node)) {
      for (const item of node) this.descend(place, item)
      return
    }
    const here = `${place}${nameOf(node)}`
    if ('type' in node && typeof node.type === 'string') this.fields += 1
    if ('access' in node && typeof node.access === 'object' && node.access !== null) {
      this.rulesOf(here, node.access, [])
    }
    for (const key of NESTING) {
      if (key in node) this.descend(here, (node as Record<string, unknown>)[key])
    }
    if ('editor' in node) this.editor(here, node.editor)
  }

  /** Blocks, links and pictures of the rich text editor bring fields of their own. */
  private editor(place: string, editor: unknown): void {
    const features = (editor as { editorConfig?: { features?: { getSubFields?: unknown } } })
      .editorConfig?.features?.getSubFields
    if (!(features instanceof Map)) return
    for (const getFields of features.values()) {
      if (typeof getFields === 'function') this.descend(place, (getFields as SubFields)({}))
    }
  }
}

type SubFields = (args: object) => unknown

const NESTING = [
  'fields',
  'tabs',
  'blocks',
  'flattenedFields',
  'flattenedBlocks',
  'blockReferences',
]

function nameOf(node: object): string {
  for (const key of ['name', 'slug']) {
    const value = (node as Record<string, unknown>)[key]
    if (typeof value === 'string') return `.${value}`
  }
  return ''
}
