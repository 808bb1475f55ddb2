import { readFileSync } from 'node:fs'
import prettier from 'prettier'
import { expect, it } from 'vitest'
import { workflowDocument } from '@/workflow/document'

it('docs/workflow.md says what the tables say', async () => {
  const printed = await prettier.format(workflowDocument(), { parser: 'markdown' })
  expect(readFileSync('docs/workflow.md', 'utf8')).toBe(printed)
})
