import type { SanitizedPermissions } from 'payload'
import { welcomeWords } from '@/i18n/vi/desk'
import type { EditorialCollection } from '@/lib/editorial'
import { routes } from '@/lib/routes'

/** What people write most stands first. */
const KINDS: readonly EditorialCollection[] = [
  'news',
  'articles',
  'bulletins',
  'fanpage-posts',
  'pages',
]

/** A button for each type that the person may write, and the ways to what there is. */
export function WriteLinks({
  admin,
  permissions,
}: {
  admin: string
  permissions: SanitizedPermissions | undefined
}) {
  const kinds = KINDS.filter((slug) => permissions?.collections?.[slug]?.create)
  return (
    <div className="welcome__ways">
      {kinds.length > 0 && (
        <nav aria-label={welcomeWords.writeNew}>
          <ul>
            {kinds.map((slug) => (
              <li key={slug}>
                <a className="welcome__write" href={`${admin}/collections/${slug}/create`}>
                  {welcomeWords.kinds[slug]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <nav aria-label={welcomeWords.lists}>
        <ul>
          <li>
            <a href={routes.desk()}>{welcomeWords.desk}</a>
          </li>
          <li>
            <a href={routes.calendar()}>{welcomeWords.calendar}</a>
          </li>
          <li>
            <a href={routes.home()} target="_blank" rel="noopener">
              {welcomeWords.site}
            </a>
          </li>
        </ul>
      </nav>
    </div>
  )
}
