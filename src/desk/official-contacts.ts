import type { PayloadRequest } from 'payload'
import type { OfficialContacts } from '@/review/scan'

/** More offices than a province has. */
const MOST = 2000

/** Telephones and addresses that offices publish themselves: units, and the portal's own settings. */
export async function readOfficialContacts({
  req,
}: {
  req: PayloadRequest
}): Promise<OfficialContacts> {
  const [units, settings] = await Promise.all([
    req.payload.find({
      collection: 'units',
      select: { phone: true, email: true, address: true },
      limit: MOST,
      pagination: false,
      depth: 0,
      user: req.user,
      overrideAccess: false,
      req,
    }),
    req.payload.findGlobal({
      slug: 'site-settings',
      depth: 0,
      user: req.user,
      overrideAccess: false,
      req,
    }),
  ])
  const offices = [...units.docs, settings]
  return {
    phones: offices.map(({ phone }) => phone ?? ''),
    emails: offices.map(({ email }) => email ?? ''),
    addresses: offices.map(({ address }) => address ?? ''),
  }
}
