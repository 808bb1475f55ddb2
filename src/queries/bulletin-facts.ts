import { CLAIM_FIELDS } from '@/fields/bulletin'
import { safeHref } from '@/lib/links'
import type { Bulletin } from '@/payload-types'
import type { BulletinFacts, EvidenceView } from './models'
import { verdictOf } from './summaries'

type EvidenceRow = NonNullable<Bulletin['evidence']>[number]

export function bulletinFacts(row: Partial<Bulletin>): BulletinFacts {
  return {
    verdict: verdictOf(row.verdict),
    fieldLabel: CLAIM_FIELDS.find(({ value }) => value === row.field)?.label ?? '',
    claim: row.claim ?? '',
    claimSeenAt: row.claimSeenAt ?? null,
    spread: row.spread ?? '',
    finding: row.finding ?? '',
    asOf: row.asOf ?? null,
    limits: row.limits ?? '',
    disclosure: row.disclosure ?? '',
    advice: row.advice ?? '',
    evidence: (row.evidence ?? []).map(evidenceView),
  }
}

function evidenceView(row: EvidenceRow): EvidenceView {
  const file = typeof row.file === 'object' ? row.file : null
  const href = safeHref(file?.url) ?? safeHref(row.url)
  return {
    title: row.title?.trim() || row.documentNumber?.trim() || (file?.title ?? ''),
    issuer: row.issuer ?? '',
    documentNumber: row.documentNumber ?? '',
    date: row.date ?? null,
    href: href ?? null,
    quote: row.quote ?? '',
    accessedAt: row.accessedAt ?? null,
    isPrimary: row.isPrimary === true,
  }
}
