import type { ScenarioName } from './scenarios'

/** What one process of the drill is to do; the ones before it have been killed. */
export interface WorkerOrder {
  readonly journal: string
  /** Transition to be killed in; without it only recovery and checks. */
  readonly scenario?: ScenarioName
  /** Number of the database call before which the process kills itself; 0 only counts. */
  readonly killAt?: number
  /** Count reading calls too. */
  readonly countsReads?: boolean
  /** Work through all scenarios over and over until somebody kills the process. */
  readonly isEndless?: boolean
}

/** What a process says: first about the one before it, then about its own work. */
export interface WorkerReport {
  readonly problems: readonly string[]
  /** Calls that a transition made, by name. */
  readonly calls: readonly string[]
}

/** Marks the worker's own lines among the log. */
export const REPORT = 'DRILL-REPORT '
