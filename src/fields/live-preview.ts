import type { LivePreviewConfig } from 'payload'
import { previewWords } from '@/i18n/vi/preview'
import type { EditorialCollection } from '@/lib/editorial'
import { routes } from '@/lib/routes'

/** Beside the form: the page as readers will see it, again after every save (docs/preview.md). */
export function livePreviewOf(collection: EditorialCollection): LivePreviewConfig {
  return {
    url: ({ data }) =>
      typeof data.id === 'string' ? routes.preview({ collection, id: data.id }) : null,
    breakpoints: [
      { name: 'phone', label: previewWords.phone, width: 360, height: 740 },
      { name: 'tablet', label: previewWords.tablet, width: 768, height: 1024 },
      { name: 'desktop', label: previewWords.desktop, width: 1280, height: 800 },
    ],
  }
}
