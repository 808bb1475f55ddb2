import tseslint from 'typescript-eslint'

const LOCAL_API =
  'find|findByID|count|create|update|delete|findVersions|findVersionByID|restoreVersion|findGlobal|updateGlobal|duplicate'

/** Decisions of the project as rules; each message names where the decision is written down. */
const decisions = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Only src/config/env.ts reads the environment (DESIGN 2).',
  },
  {
    selector: `CallExpression[callee.object.property.name='payload'][callee.property.name=/^(${LOCAL_API})$/]:not(:has(Property[key.name='overrideAccess']))`,
    message: 'Write overrideAccess out at every Local API call (docs/adr/0004).',
  },
  {
    selector: `CallExpression[callee.object.name='payload'][callee.property.name=/^(${LOCAL_API})$/]:not(:has(Property[key.name='overrideAccess']))`,
    message: 'Write overrideAccess out at every Local API call (docs/adr/0004).',
  },
  {
    selector:
      "ImportDeclaration[source.value='next/cache'] ImportSpecifier[imported.name=/^(revalidateTag|revalidatePath|updateTag|refresh)$/]",
    message: 'Caches are emptied by the revalidation log only (docs/adr/0006).',
  },
  {
    selector: "ImportDeclaration[source.value='next/link']",
    message: 'Links on public pages are plain <a> (DESIGN 5).',
  },
]

const direct = {
  selector: "MemberExpression[object.property.name='payload'][property.name='db']",
  message:
    'payload.db is used by workflow, audit, revalidation, outbox, integrity and database only (docs/adr/0004).',
}

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.dependency-cruiser.cjs',
      '.next/',
      '.data/',
      'dist/',
      'media/',
      'next-env.d.ts',
      'src/migrations/',
      'src/payload-types.ts',
      'src/app/(payload)/admin/importMap.js',
      'public/',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/require-await': 'off',
      // Unknown values are turned to text on purpose where people have to see them.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...decisions, direct],
    },
  },
  {
    files: [
      'src/{workflow,audit,revalidation,outbox,integrity,database,seed}/**',
      'tests/**',
      'scripts/**',
    ],
    rules: { 'no-restricted-syntax': ['error', ...decisions] },
  },
  {
    files: ['src/config/env.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: [
      'tests/**',
      'scripts/**',
      'src/server/**',
      '*.config.*',
      'playwright.config.ts',
      'src/instrumentation*',
    ],
    rules: { 'no-restricted-syntax': 'off', 'no-console': 'off' },
  },
  { files: ['**/*.mjs', '**/*.js', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
)
