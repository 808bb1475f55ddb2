import type { Payload } from 'payload'
import type { Env } from '@/config/env'
import { ALERT, HOME_LEADS, NAVIGATION, SITE_SETTINGS } from './data/site'
import { seedDocuments } from './documents'
import { seedItems } from './items'
import { seedNotices } from './notices'
import { seedPeople } from './people'
import { seedPictures } from './pictures'
import { seedPlannedTimes } from './planned-times'
import { seedRegistry } from './registry'

/** Name of the row that says the demo is complete, so that a second run changes nothing. */
const DONE = 'demo-seed'

export type Progress = (line: { step: string; done?: number; total?: number }) => void

/**
 * Fills an installation with the made-up province of Lạc Giang. Safe to run again: an interrupted
 * run goes on where it stopped, a finished one is left alone.
 *
 * @param onProgress told before and during each step
 * @returns whether anything was done
 */
export async function seedDemo({
  payload,
  env,
  now = new Date(),
  onProgress,
}: {
  payload: Payload
  env: Pick<Env, 'dataDir' | 'demoPassword'>
  now?: Date
  onProgress: Progress
}): Promise<boolean> {
  const marker = await payload.db.findOne({
    collection: 'counters',
    where: { name: { equals: DONE } },
  })
  if (marker !== null) return false

  onProgress({ step: 'Đơn vị, chuyên mục, chủ đề, kênh' })
  const registry = await seedRegistry(payload)
  onProgress({ step: 'Người dùng' })
  const users = await seedPeople({ payload, units: registry.units, ...env })
  const pictures = await seedPictures({
    payload,
    users,
    units: registry.units,
    onProgress: (done, total) => onProgress({ step: 'Ảnh', done, total }),
  })
  const documents = await seedDocuments({
    payload,
    users,
    units: registry.units,
    onProgress: (done, total) => onProgress({ step: 'Văn bản', done, total }),
  })
  const items = await seedItems({
    payload,
    users,
    references: { ...registry, pictures, documents },
    now,
    onProgress: (done, total) => onProgress({ step: 'Tin, bài qua quy trình duyệt', done, total }),
    onWarning: (step) => onProgress({ step }),
  })
  onProgress({ step: 'Lịch dự kiến đăng' })
  await seedPlannedTimes({ payload, users, now })
  onProgress({ step: 'Trang chủ, điều hướng, cảnh báo' })
  await seedGlobals({ payload, items })
  onProgress({ step: 'Thông báo' })
  await seedNotices({ payload, now })
  await payload.db.create({ collection: 'counters', data: { name: DONE, value: 1 } })
  return true
}

async function seedGlobals({
  payload,
  items,
}: {
  payload: Payload
  items: ReadonlyMap<string, string>
}): Promise<void> {
  const referenceTo = ({ collection, slug }: { collection: string; slug: string }) => {
    const value = items.get(`${collection}/${slug}`)
    if (value === undefined) throw new Error(`front page: no item ${collection}/${slug}`)
    return { relationTo: collection, value }
  }
  const globals = {
    'site-settings': SITE_SETTINGS,
    navigation: NAVIGATION,
    home: { leads: HOME_LEADS.map(referenceTo) },
    alert: { ...ALERT, item: referenceTo(ALERT.item) },
  } as const
  for (const [slug, data] of Object.entries(globals)) {
    await payload.updateGlobal({
      slug: slug as keyof typeof globals,
      data: data as never,
      depth: 0,
      overrideAccess: true,
    })
  }
}
