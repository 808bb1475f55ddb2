import type { Payload } from 'payload'

/** Something that is not as the invariants of DESIGN 3 say. */
export interface Problem {
  /** Which row, file or chain: `news 0f3c…`. */
  readonly where: string
  /** In Vietnamese, for operators. */
  readonly what: string
}

export interface Findings {
  /** How many rows or files were looked at. */
  readonly checked: number
  readonly problems: readonly Problem[]
}

export interface CheckArgs {
  readonly payload: Payload
  /** Told how many were looked at so far. */
  readonly onProgress: (checked: number) => void
}

/** One kind of question to the stored data; it only reads. */
export interface Check {
  /** In Vietnamese, as the report shows it. */
  readonly name: string
  readonly run: (args: CheckArgs) => Promise<Findings>
}

/** Collects what a check sees. */
export class Finder {
  checked = 0
  readonly problems: Problem[] = []

  constructor(private readonly onProgress: CheckArgs['onProgress']) {}

  saw(count = 1): void {
    this.checked += count
    this.onProgress(this.checked)
  }

  /** Notes a problem unless `holds`. */
  expect(holds: boolean, where: string, what: string): void {
    if (!holds) this.problems.push({ where, what })
  }

  get findings(): Findings {
    return { checked: this.checked, problems: this.problems }
  }
}
