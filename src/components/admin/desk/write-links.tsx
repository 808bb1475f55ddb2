import type { SanitizedPermissions } from 'payload'
import { welcomeWords } from '@/i18n/vi/desk'
import type { EditorialCollection } from '@/lib/editorial'

/** What people write most stands first. */
const KINDS: readonly EditorialCollection[] = [
  'news',
  'articles',
  'bulletins',
  'fanpage-posts',
  'pages',
]

/** Writing something new, and the lists of what there is. */
export function WriteLinks({
  admin,
  permissions,
}: {
  admin: string
  permissions: SanitizedPermissions | undefined
}) {
  const kinds = KINDS.filter((slug) => permissions?.collections?.[slug]?.read)
  return (
    <section className="welcome__write-links" aria-labelledby="write-links">
      <h2 id="write-links">{welcomeWords.intro}</h2>
      <ul>
        {kinds.map((slug) => {
          const words = welcomeWords.kinds[slug]
          const list = `${admin}/collections/${slug}`
          return (
            <li key={slug}>
              {permissions?.collections?.[slug]?.create && (
                <a className="welcome__write" href={`${list}/create`}>
                  {words.write}
                </a>
              )}
              <a href={list}>{words.list}</a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
