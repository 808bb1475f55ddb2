import {
  fieldNames as fieldNamesEn,
  stateNames as stateNamesEn,
  workflowMessages as messagesEn,
} from './en/workflow'
import { WORKFLOW_CODES, type WorkflowCode } from './codes'
import { fieldNames, stateNames, workflowMessages } from './vi/workflow'

const CATALOGUES = {
  vi: { fieldNames, stateNames, workflowMessages },
  en: { fieldNames: fieldNamesEn, stateNames: stateNamesEn, workflowMessages: messagesEn },
} as const

/**
 * @param input `code`, its `field` and `params`, and the reader's language (Vietnamese unless English)
 * @returns the sentence that people see
 */
export function messageOf({
  code,
  field,
  params = {},
  language,
}: {
  code: string
  field?: string | undefined
  params?: Readonly<Record<string, string | number>> | undefined
  language: string
}): string {
  const catalogue = CATALOGUES[language === 'en' ? 'en' : 'vi']
  const template = isCode(code) ? catalogue.workflowMessages[code] : code
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'field') return fieldName({ field: field ?? '', names: catalogue.fieldNames })
    const value = params[name] ?? ''
    return name === 'state' && isState(value) ? catalogue.stateNames[value] : String(value)
  })
}

export { stateNames }

function fieldName({
  field,
  names,
}: {
  field: string
  names: Readonly<Record<string, string>>
}): string {
  const whole = names[field]
  if (whole !== undefined) return whole
  const [top = '', ...rest] = field.split('.')
  if (top === 'checklist') return rest.join('.')
  const name = names[top] ?? top
  const row = Number(rest[0])
  return Number.isInteger(row) && rest.length > 0 ? `${name} ${row + 1}` : name
}

function isCode(code: string): code is WorkflowCode {
  return (WORKFLOW_CODES as readonly string[]).includes(code)
}

function isState(value: unknown): value is keyof typeof stateNames {
  return typeof value === 'string' && Object.hasOwn(stateNames, value)
}
