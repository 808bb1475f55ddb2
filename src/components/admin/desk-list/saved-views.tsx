'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { savedViewWords as words } from '@/i18n/vi/desk-list'
import { LONGEST_NAME, MOST_VIEWS, VIEWS_KEY, type SavedView } from '@/desk/view-rules'
import { ViewLine } from './view-line'

/** The person's own filters, by name: to open, to keep the one on the screen, to open one by itself. */
export function SavedViews({
  views,
  current,
}: {
  views: readonly SavedView[]
  /** The filter on the screen, as in its address. */
  current: string
}) {
  const { config } = useConfig()
  const router = useRouter()
  const id = useId()
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isSending, setIsSending] = useState(false)

  const store = async (next: readonly SavedView[], done: string) => {
    setIsSending(true)
    const isDone = await send(`${config.routes.api}/payload-preferences/${VIEWS_KEY}`, next)
    setIsSending(false)
    if (!isDone) return toast.error(words.failed)
    toast.success(done)
    router.refresh()
  }
  const save = async () => {
    const tidy = name.normalize('NFC').trim()
    const others = views.filter((view) => view.name !== tidy)
    if (tidy === '' || tidy.length > LONGEST_NAME) return setProblem(words.nameMissing)
    if (others.length >= MOST_VIEWS) return setProblem(words.tooMany)
    setProblem(undefined)
    setName('')
    await store([...others, { name: tidy, query: current, isDefault: false }], words.saved(tidy))
  }
  return (
    <details className="saved-views">
      <summary>
        {words.heading} <span className="board__count">{views.length}</span>
      </summary>
      {views.length === 0 && <p>{words.none}</p>}
      <ul>
        {views.map((view) => (
          <ViewLine key={view.name} view={view} views={views} isBusy={isSending} onStore={store} />
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void (isSending || save())
        }}
      >
        <label htmlFor={id}>{words.name}</label>
        <input
          id={id}
          value={name}
          maxLength={LONGEST_NAME}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-problem`}
          onChange={({ target: { value } }) => setName(value)}
        />
        <button type="submit" aria-disabled={isSending}>
          {words.save}
        </button>
        <p id={`${id}-problem`} className="workflow-wrong" role="alert">
          {problem}
        </p>
      </form>
    </details>
  )
}

async function send(address: string, views: readonly SavedView[]): Promise<boolean> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ value: { views } }),
    })
    return response.ok
  } catch {
    return false
  }
}
