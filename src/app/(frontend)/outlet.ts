/** Answers for machines: feeds, sitemaps and the like. */
export const CONTENT_TYPES = {
  rss: 'application/rss+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
} as const

interface Context<TParams> {
  params: Promise<TParams>
}

/**
 * A route handler that is rendered once and kept until the log says otherwise, like a page. Its file
 * has to say so itself: `dynamic`, `revalidate` and `generateStaticParams`.
 *
 * @param write what goes out; null when the public has no such address, which answers 404
 */
export function outlet<TParams>({
  type,
  write,
}: {
  type: keyof typeof CONTENT_TYPES
  write: (params: TParams) => Promise<string | null>
}) {
  return async (_: Request, { params }: Context<TParams>): Promise<Response> => {
    const text = await write(await params)
    return text === null
      ? new Response('Không có gì ở địa chỉ này.\n', {
          status: 404,
          headers: { 'Content-Type': CONTENT_TYPES.text },
        })
      : new Response(text, { headers: { 'Content-Type': CONTENT_TYPES[type] } })
  }
}
