'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useRef, useState } from 'react'
import { remarkWords } from '@/i18n/vi/remarks'
import type { Colleague } from '@/desk/remarks'
import { sendRemark, type Target } from '../workflow-client'
import { FieldProblem } from '../dialog/text-field'
import { useMentions } from './use-mentions'

/** Where a remark is written; `@` offers colleagues who read the item. */
export function RemarkBox({
  target,
  colleagues,
}: {
  target: Target
  colleagues: readonly Colleague[]
}) {
  const id = useId()
  const router = useRouter()
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isSending, setIsSending] = useState(false)
  const mentions = useMentions({ field, text, colleagues, onText: setText })
  const { found, isEmpty, isOpen, listId, marked, optionId } = mentions

  const send = async () => {
    if (text.trim() === '') {
      setProblem(remarkWords.empty)
      return field.current?.focus()
    }
    setIsSending(true)
    const answer = await sendRemark({ target, text, mentions: mentions.chosen })
    setIsSending(false)
    if (!answer.ok) {
      setProblem(answer.problems.map(({ message }) => message).join(' '))
      return field.current?.focus()
    }
    setText('')
    setProblem(undefined)
    mentions.forget()
    toast.success(remarkWords.sent)
    router.refresh()
    field.current?.focus()
  }

  return (
    <div className="review-write">
      <label htmlFor={id}>{remarkWords.label}</label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        maxLength={4000}
        value={text}
        aria-autocomplete="list"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen ? optionId(marked) : undefined}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem ${id}-help`}
        onChange={(event) => {
          setText(event.target.value)
          setProblem(undefined)
          mentions.look()
        }}
        onClick={mentions.look}
        onKeyDown={mentions.onKeyDown}
        onBlur={mentions.close}
      />
      {isOpen && (
        <ul id={listId} role="listbox" aria-label={remarkWords.colleagues}>
          {found.map((colleague, index) => (
            <li
              key={colleague.id}
              id={optionId(index)}
              role="option"
              aria-selected={index === marked}
              // Before the text loses the focus, which would close the list.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => mentions.take(colleague)}
            >
              {colleague.name} <span className="review-note">{colleague.standing}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="review-said" aria-live="polite">
        {(isOpen || isEmpty) && remarkWords.found(found.length)}
      </p>
      <FieldProblem id={`${id}-problem`} problem={problem} />
      <p id={`${id}-help`} className="review-note">
        {remarkWords.help}
      </p>
      <Button size="medium" margin={false} disabled={isSending} onClick={() => void send()}>
        {isSending ? remarkWords.sending : remarkWords.send}
      </Button>
    </div>
  )
}
