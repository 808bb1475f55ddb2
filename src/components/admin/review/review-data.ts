import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { readersOf } from '@/access/readers'
import { nameOfUnit } from '@/audit/unit-name'
import { readOfficialContacts } from '@/desk/official-contacts'
import { readReferences, type References } from '@/desk/references'
import { colleaguesOf, findRemarks, type Colleague, type RemarkLine } from '@/desk/remarks'
import { isEditorialCollection, type EditorialCollection } from '@/lib/editorial'
import { probableMaps } from '@/review/maps'
import { referencesIn } from '@/review/references'
import { scanTexts, textsOf, type Finding } from '@/review/scan'
import { questionsFor, type Question } from '@/workflow/checklist'
import { WorkflowError } from '@/workflow/errors'
import { readPage, type PublicPage } from '@/workflow/public-words'
import { requirementsFor } from '@/workflow/requirements'
import { loadSubject, type LoadedSubject } from '@/workflow/subject'
import type { Issue } from '@/workflow/types'
import { viewOf, type WorkflowView } from '@/workflow/view'
import { readComparisons, type Comparison } from './comparisons'

/** All that the review view shows, read at one moment. */
export interface Review {
  readonly collection: EditorialCollection
  readonly id: string
  readonly title: string
  readonly unit: { readonly id: string; readonly name: string }
  /** What the public has, or had until it was withdrawn. */
  readonly livePage: PublicPage | null
  readonly view: WorkflowView
  readonly comparisons: readonly Comparison[]
  readonly references: References
  readonly requirements: readonly Issue[]
  readonly findings: readonly Finding[]
  readonly questions: readonly Question[]
  /** What an approver answered, while her approval stands. */
  readonly answers: Readonly<Record<string, unknown>> | null
  /** Names of pictures that may be maps. */
  readonly maps: readonly string[]
  readonly remarks: readonly RemarkLine[]
  readonly colleagues: readonly Colleague[]
}

/**
 * @returns undefined for everybody who may not read the item's drafts, and for what does not exist: custom
 *   views are public unless they look for themselves
 */
export async function readReview({
  req,
  collection,
  id,
}: {
  req: PayloadRequest
  collection: string
  id: string
}): Promise<Review | undefined> {
  const actor = actorOf(req.user)
  if (actor === undefined || !isEditorialCollection(collection)) return undefined
  const subject = await subjectFor({ req, collection, id })
  if (subject === undefined) return undefined
  const { content, item, facts } = subject
  const { doc } = content
  const fields = req.payload.collections[collection].config.flattenedFields
  const view = await viewOf({ req, subject })
  const comparisons = await readComparisons({ req, subject, fields, history: view.history })
  const pictures = content.files.media.map((picture) => `media:${picture}`)
  const references = await readReferences({
    req,
    references: [
      ...pictures,
      ...content.files.documents.map((file) => `documents:${file}`),
      ...comparisons.flatMap(({ changes }) => referencesIn(changes)),
    ],
  })
  const known = pictures.flatMap((key) => references.get(key)?.picture ?? [])
  return {
    collection,
    id,
    title: String(doc.title ?? ''),
    unit: { id: item.unit, name: await nameOfUnit({ req, id: item.unit }) },
    livePage:
      item.live === 'none'
        ? null
        : await readPage({ req, reference: { relationTo: collection, value: id } }),
    view,
    comparisons,
    references,
    requirements: requirementsFor({ moment: 'publish', collection, facts }),
    findings: scanTexts({
      texts: [
        ...textsOf({ fields, doc }),
        ...known.flatMap(({ id: picture, alt, caption, credit }) =>
          [alt, caption, credit].map((text) => ({
            path: `media:${picture}`,
            labels: [PICTURE, alt],
            text,
          })),
        ),
      ],
      official: await readOfficialContacts({ req }),
    }),
    questions: questionsFor({ collection, hasPictures: facts.pictures.length > 0 }),
    answers: item.approval?.checklist ?? null,
    maps: probableMaps(known).map(({ alt }) => alt),
    remarks: await findRemarks({ req, collection, id }),
    colleagues: colleaguesOf({
      readers: await readersOf({ req, unit: item.unit }),
      self: actor.id,
    }),
  }
}

const PICTURE = 'Ảnh'

async function subjectFor({
  req,
  collection,
  id,
}: {
  req: PayloadRequest
  collection: EditorialCollection
  id: string
}): Promise<LoadedSubject | undefined> {
  try {
    return await loadSubject({ req, collection, id, actor: actorOf(req.user) })
  } catch (error) {
    if (error instanceof WorkflowError) return undefined
    throw error
  }
}
