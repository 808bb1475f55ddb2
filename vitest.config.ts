import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const shared = {
  resolve: {
    alias: {
      '@payload-config': fromRoot('./payload.config.ts'),
      '@/': fromRoot('./src/'),
    },
  },
}

// On Node 20 the rich text editor's own entry for Node can end the process without a word (docs/databases.md). Vite loads
// the packages that import it, and the condition picks the entry without the trap.
const lexical = {
  server: { deps: { inline: [/@payloadcms\/(?:richtext-lexical|ui|next)/] } },
  execArgv: ['--conditions=production'],
}

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          pool: 'threads',
          sequence: { groupOrder: 0 },
          ...lexical,
        },
      },
      {
        ...shared,
        test: {
          name: 'int',
          include: ['tests/int/**/*.test.ts'],
          environment: 'node',
          // Payload keeps one instance per process, and every file has a database of its own.
          pool: 'forks',
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          globalSetup: ['tests/helpers/global-setup.ts'],
          setupFiles: ['tests/helpers/environment.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          ...lexical,
        },
      },
      {
        ...shared,
        test: {
          // Random sequences against a small model of the rules (docs/model-test.md).
          name: 'model',
          include: ['tests/model/**/*.test.ts'],
          environment: 'node',
          pool: 'forks',
          sequence: { groupOrder: 2 },
          globalSetup: ['tests/helpers/global-setup.ts'],
          setupFiles: ['tests/helpers/environment.ts'],
          hookTimeout: 120_000,
          ...lexical,
        },
      },
    ],
  },
})
