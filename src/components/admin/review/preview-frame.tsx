'use client'

import { useEffect, useRef, useState } from 'react'
import { reviewWords } from '@/i18n/vi/review'

const WIDTHS = { phone: 390, desktop: 1100 } as const

type Width = keyof typeof WIDTHS

/** The draft on its real page, as a phone or a computer shows it. Nothing in it runs. */
export function PreviewFrame({ src, title }: { src: string; title: string }) {
  const [width, setWidth] = useState<Width>('phone')
  const box = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const room = useWidthOf(box)
  const { height, measure } = useFittedHeight(frame)
  // A computer's page is shown whole and small rather than cut off.
  const shown = width === 'phone' ? Math.min(room, WIDTHS.phone) : WIDTHS.desktop
  const scale = width === 'phone' ? 1 : Math.min(1, room / WIDTHS.desktop)
  return (
    <div className="review-preview">
      <div className="review-preview__tools">
        <div role="group" aria-label={reviewWords.width}>
          {(['phone', 'desktop'] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={width === one}
              onClick={() => setWidth(one)}
            >
              {reviewWords[one]}
            </button>
          ))}
        </div>
        <a className="review-link" href={src} target="_blank" rel="noopener">
          {reviewWords.openPreview}
        </a>
      </div>
      <div ref={box} className="review-preview__box" style={{ height: height * scale }}>
        <iframe
          ref={frame}
          src={src}
          title={title}
          // No scripts; the same origin, so that pictures of the draft come with the person's session.
          sandbox="allow-same-origin"
          style={{ width: shown, height, transform: `scale(${String(scale)})` }}
          onLoad={measure}
        />
      </div>
    </div>
  )
}

const SMALLEST = 420
/** Longer pages scroll in their frame. */
const LARGEST = 20_000

/** Keeps the frame as high as its page, also after another width or a late picture. */
function useFittedHeight(frame: React.RefObject<HTMLIFrameElement | null>) {
  const [height, setHeight] = useState(SMALLEST)
  const watcher = useRef<ResizeObserver>(undefined)
  useEffect(() => () => watcher.current?.disconnect(), [])
  const measure = () => {
    const page = documentIn(frame.current)
    if (page === undefined) return
    watcher.current?.disconnect()
    watcher.current = new ResizeObserver(() => {
      // The page itself is never lower than its frame; its body tells how much there is.
      const wanted = Math.ceil(page.body.getBoundingClientRect().height)
      setHeight(Math.min(Math.max(wanted, SMALLEST), LARGEST))
    })
    watcher.current.observe(page.body)
    page.addEventListener('click', openOutside)
  }
  // The page may have come before this script did.
  const measureOnce = useRef(measure)
  useEffect(() => {
    if (documentIn(frame.current)?.readyState === 'complete') measureOnce.current()
  }, [frame])
  return { height, measure }
}

/** A page that may not be framed has no document for us. */
function documentIn(frame: HTMLIFrameElement | null): Document | undefined {
  try {
    const page = frame?.contentDocument
    return page?.URL === 'about:blank' ? undefined : (page ?? undefined)
  } catch {
    return undefined
  }
}

/** Links lead to a tab of their own; the draft stays where it is. */
function openOutside(event: Event): void {
  const link = (event.target as Element | null)?.closest('a[href]')
  const href = link?.getAttribute('href') ?? ''
  if (link === null || link === undefined || href.startsWith('#')) return
  event.preventDefault()
  window.open((link as HTMLAnchorElement).href, '_blank', 'noopener')
}

function useWidthOf(box: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState<number>(WIDTHS.phone)
  useEffect(() => {
    const element = box.current
    if (element === null) return
    const watcher = new ResizeObserver(() => setWidth(element.clientWidth))
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [box])
  return width
}
