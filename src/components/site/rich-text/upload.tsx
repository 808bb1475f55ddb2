import type { ReactNode } from 'react'
import { Picture, pictureCaption, type PictureMedia } from '@/components/site/picture'
import type { LexicalNode } from '@/lib/lexical-nodes'
import { populated, record, words } from './types'

const BODY_WIDTH = '(min-width: 48rem) 46rem, 100vw'

/** A picture with caption and photographer; nothing when this reader may not see it. */
export function renderUpload(node: LexicalNode): ReactNode {
  const upload = populated(node)
  if (!upload || upload.relationTo !== 'media') return null
  const media = upload.doc as PictureMedia
  if (!media.url) return null
  const caption = pictureCaption({
    caption: words(record(node.fields).caption) || media.caption,
    credit: media.credit,
  })
  return (
    <figure className="rt-figure">
      <Picture media={media} sizes={BODY_WIDTH} />
      {caption !== '' && <figcaption>{caption}</figcaption>}
    </figure>
  )
}
