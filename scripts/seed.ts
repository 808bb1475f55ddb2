import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from '@/config/env'
import { seedDemo } from '@/seed/demo'

/** Fills the database that DATABASE_URL names with the demo province. */
export default async function seed(): Promise<number> {
  const payload = await getPayload({ config, disableOnInit: true })
  let last = ''
  const isDone = await seedDemo({
    payload,
    env: env(),
    onProgress: ({ step, done, total }) => {
      const isMilestone = done === undefined || done === total || done % 25 === 0
      const line = done === undefined ? step : `${step} (${done}/${total})`
      if (isMilestone && line !== last) console.log(`  · ${line}`)
      last = line
    },
  })
  if (!isDone) console.log('  · Dữ liệu mẫu đã có, không thay đổi gì.')
  await payload.destroy()
  return 0
}
