import config from '@payload-config'
import { getPayload } from 'payload'
import { fillDeskColumns } from '@/integrity/desk-columns'
import { fillSearchTexts } from '@/integrity/search-texts'

/** Brings the embedded database up to the committed migrations (MongoDB needs none) and fills new columns. */
export default async function migrate(): Promise<number> {
  process.env.PAYLOAD_MIGRATING = 'true'
  const payload = await getPayload({ config, disableOnInit: true })
  if (payload.db.name === 'sqlite') await payload.db.migrate()
  await fillDeskColumns(payload)
  await fillSearchTexts(payload)
  await payload.destroy()
  return 0
}
