'use client'

import { useAuth, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * Content that waits for a decision is shown, not edited; what was typed before stays in the form.
 * Payload's fields close while their form is processing, its save button when the form is disabled.
 */
export function useFrozenForm(isFrozen: boolean): void {
  const { setDisabled, setProcessing } = useForm()
  const didFreeze = useRef(false)
  useEffect(() => {
    if (isFrozen === didFreeze.current) return
    didFreeze.current = isFrozen
    setDisabled(isFrozen)
    setProcessing(isFrozen)
  }, [isFrozen, setDisabled, setProcessing])
  useLockGivenBack(isFrozen)
}

/**
 * A late answer to the last key stroke can lock the item after it was sent on; the next person would
 * be told that somebody is still at work on it.
 */
function useLockGivenBack(isFrozen: boolean): void {
  const { user } = useAuth()
  const { collectionSlug, currentEditor, documentIsLocked, id, unlockDocument } = useDocumentInfo()
  const editor = typeof currentEditor === 'object' ? currentEditor?.id : currentEditor
  const isMine = documentIsLocked === true && editor !== undefined && editor === user?.id
  // A new function with each render, which is no reason to ask again.
  const unlock = useRef(unlockDocument)
  useEffect(() => {
    unlock.current = unlockDocument
  }, [unlockDocument])
  useEffect(() => {
    if (!isFrozen || !isMine || id === undefined || collectionSlug === undefined) return
    void unlock.current(id, collectionSlug)
  }, [isFrozen, isMine, id, collectionSlug])
}
