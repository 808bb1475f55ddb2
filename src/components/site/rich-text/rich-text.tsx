import { RichText as PayloadRichText, type JSXConverters } from '@payloadcms/richtext-lexical/react'
import type { ComponentProps, ReactNode } from 'react'
import { blockConverters } from './block-converters'
import { insertConverters } from './inserts'
import { knownOnly, outlineOf } from './outline'
import { textConverters } from './text-converters'
import type { HrefFor, Scene } from './types'

type PayloadData = ComponentProps<typeof PayloadRichText>['data']

/**
 * The text of an item as semantic HTML: no inline styles, only safe links, nothing of what this
 * reader may not see.
 *
 * @param data what the `body` field holds, populated to depth 1
 * @param hrefFor spells the address of an internal link's target, or refuses it
 */
export function RichText({
  data,
  hrefFor,
  className = 'rich-text',
}: {
  data: unknown
  hrefFor: HrefFor
  className?: string
}): ReactNode {
  const state = knownOnly(data)
  if (!state || !state.root.children?.length) return null
  return (
    <PayloadRichText
      className={className}
      converters={convertersFor({ outline: outlineOf(state), hrefFor })}
      // Our node types are looser than Payload's: they describe JSON that may come from anywhere.
      data={state as unknown as PayloadData}
      disableIndent
      disableTextAlign
    />
  )
}

function convertersFor(scene: Scene): JSXConverters {
  const blocks = Object.assign(Object.create(null) as object, insertConverters(scene))
  return {
    ...textConverters(scene),
    ...blockConverters(scene),
    blocks,
    unknown: () => null,
  }
}
