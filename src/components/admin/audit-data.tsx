'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import type { ReactNode } from 'react'
import { auditDataNames, auditSubjectNames, auditValueNames, auditWords } from '@/i18n/vi/audit'
import { rolesInWords } from '@/i18n/vi/roles'
import { formatMoment } from '@/lib/dates'
import './audit.css'

/** What an event carries, for people: names instead of keys, words instead of codes. */
export const AuditData: JSONFieldClientComponent = ({ field: { label }, path }) => {
  const { value } = useField<unknown>({ path })
  const facts = factsOf(value)
  return (
    <div className="field-type audit-field">
      <FieldLabel label={label} path={path} />
      {facts.length === 0 ? (
        <p>{auditWords.none}</p>
      ) : (
        <dl className="audit-data">
          {facts.map(({ key, value: fact }) => (
            <div key={key}>
              <dt>{auditDataNames[key]}</dt>
              <dd>{inWords({ key, value: fact })}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}

interface Fact {
  readonly key: string
  readonly value: unknown
}

/** Keys without a name are for machines. */
function factsOf(value: unknown): Fact[] {
  if (!isRecord(value)) return []
  return Object.entries(value)
    .filter(([key, fact]) => key in auditDataNames && fact !== '' && fact !== null)
    .map(([key, fact]) => ({ key, value: fact }))
}

function inWords({ key, value }: Fact): ReactNode {
  if (typeof value === 'boolean') return value ? auditWords.yes : auditWords.no
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return stringInWords({ key, text: value })
  if (Array.isArray(value)) return value.map((item) => inWords({ key, value: item })).join(', ')
  if (!isRecord(value)) return auditWords.none
  return recordInWords(value)
}

function stringInWords({ key, text }: { key: string; text: string }): ReactNode {
  if (key === 'publishAt') return formatMoment(text)
  if (key === 'hash' || key === 'filter') return <code>{text}</code>
  return auditValueNames[text] ?? text
}

/** People by their names, rights by roles and unit, references by kind and id, the rest key by key. */
function recordInWords(value: Readonly<Record<string, unknown>>): ReactNode {
  const { name, roles, unitName, relationTo, value: target } = value
  if (typeof name === 'string') return name
  if (Array.isArray(roles)) {
    const words = [rolesInWords(roles.map(String)), typeof unitName === 'string' ? unitName : '']
    return words.filter((word) => word !== '').join(', ')
  }
  if (typeof relationTo === 'string') {
    return `${auditSubjectNames[relationTo] ?? relationTo} ${String(target)}`
  }
  return (
    <ul>
      {Object.entries(value).map(([key, item]) => (
        <li key={key}>
          {auditDataNames[key] ?? key}: {inWords({ key, value: item })}
        </li>
      ))}
    </ul>
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
