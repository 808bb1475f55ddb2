import type { Field } from 'payload'
import { auditSubjectNames, auditTypeNames } from '@/i18n/vi/audit'

/** Columns of the audit trail, in the order in which people read an event. */
export const auditFields: Field[] = [
  {
    name: 'at',
    type: 'date',
    required: true,
    index: true,
    label: 'Lúc',
    admin: {
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
      components: {
        Cell: '/components/admin/audit-moment#AuditMomentCell',
        Field: '/components/admin/audit-moment#AuditMomentField',
      },
    },
  },
  {
    name: 'type',
    type: 'select',
    required: true,
    index: true,
    label: 'Loại việc',
    options: Object.entries(auditTypeNames).map(([value, label]) => ({ value, label })),
  },
  { name: 'sentence', type: 'text', required: true, label: 'Việc' },
  { name: 'actorName', type: 'text', label: 'Người' },
  {
    name: 'actorRoles',
    type: 'json',
    label: 'Vai trò',
    admin: {
      disableListFilter: true,
      components: {
        Cell: '/components/admin/audit-roles#AuditRolesCell',
        Field: '/components/admin/audit-roles#AuditRolesField',
      },
    },
  },
  {
    name: 'actorUnit',
    type: 'text',
    label: 'Đơn vị',
    admin: { components: { Cell: '/components/admin/audit-text#AuditTextCell' } },
  },
  {
    name: 'documentCollection',
    type: 'select',
    index: true,
    label: 'Về',
    options: Object.entries(auditSubjectNames).map(([value, label]) => ({ value, label })),
  },
  {
    name: 'document',
    type: 'text',
    index: true,
    label: 'Mã nội dung',
    admin: { components: { afterInput: ['/components/admin/audit-subject#AuditSubject'] } },
  },
  {
    name: 'data',
    type: 'json',
    label: 'Chi tiết',
    admin: {
      disableListColumn: true,
      disableListFilter: true,
      components: { Field: '/components/admin/audit-data#AuditData' },
    },
  },
  {
    name: 'actorId',
    type: 'text',
    index: true,
    label: 'Mã người',
    admin: { position: 'sidebar' },
  },
  machineField({ name: 'unit', type: 'text', index: true, label: 'Mã đơn vị của nội dung' }),
  {
    name: 'sequence',
    type: 'number',
    required: true,
    unique: true,
    index: true,
    label: 'Số thứ tự',
    admin: { position: 'sidebar' },
  },
  machineField({ name: 'previousHash', type: 'text', required: true, label: 'Mã băm trước' }),
  machineField({ name: 'hash', type: 'text', required: true, label: 'Mã băm' }),
]

/** For the machine: bound by the chain, of no use in a list or a filter. */
function machineField(field: Field): Field {
  return {
    ...field,
    admin: { disableListColumn: true, disableListFilter: true, position: 'sidebar' },
  } as Field
}
