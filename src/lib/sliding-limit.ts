/** Times of what happened lately under one name. */
type Times = readonly number[]

/**
 * Counts what happened in a sliding window, by name, in a bounded amount of memory: when there are too
 * many names, those that were quiet for longest are forgotten.
 */
export class SlidingLimit {
  private readonly most: number
  private readonly windowMs: number
  private readonly mostNames: number
  private readonly names = new Map<string, Times>()

  constructor({
    most,
    windowMs,
    mostNames = 10_000,
  }: {
    most: number
    windowMs: number
    mostNames?: number
  }) {
    this.most = most
    this.windowMs = windowMs
    this.mostNames = mostNames
  }

  /** How many names are remembered. */
  get size(): number {
    return this.names.size
  }

  /** @returns milliseconds until there is room again; 0 while there is */
  wait(name: string, now: number): number {
    const times = this.timesOf(name, now)
    const first = times[times.length - this.most]
    return first === undefined ? 0 : first + this.windowMs - now
  }

  /** Notes that it happened. */
  note(name: string, now: number): void {
    const times = [...this.timesOf(name, now), now].slice(-this.most)
    // The last one in the map is the one that was busy last.
    this.names.delete(name)
    this.names.set(name, times)
    for (const oldest of this.names.keys()) {
      if (this.names.size <= this.mostNames) break
      this.names.delete(oldest)
    }
  }

  private timesOf(name: string, now: number): Times {
    return (this.names.get(name) ?? []).filter((at) => at > now - this.windowMs)
  }
}
