import { importErrors, importWarnings } from '@/i18n/vi/importers'

export type ImportWarningCode = keyof typeof importWarnings

export type ImportErrorCode = keyof typeof importErrors

export type ImportWarning = { code: ImportWarningCode; detail: string }

const MAX_DETAIL = 120

/** The file cannot be imported; `message` is for the person who brought it. */
export class ImportError extends Error {
  readonly code: ImportErrorCode

  constructor({ code, detail }: { code: ImportErrorCode; detail: string }) {
    super(importErrors[code](detail))
    this.name = 'ImportError'
    this.code = code
  }
}

/** Says a warning in the editor's words. */
export function warningMessage({ code, detail }: ImportWarning): string {
  return importWarnings[code](detail)
}

/** Collects warnings, each different one once, in the order of the text. */
export class WarningList {
  readonly #seen = new Map<string, ImportWarning>()

  add(code: ImportWarningCode, detail = ''): void {
    const short = detail.length > MAX_DETAIL ? `${detail.slice(0, MAX_DETAIL)}…` : detail
    const key = `${code}\n${short}`
    if (!this.#seen.has(key)) this.#seen.set(key, { code, detail: short })
  }

  list(): ImportWarning[] {
    return [...this.#seen.values()]
  }
}
