import type { CollectionConfig, Field, Tab } from 'payload'
import { createInScope, inScope, nobody, publicOrInScope } from '@/access/rules'
import { searchTextField } from '@/fields/search-text'
import { classificationTab, seoTab, sidebarFields } from '@/fields/editorial'
import { planField } from '@/fields/plan'
import { livePreviewOf } from '@/fields/live-preview'
import { workflowField } from '@/fields/workflow'
import type { EditorialCollection } from '@/lib/editorial'
import { limitQuery } from '@/access/query-limits'
import { auditWords } from '@/i18n/vi/audit'
import { planEndpoint } from '@/endpoints/plan'
import { importWordEndpoint } from '@/endpoints/import-word'
import { reviewWords } from '@/i18n/vi/review'
import { workflowEndpoints } from '@/endpoints/workflow'
import { refuseHiddenReferences } from '@/hooks/references'
import { keepStatusReadable, recordReads } from '@/hooks/audit-reads'
import { foldSearches } from '@/hooks/fold-searches'
import { guardHooks } from '@/workflow/guard'

interface EditorialOptions {
  slug: EditorialCollection
  labels: { singular: string; plural: string }
  /** Areas of the edit view, before the two that all types share. */
  tabs: Tab[]
  defaultColumns?: string[]
  group?: string
}

/**
 * The one place that attaches access, versions, hooks and endpoints to an editorial type, so that
 * no type can forget one of them.
 */
export function editorialCollection({
  slug,
  labels,
  tabs,
  defaultColumns = ['title', 'workflow', 'unit', 'section', 'updatedAt'],
  group = 'Biên tập',
}: EditorialOptions): CollectionConfig {
  const fields: Field[] = [
    // Above the tabs: what is to be done, the reviewer's note, the reasons why not.
    workflowField,
    { type: 'tabs', tabs: [...tabs, classificationTab, seoTab] },
    ...sidebarFields,
    planField,
    searchTextField({ sources: ['title', 'summary'], label: 'tiêu đề, tóm tắt' }),
  ]
  return {
    slug,
    labels,
    access: {
      read: publicOrInScope('readDrafts', { _status: { equals: 'published' } }),
      readVersions: inScope('readDrafts', { unitPath: 'version.unit' }),
      create: createInScope('editDrafts'),
      update: inScope('editDrafts'),
      delete: nobody,
      unlock: nobody,
    },
    admin: {
      useAsTitle: 'title',
      hideAPIURL: true,
      group,
      defaultColumns,
      livePreview: livePreviewOf(slug),
      listSearchableFields: ['searchText'],
      components: {
        beforeListTable: ['/components/admin/desk-list/desk-link#DeskLink'],
        edit: {
          SaveDraftButton: '/components/admin/save-draft#SaveDraft',
          PublishButton: '/components/admin/workflow-bar#WorkflowBar',
          UnpublishButton: '/components/admin/nothing#Nothing',
          Status: '/components/admin/workflow-status#WorkflowStatus',
        },
        views: {
          edit: {
            review: {
              Component: '/components/admin/review-view#ReviewView',
              path: '/duyet',
              tab: { label: reviewWords.tab, href: '/duyet' },
            },
            timeline: {
              Component: '/components/admin/item-timeline#ItemTimeline',
              path: '/nhat-ky',
              tab: { label: auditWords.timeline, href: '/nhat-ky' },
            },
          },
        },
      },
    },
    disableBulkEdit: true,
    disableDuplicate: true,
    // Versions are evidence: none is ever dropped. Payload's own scheduler publishes whatever draft
    // is newest, so it stays off.
    versions: {
      maxPerDoc: 0,
      drafts: { autosave: false, schedulePublish: false, validate: true },
    },
    hooks: {
      ...guardHooks,
      // After the guard: a refused write is told of its own fault first.
      beforeChange: [...guardHooks.beforeChange, refuseHiddenReferences],
      beforeOperation: [
        limitQuery,
        foldSearches('title'),
        keepStatusReadable,
        ...guardHooks.beforeOperation,
      ],
      afterOperation: [recordReads],
    },
    // A list of its own: Payload adds its own endpoints to the one that it is given.
    endpoints: [...workflowEndpoints, planEndpoint, importWordEndpoint],
    fields,
  }
}
