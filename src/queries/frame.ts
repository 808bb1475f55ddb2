import { cache } from 'react'
import { safeHref } from '@/lib/links'
import { routes } from '@/lib/routes'
import { tagged } from '@/revalidation/tagged'
import { tag } from '@/revalidation/tags'
import type { MenuLink, SiteFrame } from './models'
import { findPublicGlobal } from './payload'
import { findChosen, tagsOfSummaries } from './summaries'

/** What stands around every page: names, menus, the emergency banner. */
export const siteFrame = cache(
  async (): Promise<SiteFrame> =>
    await tagged({
      tags: [tag.site],
      load: loadFrame,
      tagsOf: ({ alert }) => (alert ? tagsOfSummaries([alert.item]) : []),
    }),
)

/** For a site whose menu nobody has set up yet. */
const BUILT_IN_MENU: readonly MenuLink[] = [
  { label: 'Tin tức', href: routes.list({ collection: 'news' }) },
  { label: 'Bài viết', href: routes.list({ collection: 'articles' }) },
  { label: 'Tin xác thực', href: routes.list({ collection: 'bulletins' }) },
  { label: 'Fanpage', href: routes.list({ collection: 'fanpage-posts' }) },
  { label: 'Chuyên mục', href: routes.sections() },
  { label: 'Đơn vị', href: routes.units() },
  { label: 'Văn bản', href: routes.documents() },
  { label: 'Kênh chính thức', href: routes.channels() },
]

async function loadFrame(): Promise<SiteFrame> {
  const [settings, navigation, alert] = await Promise.all([
    findPublicGlobal('site-settings'),
    findPublicGlobal('navigation'),
    loadAlert(),
  ])
  const main = safeLinks(navigation.main)
  return {
    provinceName: settings.provinceName || 'Tỉnh',
    siteName: settings.siteName || 'Cổng thông tin chính thống',
    tagline: settings.tagline ?? '',
    governingBody: settings.governingBody ?? '',
    editorInCharge: settings.editorInCharge ?? '',
    address: settings.address ?? '',
    phone: settings.phone ?? '',
    email: settings.email ?? '',
    licence: settings.licence ?? '',
    main: main.length > 0 ? main : [...BUILT_IN_MENU],
    footer: (navigation.footer ?? []).map(({ title, links }) => ({
      title,
      links: safeLinks(links),
    })),
    alert,
  }
}

async function loadAlert(): Promise<SiteFrame['alert']> {
  const { isActive, level, item } = await findPublicGlobal('alert')
  if (!isActive || !item) return null
  const id = typeof item.value === 'string' ? item.value : item.value.id
  const collection = item.relationTo
  const [found] = await tagged({
    tags: [tag.item({ collection, key: id })],
    load: () => findChosen([{ collection, id }]),
  })
  return found ? { level: level ?? 'warning', item: found } : null
}

function safeLinks(
  links: readonly { label: string; href: string }[] | null | undefined,
): MenuLink[] {
  return (links ?? []).flatMap(({ label, href }) => {
    const safe = safeHref(href)
    return safe === undefined ? [] : [{ label, href: safe }]
  })
}
