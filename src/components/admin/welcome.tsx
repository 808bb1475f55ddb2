import type { ServerProps } from 'payload'
import { welcomeWords } from '@/i18n/vi/admin'
import type { EditorialCollection } from '@/lib/editorial'
import { routes } from '@/lib/routes'
import './welcome.css'

/** Above the dashboard: the few things that a person comes for. */
export function Welcome({ payload, permissions, user }: ServerProps) {
  if (!user) return null
  const admin = payload.config.routes.admin
  const kinds = KINDS.filter((slug) => permissions?.collections?.[slug]?.read)
  return (
    <section className="welcome" aria-label={welcomeWords.intro}>
      <h1>{welcomeWords.heading(String(user.name ?? ''))}</h1>
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
      <p>
        <a href={routes.home()} target="_blank" rel="noopener">
          {welcomeWords.site}
        </a>
      </p>
    </section>
  )
}

/** What people write most stands first. */
const KINDS: readonly EditorialCollection[] = [
  'news',
  'articles',
  'bulletins',
  'fanpage-posts',
  'pages',
]
