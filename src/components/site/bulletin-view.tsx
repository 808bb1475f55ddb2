import { Moment } from '@/components/ui/moment'
import { Seal, toneOf } from '@/components/ui/seal'
import { Paragraphs } from '@/components/ui/words'
import type { BulletinFacts, ItemPage, VerdictView } from '@/queries/models'
import { Byline } from './byline'
import { EvidenceTable } from './evidence-table'
import { Figure } from './figure'
import { ItemAside } from './item-aside'
import { ItemEnd } from './item-end'
import { ItemText } from './item-text'
import { VerdictLegend } from './verdict-legend'

/** A verified-information bulletin: verdict and truth first, then the claim, then the evidence. */
export function BulletinView({
  item,
  facts,
  verdicts,
  url,
}: {
  item: ItemPage
  facts: BulletinFacts
  verdicts: readonly VerdictView[]
  url: string
}) {
  return (
    <div className="wrap item">
      <article className={`item-main item-bulletins ${toneOf(facts.verdict)}`}>
        <header>
          {facts.verdict && (
            <p className="verdict-line">
              <Seal verdict={facts.verdict} large />
            </p>
          )}
          <h1 data-read>{item.title}</h1>
          {facts.finding !== '' && (
            <p className="truth" data-read>
              {facts.finding}
            </p>
          )}
          <Byline item={item} />
        </header>
        <Claim facts={facts} />
        {facts.advice !== '' && (
          <section className="advice" data-read-parts aria-labelledby="nen-lam">
            <h2 id="nen-lam">Người dân nên làm gì</h2>
            <Paragraphs text={facts.advice} />
          </section>
        )}
        <EvidenceTable evidence={facts.evidence} />
        {item.picture && <Figure picture={item.picture} sizes="(min-width: 54rem) 42rem, 100vw" />}
        <ItemText body={item.body} readingMinutes={item.readingMinutes} />
        <Part id="chua-biet" title="Điều chưa biết" text={facts.limits} />
        <Part id="kiem-tra" title="Ai đã kiểm tra" text={facts.disclosure} />
        <ItemEnd item={item} />
      </article>
      <ItemAside item={item} url={url}>
        <VerdictLegend verdicts={verdicts} />
      </ItemAside>
    </div>
  )
}

/** The claim is quoted and never linked, not even when it holds an address. */
function Claim({ facts }: { facts: BulletinFacts }) {
  if (facts.claim === '') return null
  return (
    <figure className="claim">
      <figcaption>
        Điều đang được lan truyền
        {facts.claimSeenAt && (
          <>
            , thấy lần đầu lúc <Moment value={facts.claimSeenAt} />
          </>
        )}
      </figcaption>
      <blockquote>
        <Paragraphs text={quoted(facts.claim)} />
      </blockquote>
      {facts.spread !== '' && <p className="meta">{facts.spread}</p>}
    </figure>
  )
}

function quoted(claim: string): string {
  return /^[“"«]/.test(claim) ? claim : `“${claim}”`
}

function Part({ id, title, text }: { id: string; title: string; text: string }) {
  if (text === '') return null
  return (
    <section className="prose part" data-read-parts aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Paragraphs text={text} />
    </section>
  )
}
