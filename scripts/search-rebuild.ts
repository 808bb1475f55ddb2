import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from '@/config/env'
import { rebuildIndex } from '@/search/rebuild'

const WIDTH = 30

/** Builds the search index anew; a site that runs goes on with the old one until the new one is whole. */
export default async function searchRebuild(): Promise<number> {
  const payload = await getPayload({ config, disableOnInit: true })
  const started = Date.now()
  try {
    const count = await rebuildIndex({ payload, folder: env().dataDir, onProgress: showProgress })
    if (count === undefined) {
      console.error('Một tiến trình khác đang dựng chỉ mục tìm kiếm. Chờ nó xong rồi chạy lại.')
      return 1
    }
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    console.log(`\nĐã dựng chỉ mục tìm kiếm: ${count} mục trong ${seconds} giây.`)
    return 0
  } finally {
    await payload.destroy()
  }
}

/** One line that is written over on a terminal, lines elsewhere. */
function showProgress({ done, total }: { done: number; total: number }): void {
  const share = total === 0 ? 1 : done / total
  const filled = Math.round(share * WIDTH)
  const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
  process.stdout.write(
    `${process.stdout.isTTY ? '\r' : '\n'}${bar} ${Math.floor(share * 100)}% (${done}/${total})`,
  )
}
