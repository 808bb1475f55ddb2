'use client'

import { useState } from 'react'
import type { WordImport } from '@/endpoints/import-word'
import { importWords } from '@/i18n/vi/import-word'
import { PictureWords } from './picture-words'
import type { Filled } from './use-word-import'

/** What was taken out of a file, what was not, and the pictures that wait for their description. */
export function ImportResult({
  name,
  result,
  filled,
  onUndo,
  onClose,
}: {
  name: string
  result: WordImport
  filled: Filled
  onUndo: () => void
  onClose: () => void
}) {
  const { pictures, summary, title, warnings } = result
  const [described, setDescribed] = useState<ReadonlySet<string>>(
    () => new Set(pictures.filter(({ alt }) => alt !== '').map(({ id }) => id)),
  )
  const leads = [
    title && (filled.title ? importWords.filledTitle : importWords.offeredTitle(title.text)),
    summary &&
      (filled.summary ? importWords.filledSummary : importWords.offeredSummary(summary.text)),
  ].filter((line) => line !== null)
  return (
    <div className="word-import__note">
      <p className="word-import__title" role="status">
        {importWords.done(name)}
      </p>
      {leads.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {pictures.length > 0 && (
        <>
          <h4>{importWords.picturesHeading(pictures.length - described.size)}</h4>
          <p>{importWords.picturesHelp}</p>
          <ol className="word-import__pictures">
            {pictures.map((picture, index) => (
              <PictureWords
                key={picture.id}
                picture={picture}
                index={index + 1}
                onDescribed={() => setDescribed((known) => new Set([...known, picture.id]))}
              />
            ))}
          </ol>
        </>
      )}
      {warnings.length === 0 ? (
        <p>{importWords.nothingLost}</p>
      ) : (
        <>
          <h4>{importWords.lostHeading(warnings.length)}</h4>
          <ul className="word-import__lost">
            {warnings.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </>
      )}
      <p className="word-import__buttons">
        <button type="button" onClick={onUndo}>
          {importWords.undo}
        </button>
        <button type="button" onClick={onClose}>
          {importWords.close}
        </button>
      </p>
    </div>
  )
}
