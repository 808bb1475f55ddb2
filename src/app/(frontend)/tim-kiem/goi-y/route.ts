import { SEARCH_PARAMETERS } from '@/lib/routes'
import { searchSuggestions } from '@/queries/search'

export const dynamic = 'force-dynamic'

/** Suggestions for what has been typed so far, as JSON; the site's own script asks for them. */
export function GET(request: Request): Response {
  const text = new URL(request.url).searchParams.get(SEARCH_PARAMETERS.text) ?? ''
  return Response.json(searchSuggestions(text), { headers: { 'X-Robots-Tag': 'noindex' } })
}
