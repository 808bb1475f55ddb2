'use client'

import { SaveDraftButton } from '@payloadcms/ui'
import { useRef, type MouseEvent } from 'react'
import './workflow-bar.css'

/**
 * Payload's button, which waits until the text has reached the form. The rich text editor hands it
 * over when the browser is idle, up to half a second late: a save in between leaves out the last
 * words, and then calls the form saved. The keyboard's Ctrl+S presses this button too.
 */
export function SaveDraft() {
  const isSettled = useRef(false)
  const settleFirst = (event: MouseEvent) => {
    if (isSettled.current) return
    event.preventDefault()
    event.stopPropagation()
    const button = (event.target as Element).closest('button')
    void textHandedOver().then(() => {
      isSettled.current = true
      button?.click()
      isSettled.current = false
    })
  }
  return (
    <span className="workflow-save" onClickCapture={settleFirst}>
      <SaveDraftButton />
    </span>
  )
}

/** Later than the editor's own limit, so that its turn has come before ours. */
const LONGEST_WAIT_MS = 700

/** The first idle moment lets the editor speak, the second lets the form take it in. */
async function textHandedOver(): Promise<void> {
  await idle()
  await idle()
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) {
      window.requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS })
    } else {
      setTimeout(resolve, LONGEST_WAIT_MS / 2)
    }
  })
}
