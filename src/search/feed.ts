import type { Payload } from 'payload'
import { catchUp } from './catch-up'
import { IndexFile } from './index-file'
import { currentFile } from './place'
import { rebuildIndex } from './rebuild'
import { isDamage } from './schema'
import { setSearchState } from './state'

export interface SearchFeed {
  /** Brings the index up to the end of the log now; never rejects. */
  readonly advance: () => Promise<void>
  /** Ends the feed; resolves when what was under way is through. */
  readonly stop: () => Promise<void>
}

/**
 * Keeps the index in step with what is published, by the log of revalidations (DESIGN 5). Every web process runs one:
 * who comes first writes, the others find nothing left to do. Without a usable index it builds one; `/readyz` waits.
 *
 * @param folder where the index lies
 */
export function startSearchFeed({
  payload,
  folder,
  intervalMs = 250,
}: {
  payload: Payload
  folder: string
  intervalMs?: number
}): SearchFeed {
  const follower = new Follower(payload, folder)
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  let working = Promise.resolve()
  const advance = (): Promise<void> => (working = working.then(() => follower.advance()))
  const tick = async (): Promise<void> => {
    await advance()
    if (!isStopped) timer = setTimeout(() => void tick(), intervalMs).unref()
  }
  void tick()
  return {
    advance,
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await working
      follower.close()
      setSearchState('stopped')
    },
  }
}

/** The feed's hold on the current build. */
class Follower {
  private file: string | undefined
  private index: IndexFile | undefined
  private isFailing = false

  constructor(
    private readonly payload: Payload,
    private readonly folder: string,
  ) {}

  /** Takes note of what fails instead of throwing: the next time may be better. */
  async advance(): Promise<void> {
    try {
      await this.follow()
      if (this.isFailing) this.payload.logger.info('Search index: in step again')
      this.isFailing = false
    } catch (error) {
      setSearchState('stopped')
      if (!this.isFailing) {
        this.payload.logger.error({ err: error, msg: 'Search index: cannot be kept in step' })
      }
      this.isFailing = true
      this.close()
    }
  }

  close(): void {
    this.index?.close()
    this.index = undefined
    this.file = undefined
  }

  private async follow(): Promise<void> {
    this.openCurrent()
    if (await this.isInStep()) {
      setSearchState('following')
      return
    }
    setSearchState('building')
    this.payload.logger.info('Search index: building a new one')
    const count = await rebuildIndex({ payload: this.payload, folder: this.folder })
    if (count === undefined) return
    this.payload.logger.info(`Search index: built with ${count} items`)
    this.openCurrent()
    if (this.index) setSearchState('following')
  }

  /** @returns false when the index is missing, of another version, damaged, or older than the log reaches */
  private async isInStep(): Promise<boolean> {
    try {
      return (
        this.index !== undefined && (await catchUp({ payload: this.payload, index: this.index }))
      )
    } catch (error) {
      if (isDamage(error)) return false
      throw error
    }
  }

  /** A build that another process has put in place is taken up at the next look. */
  private openCurrent(): void {
    const file = currentFile(this.folder)
    if (this.index && file === this.file) return
    this.close()
    if (file === undefined) return
    this.index = IndexFile.open(file)
    this.file = file
  }
}
