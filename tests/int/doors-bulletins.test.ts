import { describe } from 'vitest'
import { provinceTable } from '../helpers/province-table'

describe('bulletins: only approvers publish', () => {
  provinceTable({
    collection: 'bulletins',
    data: {
      claim: 'Hồ Nà Lạc sắp vỡ.',
      field: 'disaster',
      verdict: 'false',
      finding: 'Hồ an toàn. Mực nước thấp hơn mức báo động hai mét.',
      asOf: '2026-11-20T02:00:00.000Z',
      evidence: [{ title: 'Báo cáo hồ chứa', documentNumber: '112/BC-SNN', isPrimary: true }],
    },
  })
})
