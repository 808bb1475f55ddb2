'use client'

import { useConfig } from '@payloadcms/ui'
import { useId, useState, type KeyboardEvent } from 'react'
import type { WordImport } from '@/endpoints/import-word'
import { importWords } from '@/i18n/vi/import-word'
import { saveAlt } from './import-client'

/** One imported picture, its description to be written here, and the way to where it stands in the text. */
export function PictureWords({
  picture: { alt, caption, credit, id, thumbnail, url },
  index,
  onDescribed,
}: {
  picture: WordImport['pictures'][number]
  index: number
  onDescribed: () => void
}) {
  const { config } = useConfig()
  const [words, setWords] = useState(alt)
  const [saved, setSaved] = useState(alt)
  const [problems, setProblems] = useState<readonly string[]>([])
  const inputId = useId()
  const problemId = useId()
  const save = async () => {
    const text = words.trim()
    const refused =
      text === ''
        ? [importWords.altMissing]
        : await saveAlt({ api: config.routes.api, id, alt: text })
    setProblems(refused)
    if (refused.length > 0) return
    setSaved(text)
    setWords(text)
    onDescribed()
  }
  const saveOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    // The form around is the item's own.
    event.preventDefault()
    void save()
  }
  const isSaved = saved !== '' && words === saved
  return (
    <li>
      <img src={thumbnail} alt="" />
      <div>
        <label htmlFor={inputId}>{importWords.alt(index)}</label>
        <input
          id={inputId}
          type="text"
          value={words}
          maxLength={300}
          onChange={({ target }) => setWords(target.value)}
          onKeyDown={saveOnEnter}
          aria-invalid={problems.length > 0}
          aria-describedby={problemId}
        />
        <p id={problemId} role="status">
          {problems.length > 0 ? problems.join(' ') : isSaved ? importWords.altSaved : ''}
        </p>
        {(caption !== '' || credit !== '') && (
          <p>{[caption, credit].filter(Boolean).join(' · ')}</p>
        )}
        <p className="word-import__buttons">
          <button type="button" onClick={() => void save()} disabled={isSaved}>
            {importWords.saveAlt}
          </button>
          <button type="button" onClick={() => showInText(url)}>
            {importWords.jump}
          </button>
        </p>
      </div>
    </li>
  )
}

/** Renditions of a picture have its name in front. */
function showInText(url: string): void {
  const stem = (url.split('/').at(-1) ?? '').replace(/\.\w+$/, '')
  const images = document.querySelectorAll<HTMLElement>('[data-field-path="body"] img')
  const found = [...images].find((image) => image.getAttribute('src')?.includes(stem))
  const place = found ?? document.querySelector<HTMLElement>('[data-field-path="body"]')
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  place?.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' })
}
