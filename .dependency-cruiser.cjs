/** Layers of DESIGN 2. An arrow may only point to the left of its own layer. */
const layer = {
  ground: '^src/(lib|i18n|config)/',
  domain:
    '^src/(access/(permissions|actor)|emails/(?!send|mailbox|outcome)|workflow/(states|types|input|checklist|transitions|conditions|requirements|machine|content-hash|contributors|read-model)|audit/(events|chain|ledger)|search/(fold|search-text|tones|query|tiers|document|facets|highlight|mistakes|index-texts|row-id)|importers/|review/|feeds/|structured-data/|revalidation/tags|server/(public-paths|strip-runtime|security-headers))',
  queries: '^src/queries/',
  app: '^src/app/',
}

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Two files that need each other are one file or miss a third.',
      from: { path: '^(src|scripts|payload\\.config)' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'ground-stands-alone',
      severity: 'error',
      comment: 'lib, i18n and config know nothing of the rest of the house.',
      from: { path: layer.ground },
      to: {
        path: '^(src|payload\\.config)',
        pathNot: layer.ground,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment:
        'Tables, conditions and importers import the ground and each other; no database, no framework.',
      from: { path: layer.domain },
      to: {
        pathNot: [
          layer.ground,
          layer.domain,
          '^node_modules/(zod|diff|hast|@types/hast|hast-util-from-html|mammoth|fflate)',
          '^crypto$',
        ],
        dependencyTypesNot: ['core', 'type-only'],
      },
    },
    {
      name: 'adapters-below-use-cases',
      severity: 'error',
      comment: 'Database, cache log and audit writer do not know who uses them.',
      from: { path: '^src/(database|revalidation|audit|outbox|emails|search)/' },
      to: {
        path: '^src/(workflow|hooks|collections|globals|endpoints|jobs|queries|desk|app|seed|components|server)/',
      },
    },
    {
      name: 'use-cases-below-wiring',
      severity: 'error',
      comment: 'The workflow knows no collection; collections know the workflow.',
      from: { path: '^src/(workflow|hooks|access|integrity)/' },
      to: {
        path: '^src/(collections|globals|jobs|queries|desk|app|seed|components|server|endpoints)/',
      },
    },
    {
      name: 'features-meet-in-collections',
      severity: 'error',
      comment:
        'Queries read through Payload; they do not reach into use cases. How an entry of the public ledger looks is pure.',
      from: { path: layer.queries },
      to: {
        path: '^src/(workflow|hooks|audit|collections|globals|endpoints|jobs|seed|server)/',
        pathNot: '^src/audit/ledger\\.ts$',
      },
    },
    {
      name: 'the-desk-only-reads',
      severity: 'error',
      comment:
        'What the screens of the desk show is read here; types and the pure tables of the workflow come from elsewhere.',
      from: { path: '^src/desk/' },
      to: {
        path: '^src/(workflow|hooks|audit|outbox|collections|globals|endpoints|jobs|seed|server|queries|components)/',
        pathNot:
          '^src/workflow/(states|transitions|conditions|machine|contributors|content-hash|read-model)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'pages-ask-queries',
      severity: 'error',
      comment: 'Public pages never ask Payload directly (DESIGN 2).',
      from: { path: '^src/app/\\(frontend\\)/' },
      to: { path: '(^payload$|node_modules/payload/|^payload\\.config)' },
    },
    {
      name: 'nobody-imports-app-or-seed',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(app|seed)/' },
      to: { path: '^src/(app|seed)/' },
    },
    {
      name: 'capability-is-minted-by-perform',
      severity: 'error',
      comment:
        'Only perform (through make-live) mints the capability; only the guard reads it (DESIGN 4).',
      from: { pathNot: '^src/workflow/(guard|make-live)\\.ts$' },
      to: { path: '^src/workflow/capability\\.ts$' },
    },
    {
      name: 'one-home-for-rows',
      severity: 'error',
      comment: 'make-live writes the public row; only carry-out calls it.',
      from: { pathNot: '^src/workflow/carry-out\\.ts$' },
      to: { path: '^src/workflow/make-live\\.ts$' },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(importMap\\.js|^src/migrations|\\.css$|^tests/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
