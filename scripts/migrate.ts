import config from '@payload-config'
import { getPayload } from 'payload'

/** Brings the embedded database up to the committed migrations; MongoDB needs none. */
export default async function migrate(): Promise<number> {
  process.env.PAYLOAD_MIGRATING = 'true'
  const payload = await getPayload({ config, disableOnInit: true })
  if (payload.db.name === 'sqlite') await payload.db.migrate()
  await payload.destroy()
  return 0
}
