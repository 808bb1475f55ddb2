import { verifyChains } from '@/audit/verify'
import { Finder, type Check } from './check'

const NAMES = { audit: 'nhật ký', ledger: 'sổ công khai' } as const

/** Nothing in the audit trail or the public history was changed, cut out or put in. */
export const chains: Check = {
  name: 'Nhật ký và sổ công khai nguyên vẹn',
  run: async ({ payload, onProgress }) => {
    const finder = new Finder(onProgress)
    for (const { chain, rows, problems } of await verifyChains({ payload })) {
      for (const { sequence, reason } of problems) {
        finder.expect(false, `${NAMES[chain]}, dòng ${sequence}`, reason)
      }
      finder.saw(rows)
    }
    return finder.findings
  },
}
