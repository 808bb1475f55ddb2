import { PERMISSIONS, ROLES } from '@/access/permissions'
import { WORKFLOW_STATES, type LiveState, type WorkflowState } from './states'
import { TRANSITIONS } from './transitions'

/** @returns the Markdown of docs/workflow.md: the diagram and both tables, printed from the data */
export function workflowDocument(): string {
  const arrows = Object.entries(TRANSITIONS)
    .filter(([, { isAboutLive }]) => isAboutLive !== true)
    .flatMap(([action, { from, to }]) => from.map((state) => `  ${state} --> ${to}: ${action}`))
  const actions = Object.entries(TRANSITIONS).map(
    ([action, { from, to, live, permission }]) =>
      `| \`${action}\` | ${fromWords({ from, live })} | ${to} | ${permission} |`,
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
    '  published --> withdrawn: withdraw',
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

function fromWords({
  from,
  live,
}: {
  from: readonly WorkflowState[]
  live: LiveState | undefined
}): string {
  const states = from.length === WORKFLOW_STATES.length ? 'any' : from.join(', ')
  return live === undefined ? states : `${states}, while live is ${live}`
}
