import type { UIField } from 'payload'

/** Sidebar: when people mean to publish. Kept in `workflow-items`, never in the document. */
export const planField: UIField = {
  name: 'plan',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/components/admin/plan/plan-field#PlanField' },
  },
}
