import { writeFileSync } from 'node:fs'
import prettier from 'prettier'
import { workflowDocument } from '@/workflow/document'

/** Prints docs/workflow.md from the tables; a unit test tells whether it is still true. */
export default async function docs(): Promise<number> {
  const text = await prettier.format(workflowDocument(), { parser: 'markdown' })
  writeFileSync('docs/workflow.md', text)
  return 0
}
