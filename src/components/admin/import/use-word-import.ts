'use client'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import type { WordImport } from '@/endpoints/import-word'
import { importRefusals } from '@/i18n/vi/import-word'
import { withoutBlocks } from '@/importers/lead'
import { lexicalReferences, lexicalText } from '@/lib/lexical'
import { sendWordFile } from './import-client'

/** What of an imported file went into which field. */
export interface Filled {
  readonly title: boolean
  readonly summary: boolean
}

export type Stage =
  | { readonly at: 'idle' }
  | { readonly at: 'asking'; readonly file: File }
  | { readonly at: 'working'; readonly name: string }
  | { readonly at: 'failed'; readonly messages: readonly string[] }
  | { readonly at: 'undone' }
  | {
      readonly at: 'done'
      readonly name: string
      readonly result: WordImport
      readonly filled: Filled
      readonly before: Before
    }

interface Before {
  readonly body: unknown
  readonly title: unknown
  readonly summary: unknown
}

/** Imports a file into the form: asks before it replaces a text, fills what is empty, can be undone. */
export function useWordImport() {
  const { dispatchFields, getDataByPath, setModified } = useForm()
  const { collectionSlug = '' } = useDocumentInfo()
  const { config } = useConfig()
  const [stage, setStage] = useState<Stage>({ at: 'idle' })

  const fill = useCallback(
    (path: string, value: unknown) => {
      // The editor takes a text from outside only as a new initial value.
      dispatchFields({ type: 'UPDATE', path, value, initialValue: value })
    },
    [dispatchFields],
  )

  const send = useCallback(
    async (file: File) => {
      const unit = idOf(getDataByPath('unit'))
      if (unit === '') {
        setStage({ at: 'failed', messages: [importRefusals.unitMissing] })
        return
      }
      setStage({ at: 'working', name: file.name })
      const answer = await sendWordFile({
        api: config.routes.api,
        collection: collectionSlug,
        file,
        unit,
      })
      if (!answer.ok) {
        setStage({ at: 'failed', messages: answer.messages })
        return
      }
      const { result } = answer
      const before = {
        body: getDataByPath('body'),
        title: getDataByPath('title'),
        summary: getDataByPath('summary'),
      }
      const filled = {
        title: result.title !== null && isEmpty(before.title),
        summary: result.summary !== null && isEmpty(before.summary),
      }
      const taken = [
        ...(filled.title && result.title ? [result.title.block] : []),
        ...(filled.summary && result.summary ? [result.summary.block] : []),
      ]
      if (filled.title) fill('title', result.title?.text)
      if (filled.summary) fill('summary', result.summary?.text)
      fill('body', withoutBlocks(result.body, taken))
      setModified(true)
      setStage({ at: 'done', name: file.name, result, filled, before })
    },
    [collectionSlug, config.routes.api, fill, getDataByPath, setModified],
  )

  const choose = useCallback(
    (file: File) => {
      if (hasContent(getDataByPath('body'))) setStage({ at: 'asking', file })
      else void send(file)
    },
    [getDataByPath, send],
  )

  const undo = useCallback(
    ({ body, title, summary }: Before, filled: Filled) => {
      fill('body', body ?? null)
      if (filled.title) fill('title', title ?? '')
      if (filled.summary) fill('summary', summary ?? '')
      setModified(true)
      setStage({ at: 'undone' })
    },
    [fill, setModified],
  )

  const close = useCallback(() => setStage({ at: 'idle' }), [])
  return { stage, choose, send, undo, close }
}

function hasContent(body: unknown): boolean {
  return lexicalText(body) !== '' || lexicalReferences(body).media.length > 0
}

function isEmpty(value: unknown): boolean {
  return typeof value !== 'string' || value.trim() === ''
}

function idOf(value: unknown): string {
  if (typeof value === 'string') return value
  const id = (value as { id?: unknown } | null | undefined)?.id
  return typeof id === 'string' ? id : ''
}
