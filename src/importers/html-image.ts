import type { Element } from 'hast'
import type { BlockNode } from '@/lib/lexical-nodes'
import { attribute, findElement, type HtmlContext, type Place } from './html-context'
import { collectInline } from './html-inline'
import { inlineText, InlineRun, PLAIN } from './inline-run'
import { paragraph, text, upload } from './lexical-build'

/** "Toàn cảnh hội nghị. (Ảnh: Hoàng Long)": how Vietnamese captions name the photographer. */
const CREDIT = /^(.*?)[\s.,;(–—-]*(?:nguồn ảnh|ảnh|nguồn)\s*:\s*(.+?)\)?\s*$/isu

/** A picture; one that nobody can resolve is listed and left out. */
export function convertImage(image: Element, place: Place, context: HtmlContext): BlockNode[] {
  const src = sourceOf(image)
  if (src === '') {
    context.warnings.add('imageWithoutSource')
    return []
  }
  const alt = tidy(attribute(image, 'alt'))
  const caption = place.figure?.caption ?? ''
  const credit = tidy(attribute(image, 'dataCredit')) || (place.figure?.credit ?? '')
  if (!context.images.has(src)) context.images.set(src, { src, alt, caption, credit })
  if (alt === '') context.warnings.add('imageWithoutAlt', src)
  const mediaId = context.resolveImage(src)
  if (mediaId === undefined) {
    context.warnings.add('imageUnresolved', src)
    return []
  }
  return [upload({ id: context.nextId(), mediaId, caption })]
}

/** A figure: its caption belongs to the pictures in it, or stands alone when there are none. */
export function convertFigure(element: Element, place: Place, context: HtmlContext): BlockNode[] {
  const captionElement = findElement(element, ['figcaption'])
  const caption = captionElement ? plainText(captionElement, context) : ''
  const read = readCaption(caption)
  const credit = tidy(attribute(element, 'dataCredit')) || read.credit
  const figure = { caption: read.caption, credit }
  const others = element.children.filter((child) => child !== captionElement)
  const hasImage = findElement(element, ['img']) !== undefined
  const blocks = context.blocks(others, { ...place, ...(hasImage ? { figure } : {}) })
  return hasImage || caption === '' ? blocks : [...blocks, paragraph([text(caption)])]
}

/** Parts the words under a picture into what it shows and who took it. */
export function readCaption(words: string): { caption: string; credit: string } {
  const [, caption = words, credit = ''] = CREDIT.exec(words) ?? []
  return { caption: caption.trim(), credit }
}

function sourceOf(image: Element): string {
  const src = attribute(image, 'src').trim()
  const lazy = attribute(image, 'dataSrc').trim() || attribute(image, 'dataOriginal').trim()
  // Pages that load pictures late put a tiny data: picture in `src`.
  return lazy !== '' && (src === '' || src.startsWith('data:')) ? lazy : src
}

function plainText(element: Element, context: HtmlContext): string {
  const run = new InlineRun()
  collectInline(element.children, PLAIN, { run, context })
  return inlineText(run.take(context.nextId)).replace(/\n+/g, ' ')
}

function tidy(value: string): string {
  return value.normalize('NFC').replace(/\s+/g, ' ').trim()
}
