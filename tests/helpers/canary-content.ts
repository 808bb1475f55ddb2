import type { EditorialCollection } from '@/lib/editorial'
import type { Canaries } from './canaries'
import { bodyOf } from './paragraph'

/** Title, summary and the like of one document, each with a word of its own. */
export function wordsOf({ marks, place }: { marks: Canaries; place: string }) {
  const at = (field: string) => marks.word(`${place}.${field}`)
  return {
    title: at('title'),
    summary: at('summary'),
    byline: at('byline'),
    source: at('source'),
    body: bodyOf(at('body')),
    seo: { title: at('seo.title'), description: at('seo.description') },
  }
}

/** All fields of one type that take text, an address, a picture or a file. */
export function contentOf({
  marks,
  collection,
  picture,
  document,
}: {
  marks: Canaries
  collection: EditorialCollection
  picture: string
  document: string
}): Record<string, unknown> {
  const at = (field: string) => marks.word(`${collection}.${field}`)
  const own: Record<EditorialCollection, Record<string, unknown>> = {
    articles: {},
    pages: {},
    news: { location: at('location') },
    'fanpage-posts': { text: at('text'), media: [picture] },
    bulletins: {
      claim: at('claim'),
      spread: at('spread'),
      finding: at('finding'),
      limits: at('limits'),
      disclosure: at('disclosure'),
      advice: at('advice'),
      evidence: [
        {
          title: at('evidence.title'),
          issuer: at('evidence.issuer'),
          documentNumber: at('evidence.documentNumber'),
          quote: at('evidence.quote'),
          url: `https://example.org/${at('evidence.url')}`,
          file: document,
        },
      ],
    },
  }
  const words = wordsOf({ marks, place: collection })
  return {
    ...words,
    slug: at('slug').toLowerCase(),
    heroImage: picture,
    seo: { ...words.seo, image: picture },
    ...own[collection],
  }
}
