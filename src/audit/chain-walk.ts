import { CHAIN_START } from './chain'

/** Something that cannot be if the chain is as it was written. */
export interface ChainProblem {
  readonly sequence: number
  readonly reason: string
}

export type ChainRow = Readonly<Record<string, unknown>> & {
  readonly sequence: number
  readonly previousHash: string
  readonly hash: string
}

/** Enough to see what happened; a chain that was rewritten has a problem in every row. */
const MOST_PROBLEMS = 100

/** Goes along a chain row by row, in the order of their numbers, and keeps what does not fit. */
export class ChainWalk {
  readonly problems: ChainProblem[] = []
  rows = 0
  /** Number of the last row; below every number before the first. */
  sequence = Number.MIN_SAFE_INTEGER
  private expected = 1
  /** Hash of the row before; unknown behind a gap. */
  private last: string | undefined = CHAIN_START
  private readonly faultOf: (row: ChainRow) => string | undefined

  /** @param faultOf says why a row by itself is not as it was written */
  constructor({ faultOf }: { faultOf: (row: ChainRow) => string | undefined }) {
    this.faultOf = faultOf
  }

  step(row: ChainRow): void {
    this.rows += 1
    const { sequence } = row
    const isNew = sequence > this.sequence
    if (isNew) this.sequence = sequence
    if (!isNew || !Number.isInteger(sequence) || sequence < this.expected) {
      this.report({ sequence, reason: 'dòng này được chen vào: số thứ tự không thuộc chuỗi' })
      return
    }
    if (sequence > this.expected) {
      this.report({ sequence: this.expected, reason: missing(this.expected, sequence - 1) })
      this.last = undefined
    }
    this.compare(row)
    this.expected = sequence + 1
    this.last = row.hash
  }

  /** @param head number and hash of the row that the system wrote last */
  end(head: { readonly value: number; readonly hash: string }): void {
    const end = this.expected - 1
    if (head.value > end) {
      this.report({ sequence: end + 1, reason: `${missing(end + 1, head.value)} ở cuối chuỗi` })
    } else if (head.value < end) {
      this.report({
        sequence: head.value + 1,
        reason: `dòng được thêm ngoài hệ thống: chuỗi chỉ được ghi tới số ${head.value}`,
      })
    } else if (this.last !== undefined && head.hash !== this.last) {
      this.report({ sequence: end, reason: 'mã băm của dòng cuối khác mã băm đầu chuỗi đã ghi' })
    }
  }

  report(problem: ChainProblem): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(problem)
  }

  private compare(row: ChainRow): void {
    const fault = this.faultOf(row)
    if (fault !== undefined) this.report({ sequence: row.sequence, reason: fault })
    if (this.last !== undefined && row.previousHash !== this.last) {
      this.report({
        sequence: row.sequence,
        reason: 'không nối với dòng ngay trước: một trong hai dòng đã bị sửa, thay hoặc đổi chỗ',
      })
    }
  }
}

function missing(from: number, to: number): string {
  return from === to ? `thiếu dòng số ${from}` : `thiếu các dòng từ số ${from} đến số ${to}`
}
