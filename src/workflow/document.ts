import { PERMISSIONS, ROLES } from '@/access/permissions'
import { TRANSITIONS } from './transitions'

/** @returns the Markdown of docs/workflow.md: the diagram and both tables, printed from the data */
export function workflowDocument(): string {
  const arrows = Object.entries(TRANSITIONS).flatMap(([action, { from, to }]) =>
    from.map((state) => `  ${state} --> ${to}: ${action}`),
  )
  const actions = Object.entries(TRANSITIONS).map(
    ([action, { from, to, permission }]) =>
      `| \`${action}\` | ${from.join(', ')} | ${to} | ${permission} |`,
  )
  const permissions = Object.entries(PERMISSIONS).map(
    ([name, row]) => `| ${name} | ${ROLES.map((role) => row[role]).join(' | ')} |`,
  )
  return [
    '# Workflow',
    '',
    'Printed from `src/workflow/transitions.ts` and `src/access/permissions.ts` by `npm run generate`; a',
    'test fails when this page and the tables differ. Why it is built this way: `docs/four-eyes.md`.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> draft',
    ...arrows,
    '  published --> draft: a save opens a new revision',
    '```',
    '',
    '| action | from | to | permission |',
    '| --- | --- | --- | --- |',
    ...actions,
    '',
    `| permission | ${ROLES.join(' | ')} |`,
    `| --- | ${ROLES.map(() => '---').join(' | ')} |`,
    ...permissions,
    '',
    '`publish` as a permission means `publishItems`, and `publishProvinceItems` for bulletins and pages.',
    '',
  ].join('\n')
}
