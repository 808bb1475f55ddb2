import type { GovernmentOrganization, Organization } from 'schema-dts'
import { routes } from '@/lib/routes'
import type { UnitLink, UnitPage } from '@/queries/models'
import type { Site } from './site'

/** @returns the province's office that answers for the whole site, for the front page */
export function siteOrganization(site: Site): GovernmentOrganization {
  const { name, governingBody, address, phone, email, absolute } = site
  return {
    '@type': 'GovernmentOrganization',
    '@id': `${absolute(routes.home())}#co-quan`,
    name: governingBody || name,
    url: absolute(routes.home()),
    logo: absolute(LOGO),
    ...contacts({ address, phone, email }),
  }
}

/** @returns a unit with its place in the tree and its official channels, for its own page */
export function unitOrganization({
  unit,
  site: { absolute },
}: {
  unit: UnitPage
  site: Site
}): GovernmentOrganization {
  const above = unit.ancestors.at(-1)
  return {
    ...unitReference({ unit, absolute }),
    ...(unit.shortName === unit.name ? {} : { alternateName: unit.shortName }),
    ...(unit.description === '' ? {} : { description: unit.description }),
    ...contacts(unit),
    ...(above ? { parentOrganization: unitReference({ unit: above, absolute }) } : {}),
    ...(unit.children.length === 0
      ? {}
      : {
          subOrganization: unit.children.map((child) => unitReference({ unit: child, absolute })),
        }),
    ...(unit.channels.length === 0 ? {} : { sameAs: unit.channels.map(({ href }) => href) }),
  }
}

/** @returns a unit by name and address: whoever speaks in an item */
export function unitReference({
  unit,
  absolute,
}: {
  unit: UnitLink
  absolute: Site['absolute']
}): Exclude<GovernmentOrganization, string> {
  return {
    '@type': 'GovernmentOrganization',
    '@id': `${absolute(unit.href)}#co-quan`,
    name: unit.name,
    url: absolute(unit.href),
  }
}

/** @returns the site as publisher of its items */
export function publisher({ name, absolute }: Site): Organization {
  return {
    '@type': 'Organization',
    name,
    url: absolute(routes.home()),
    logo: { '@type': 'ImageObject', url: absolute(LOGO) },
  }
}

const LOGO = '/icons/emblem.svg'

function contacts({ address, phone, email }: { address: string; phone: string; email: string }) {
  return {
    ...(address === '' ? {} : { address }),
    ...(phone === '' ? {} : { telephone: phone }),
    ...(email === '' ? {} : { email }),
  }
}
