import type { CollectionConfig } from 'payload'
import { limitQuery } from '@/access/query-limits'
import { holders } from '@/access/rules'
import { exportAuditEvents } from '@/endpoints/audit-export'
import { auditFields } from '@/fields/audit'
import { appendOnlyHooks } from '@/hooks/append-only'
import { systemDefaults } from './register'

/** Append-only record of who did what, each row bound to the one before by its hash (docs/audit.md). */
export const AuditEvents: CollectionConfig = {
  slug: 'audit-events',
  labels: { singular: 'Nhật ký', plural: 'Nhật ký' },
  ...systemDefaults,
  access: { ...systemDefaults.access, read: holders('readAuditTrail') },
  admin: {
    group: 'Theo dõi',
    useAsTitle: 'sentence',
    listSearchableFields: ['sentence'],
    defaultColumns: ['at', 'sentence', 'actorName', 'actorRoles', 'actorUnit'],
    hideAPIURL: true,
    pagination: { defaultLimit: 50 },
    components: { beforeListTable: ['/components/admin/audit-export#AuditExport'] },
  },
  defaultSort: '-sequence',
  lockDocuments: false,
  hooks: { beforeOperation: [limitQuery], ...appendOnlyHooks },
  endpoints: [exportAuditEvents],
  fields: auditFields,
}
