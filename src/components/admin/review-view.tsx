import type { DocumentViewServerProps } from 'payload'
import { actorOf, may } from '@/access/actor'
import { reviewWords } from '@/i18n/vi/review'
import { routes } from '@/lib/routes'
import { readReview, type Review } from './review/review-data'
import { ChangeList } from './review/change-list'
import { ChangesChoice } from './review/changes-choice'
import { FindingList } from './review/finding-list'
import { PLACES } from './review/places'
import { PreviewFrame } from './review/preview-frame'
import { RequirementList } from './review/requirement-list'
import { ReviewDesk } from './review/review-desk'
import { ReviewSection } from './review/section'

/**
 * Where an item is read, compared, discussed and approved (docs/review.md). For people who may read its
 * drafts.
 */
export async function ReviewView({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  const collection = collectionConfig?.slug ?? ''
  const review = await readReview({ req, collection, id: String(docID ?? '') })
  if (review === undefined) return null
  return (
    <ReviewDesk
      collection={review.collection}
      id={review.id}
      title={review.title}
      unitName={review.unit.name}
      livePage={review.livePage}
      view={review.view}
      questions={review.questions}
      given={review.answers}
      maps={review.maps}
      remarks={review.remarks}
      colleagues={review.colleagues}
      mayWriteRemarks={may({
        actor: actorOf(req.user),
        permission: 'editDrafts',
        unitId: review.unit.id,
      })}
      reading={<Reading review={review} />}
      evidence={<Evidence review={review} />}
    />
  )
}

function Reading({ review: { collection, id, title, view } }: { review: Review }) {
  return (
    <ReviewSection id={PLACES.reading} heading={reviewWords.reading}>
      {/* Another revision is another page: the frame is drawn anew. */}
      <PreviewFrame
        key={view.revision}
        src={routes.preview({ collection, id })}
        title={reviewWords.readingFrame(title)}
      />
    </ReviewSection>
  )
}

function Evidence({ review }: { review: Review }) {
  const { collection, comparisons, findings, id, references, requirements, view } = review
  const editPath = routes.adminItem({ collection, id })
  return (
    <>
      <ReviewSection
        id={PLACES.changes}
        heading={reviewWords.changes}
        {...(comparisons.length > 0 ? { count: comparisons.at(-1)?.changes.length ?? 0 } : {})}
      >
        <ChangesChoice
          choices={comparisons.map((comparison) => ({
            key: comparison.with,
            content: <ChangeList comparison={comparison} references={references} />,
          }))}
        />
        {view.contributors.length > 0 && (
          <p className="review-note">
            {reviewWords.whoChanged}: {view.contributors.map(({ name }) => name).join(', ')}
          </p>
        )}
      </ReviewSection>
      <ReviewSection
        id={PLACES.requirements}
        heading={reviewWords.requirements}
        count={requirements.length}
      >
        <RequirementList issues={requirements} editPath={editPath} />
      </ReviewSection>
      <ReviewSection id={PLACES.scan} heading={reviewWords.scan} count={findings.length}>
        <FindingList
          findings={findings}
          editPath={editPath}
          mediaPath={`${routes.admin()}/collections/media`}
        />
      </ReviewSection>
    </>
  )
}
