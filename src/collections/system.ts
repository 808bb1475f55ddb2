import type { CollectionConfig, Endpoint, Field } from 'payload'
import { effectEndpoints } from '@/endpoints/effects'
import { appendOnlyHooks } from '@/hooks/append-only'
import { systemDefaults } from './register'

/** A table of the system's own: no API reaches it, no screen shows it. */
function systemCollection({
  slug,
  fields,
  indexes = [],
  hooks = {},
  endpoints = [],
}: {
  slug: string
  fields: Field[]
  indexes?: CollectionConfig['indexes']
  hooks?: CollectionConfig['hooks']
  endpoints?: Endpoint[]
}): CollectionConfig {
  return {
    slug,
    ...systemDefaults,
    admin: { hidden: true },
    lockDocuments: false,
    hooks,
    endpoints,
    fields,
    ...(indexes.length > 0 ? { indexes } : {}),
  }
}

/** One row per editorial document: where its current revision stands, and what the public has. */
export const WorkflowItems = systemCollection({
  slug: 'workflow-items',
  indexes: [
    { fields: ['documentCollection', 'document'], unique: true },
    { fields: ['state', 'unit', 'revisedAt'] },
    { fields: ['unit', 'updatedAt'] },
  ],
  fields: [
    { name: 'documentCollection', type: 'text', required: true, index: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'unit', type: 'text', required: true, index: true },
    { name: 'state', type: 'text', required: true, index: true },
    { name: 'live', type: 'text', required: true, index: true },
    { name: 'revision', type: 'text', required: true },
    { name: 'revisedAt', type: 'date' },
    { name: 'contributors', type: 'json' },
    { name: 'approval', type: 'json' },
    { name: 'liveHash', type: 'text' },
    { name: 'note', type: 'textarea' },
    { name: 'schedule', type: 'json' },
    { name: 'scheduledFor', type: 'date', index: true },
    { name: 'change', type: 'json' },
    { name: 'emergency', type: 'json' },
    { name: 'isEmergency', type: 'checkbox', index: true },
    { name: 'withdrawal', type: 'json' },
    // What the desk's lists show and look for (docs/desk.md); said again from the newest revision.
    { name: 'title', type: 'text' },
    { name: 'searchText', type: 'textarea' },
    { name: 'section', type: 'text', index: true },
    { name: 'owner', type: 'text', index: true },
    { name: 'contributorIds', type: 'textarea' },
    { name: 'sentBy', type: 'text', index: true },
    { name: 'sentAt', type: 'date' },
    // When people mean to publish it: no content, and no approval depends on it.
    { name: 'plannedFor', type: 'date', index: true },
  ],
})

/** Public addresses and whose they are: a document's from its first publication on, and for good. */
export const Addresses = systemCollection({
  slug: 'addresses',
  fields: [
    { name: 'address', type: 'text', required: true, unique: true, index: true },
    { name: 'documentCollection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
  ],
})

/** Which pictures and files the public sees where: what no page shows is closed. */
export const LiveFiles = systemCollection({
  slug: 'live-files',
  indexes: [{ fields: ['library', 'file', 'documentCollection', 'document'], unique: true }],
  fields: [
    { name: 'library', type: 'text', required: true },
    { name: 'file', type: 'text', required: true, index: true },
    { name: 'documentCollection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    // False for what only an earlier edition or a withdrawn page shows: open, but in no list.
    { name: 'isCurrent', type: 'checkbox', defaultValue: true },
  ],
})

/**
 * What a change still has to bring about outside its transaction: one row each, claimed by a
 * conditional update, done exactly once (I6).
 */
export const Effects = systemCollection({
  slug: 'effects',
  endpoints: effectEndpoints,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'state', type: 'text', required: true, index: true },
    { name: 'data', type: 'json', required: true },
    { name: 'attempts', type: 'number', required: true },
    { name: 'dueAt', type: 'date', required: true, index: true },
    { name: 'reason', type: 'textarea' },
    { name: 'doneAt', type: 'date' },
  ],
})

/** What the nightly check of the stored data found; one row a night, claimed by one process. */
export const StateChecks = systemCollection({
  slug: 'state-checks',
  fields: [
    { name: 'night', type: 'text', required: true, unique: true, index: true },
    { name: 'state', type: 'text', required: true },
    { name: 'startedAt', type: 'date', required: true },
    { name: 'finishedAt', type: 'date' },
    { name: 'problems', type: 'number' },
    { name: 'results', type: 'json' },
  ],
})

/** Heads of the system's sequences: the audit chain and the revalidation log. */
export const Counters = systemCollection({
  slug: 'counters',
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'value', type: 'number', required: true },
    { name: 'hash', type: 'text' },
  ],
})

/** Append-only log of what caches must forget (DESIGN 5). */
export const Revalidations = systemCollection({
  slug: 'revalidations',
  fields: [
    { name: 'sequence', type: 'number', required: true, unique: true, index: true },
    { name: 'tags', type: 'json', required: true },
    { name: 'reason', type: 'text' },
  ],
})

/** Append-only record of what the public was told: published, corrected, withdrawn (`/so-cai.json`). */
export const PublicHistory = systemCollection({
  slug: 'public-history',
  hooks: appendOnlyHooks,
  fields: [
    { name: 'sequence', type: 'number', required: true, unique: true, index: true },
    { name: 'at', type: 'date', required: true },
    { name: 'type', type: 'text', required: true },
    { name: 'documentCollection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'path', type: 'text', required: true, index: true },
    { name: 'unit', type: 'text' },
    { name: 'unitId', type: 'text' },
    { name: 'title', type: 'text' },
    { name: 'edition', type: 'number', required: true },
    { name: 'change', type: 'text' },
    { name: 'note', type: 'textarea' },
    { name: 'withdrawalKind', type: 'text' },
    { name: 'redirectPath', type: 'text' },
    { name: 'contentHash', type: 'text', required: true },
    { name: 'sealed', type: 'text', required: true },
    { name: 'version', type: 'text' },
    { name: 'previousHash', type: 'text', required: true },
    { name: 'hash', type: 'text', required: true },
  ],
})
