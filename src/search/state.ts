/**
 * What this process knows of the search index. The instrumentation, which feeds the index, and the route that is asked
 * about it load copies of their own of every module, so the state sits on `globalThis`.
 */
export type SearchState =
  /** No feed has been started, or it fails; what is in the index may be behind. */
  | 'stopped'
  /** There is no index yet; somebody is building one. */
  | 'building'
  | 'following'

const STATE = Symbol.for('chinh-thong.search')
const home = globalThis as { [STATE]?: SearchState }

export function searchState(): SearchState {
  return home[STATE] ?? 'stopped'
}

export function setSearchState(state: SearchState): void {
  home[STATE] = state
}
