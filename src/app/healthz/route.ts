export const dynamic = 'force-dynamic'

/** The process is alive; whether it can work is what `/readyz` says. */
export function GET(): Response {
  return new Response('ok\n', { headers: { 'Cache-Control': 'no-store' } })
}
