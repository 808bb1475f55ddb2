'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import { importWords } from '@/i18n/vi/import-word'
import { useWorkflow } from '../use-workflow'
import { ImportResult } from './import-result'
import { useDropZone } from './use-drop-zone'
import { useWordImport } from './use-word-import'
import './word-import.css'

const ACCEPT =
  '.docx,.doc,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/msword'

/** “Nhập từ Word” above the text: a button, a place to drop a file, and what came of it. */
export function WordImport() {
  const { hasSavePermission } = useDocumentInfo()
  const { isFrozen } = useWorkflow()
  const { stage, choose, send, undo, close } = useWordImport()
  const root = useRef<HTMLElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const answer = useRef<HTMLDivElement>(null)
  const headingId = useId()
  const isOpen = hasSavePermission !== false && !isFrozen && stage.at !== 'working'
  const isOver = useDropZone({ inside: root, isOpen, onFile: choose })

  // Whoever works by keyboard or ear is led to what came of it.
  useEffect(() => {
    if (['asking', 'failed', 'done', 'undone'].includes(stage.at)) answer.current?.focus()
  }, [stage.at])

  if (hasSavePermission === false) return null
  return (
    <section
      ref={root}
      className={`word-import${isOver ? ' word-import--over' : ''}`}
      aria-labelledby={headingId}
    >
      <h3 id={headingId}>{importWords.heading}</h3>
      <p>{isFrozen ? importWords.frozen : isOver ? importWords.dropHere : importWords.help}</p>
      <label className="word-import__choose" aria-disabled={!isOpen}>
        <input
          ref={input}
          type="file"
          accept={ACCEPT}
          disabled={!isOpen}
          onChange={({ target }) => {
            const file = target.files?.[0]
            // The same file may be chosen again after it was mended.
            target.value = ''
            if (file) choose(file)
          }}
        />
        {importWords.choose}
      </label>
      <div ref={answer} className="word-import__answer" tabIndex={-1}>
        <p role="status">{stage.at === 'working' && importWords.working(stage.name)}</p>
        {stage.at === 'working' && <progress aria-label={importWords.working(stage.name)} />}
        {stage.at === 'asking' && (
          <div role="alert" className="word-import__note">
            <p className="word-import__title">{importWords.replace.heading}</p>
            <p>{importWords.replace.body(stage.file.name)}</p>
            <p className="word-import__buttons">
              <button type="button" onClick={() => void send(stage.file)}>
                {importWords.replace.confirm}
              </button>
              <button type="button" onClick={close}>
                {importWords.replace.cancel}
              </button>
            </p>
          </div>
        )}
        {stage.at === 'failed' && (
          <div role="alert" className="word-import__note word-import__note--error">
            <p className="word-import__title">{importWords.failed}</p>
            {stage.messages.map((message) => (
              <p key={message}>{message}</p>
            ))}
          </div>
        )}
        {stage.at === 'undone' && <p role="status">{importWords.undone}</p>}
        {stage.at === 'done' && (
          <ImportResult
            name={stage.name}
            result={stage.result}
            filled={stage.filled}
            onUndo={() => undo(stage.before, stage.filled)}
            onClose={close}
          />
        )}
      </div>
    </section>
  )
}
