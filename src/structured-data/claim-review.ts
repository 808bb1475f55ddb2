import type { ClaimReview, Rating } from 'schema-dts'
import type { BulletinFacts, ItemPage, Verdict, VerdictView } from '@/queries/models'
import { clocks } from './clocks'
import { publisher, unitReference } from './organization'
import type { Site } from './site'

/** How true a claim is, from 1 (false) to 5 (true). A verdict that says nothing about that has no number. */
const RATINGS: Readonly<Record<Verdict, number | null>> = {
  false: 1,
  misleading: 2,
  missingContext: 3,
  partlyTrue: 3,
  true: 5,
  // Not known is not "half true", and what has changed was true in its time.
  unproven: null,
  outdated: null,
}

/**
 * @returns the verdict on one claim, in the same words as the page; null without claim or verdict.
 *   Neither where the claim appeared nor who said it: a bulletin judges a claim, never a person (DESIGN 3, I7)
 */
export function claimReview({
  item,
  facts,
  site,
}: {
  item: ItemPage
  facts: BulletinFacts
  site: Site
}): ClaimReview | null {
  if (facts.verdict === null || facts.claim === '') return null
  const { absolute } = site
  const url = absolute(item.href)
  return {
    '@type': 'ClaimReview',
    '@id': `${url}#noi-dung`,
    url,
    mainEntityOfPage: url,
    headline: item.title,
    claimReviewed: unquoted(facts.claim),
    itemReviewed: { '@type': 'Claim', text: unquoted(facts.claim) },
    reviewRating: ratingOf(facts.verdict),
    ...(facts.finding === '' ? {} : { reviewBody: facts.finding }),
    ...clocks(item),
    ...(facts.asOf === null ? {} : { contentReferenceTime: facts.asOf }),
    inLanguage: 'vi',
    isAccessibleForFree: true,
    ...(item.unit ? { author: unitReference({ unit: item.unit, absolute }) } : {}),
    publisher: publisher(site),
  }
}

function ratingOf({ value, label }: VerdictView): Rating {
  const ratingValue = RATINGS[value]
  return {
    '@type': 'Rating',
    alternateName: label,
    ...(ratingValue === null ? {} : { ratingValue, worstRating: 1, bestRating: 5 }),
  }
}

/** The page puts the claim into quotation marks; here the property itself says that it is quoted. */
function unquoted(claim: string): string {
  return /^“([^“”]*)”$/.exec(claim.trim())?.[1] ?? claim
}
