'use client'

import { useEffect, useRef, type RefObject } from 'react'

/** The keyboard goes on where the answer is. */
export function useFocus<Element extends HTMLElement>(): RefObject<Element | null> {
  const box = useRef<Element>(null)
  useEffect(() => box.current?.focus(), [])
  return box
}
