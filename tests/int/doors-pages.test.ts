import { describe } from 'vitest'
import { provinceTable } from '../helpers/province-table'

describe('pages: only approvers publish', () => {
  provinceTable({ collection: 'pages', data: {} })
})
