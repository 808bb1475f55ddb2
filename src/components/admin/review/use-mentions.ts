'use client'

import { useId, useState, type KeyboardEvent, type RefObject } from 'react'
import type { Colleague } from '@/desk/remarks'
import { colleaguesFor, queryAt, withMention, type MentionQuery } from './mention-query'

/**
 * The list that opens behind an `@`: arrows move in it, Enter or Tab takes, Escape closes; the text keeps
 * the focus all the time.
 */
export function useMentions({
  field,
  text,
  colleagues,
  onText,
}: {
  field: RefObject<HTMLTextAreaElement | null>
  text: string
  colleagues: readonly Colleague[]
  onText: (text: string) => void
}) {
  const listId = useId()
  const [query, setQuery] = useState<MentionQuery>()
  const [marked, setMarked] = useState(0)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const found = query === undefined ? [] : colleaguesFor({ typed: query.typed, colleagues })
  const isOpen = query !== undefined && found.length > 0
  const optionId = (index: number) => `${listId}-${String(index)}`

  const look = () => {
    const element = field.current
    if (element === null) return
    setQuery(queryAt({ text: element.value, caret: element.selectionStart }))
    setMarked(0)
  }
  const take = ({ id, name }: Colleague) => {
    if (query === undefined) return
    const next = withMention({ text, query, name })
    setChosen(new Set([...chosen, id]))
    setQuery(undefined)
    onText(next.text)
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(next.caret, next.caret)
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) setMarked((marked + step + found.length) % found.length)
    else if (event.key === 'Escape') setQuery(undefined)
    else if (event.key === 'Enter' || event.key === 'Tab') {
      const colleague = found[marked]
      if (colleague !== undefined) take(colleague)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return {
    listId,
    optionId,
    isOpen,
    /** Nobody of that name; said to those who hear the list. */
    isEmpty: query !== undefined && query.typed.trim() !== '' && found.length === 0,
    found,
    marked,
    chosen: [...chosen],
    look,
    take,
    onKeyDown,
    close: () => setQuery(undefined),
    forget: () => setChosen(new Set()),
  }
}
