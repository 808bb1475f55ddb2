import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Makes what is pasted into the body pass the same importer as files (docs/import.md). */
export const CleanPasteFeature = createServerFeature({
  feature: { ClientFeature: '/components/admin/import/paste#CleanPasteFeatureClient' },
  key: 'cleanPaste',
})
