'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { deskListWords } from '@/i18n/vi/desk-list'
import { routes } from '@/lib/routes'

const LINKS = [
  { href: routes.admin(), label: deskListWords.nav.start },
  { href: routes.desk(), label: deskListWords.nav.desk },
  { href: routes.calendar(), label: deskListWords.nav.calendar },
] as const

/** The desk's own screens, above the groups of collections. */
export function DeskNavLinks() {
  const pathname = usePathname()
  return (
    <ul className="desk-nav">
      {LINKS.map(({ href, label }) => (
        <li key={href}>
          <Link
            className="nav__link"
            href={href}
            prefetch={false}
            aria-current={pathname === href ? 'page' : undefined}
          >
            {pathname === href && <span className="nav__link-indicator" />}
            <span className="nav__link-label">{label}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
