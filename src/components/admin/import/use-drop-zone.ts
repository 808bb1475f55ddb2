'use client'

import { useEffect, useState, type RefObject } from 'react'

/**
 * Takes files that are dropped anywhere in the part of the form around an element. Pictures are left to
 * the editor, which has its own way with them.
 *
 * @returns whether a file is held above it
 */
export function useDropZone({
  inside,
  isOpen,
  onFile,
}: {
  inside: RefObject<HTMLElement | null>
  isOpen: boolean
  onFile: (file: File) => void
}): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const area = inside.current?.closest<HTMLElement>('.tabs-field__content-wrap, form')
    if (!isOpen || !area) return
    const stop = (event: Event) => {
      event.preventDefault()
      event.stopPropagation()
    }
    const over = (event: DragEvent) => {
      if (!holdsFile(event)) return
      stop(event)
      setIsOver(true)
    }
    const leave = (event: DragEvent) => {
      const { relatedTarget } = event
      if (!(relatedTarget instanceof Node) || !area.contains(relatedTarget)) setIsOver(false)
    }
    const drop = (event: DragEvent) => {
      setIsOver(false)
      if (!holdsFile(event)) return
      const file = event.dataTransfer?.files[0]
      stop(event)
      if (file) onFile(file)
    }
    // Before the editor, which would open a drawer for the file.
    area.addEventListener('dragover', over, true)
    area.addEventListener('dragleave', leave, true)
    area.addEventListener('drop', drop, true)
    return () => {
      area.removeEventListener('dragover', over, true)
      area.removeEventListener('dragleave', leave, true)
      area.removeEventListener('drop', drop, true)
    }
  }, [inside, isOpen, onFile])
  return isOver
}

function holdsFile({ dataTransfer }: DragEvent): boolean {
  const files = [...(dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file')
  return files.length > 0 && files.every(({ type }) => !type.startsWith('image/'))
}
