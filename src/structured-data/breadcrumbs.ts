import type { BreadcrumbList } from 'schema-dts'
import { routes } from '@/lib/routes'
import type { Site } from './site'

export interface Crumb {
  readonly name: string
  readonly href: string
}

/**
 * @param links the way down from the front page, which is added; the last is the page itself
 */
export function breadcrumbList({
  links,
  site: { absolute },
}: {
  links: readonly Crumb[]
  site: Site
}): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: 'Trang chủ', href: routes.home() }, ...links].map(
      ({ name, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: absolute(href),
      }),
    ),
  }
}
