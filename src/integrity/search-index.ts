import { compareIndex } from '@/search/compare'
import { Finder, type Check } from './check'

/** The search index holds what is published, with the words that are published, and nothing else. */
export const searchIndex: Check = {
  name: 'Chỉ mục tìm kiếm khớp với bản trên cổng',
  run: async ({ payload, onProgress }) => {
    const finder = new Finder(onProgress)
    const { missing, stale, extra, published } = await compareIndex({ payload })
    for (const key of missing) finder.expect(false, key, 'có trên cổng nhưng không tìm được')
    for (const key of stale) finder.expect(false, key, 'tìm thấy với nội dung cũ')
    for (const key of extra) finder.expect(false, key, 'tìm thấy dù không còn trên cổng')
    finder.saw(published)
    return finder.findings
  },
}
