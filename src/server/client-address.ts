/**
 * @param forwarded `X-Forwarded-For` as it came; everybody can write something into it
 * @param connection the other end of the connection
 * @param proxies how many proxies of our own stand in front: so many entries from the right are theirs
 * @returns the address that the outermost of our own machines has seen
 */
export function clientAddress({
  forwarded,
  connection = 'unknown',
  proxies,
}: {
  forwarded: string | readonly string[] | undefined
  connection: string | undefined
  proxies: number
}): string {
  const named = typeof forwarded === 'string' ? [forwarded] : (forwarded ?? [])
  const entries = named.flatMap((part) => part.split(',')).map((part) => part.trim())
  const chain = [...entries.filter((entry) => entry !== ''), connection]
  return (chain.at(-1 - proxies) ?? chain[0] ?? connection).slice(0, 64)
}
