import type { PictureView } from '@/queries/models'
import { Picture, pictureCaption } from './picture'

/** A picture with its caption and whoever made it. */
export function Figure({
  picture,
  sizes,
  priority = false,
  className = 'figure',
}: {
  picture: PictureView
  sizes: string
  priority?: boolean
  className?: string
}) {
  const caption = pictureCaption(picture)
  return (
    <figure className={className}>
      <Picture media={picture} sizes={sizes} priority={priority} />
      {caption !== '' && <figcaption>{caption}</figcaption>}
    </figure>
  )
}
