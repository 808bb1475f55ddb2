/** What every statement about this site needs: its names, and its public addresses. */
export interface Site {
  readonly name: string
  readonly governingBody: string
  readonly address: string
  readonly phone: string
  readonly email: string
  /** Makes a public address of a path. */
  readonly absolute: (path: string) => string
}
