import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { GoneView } from '@/components/site/gone-view'
import { NotFoundView } from '@/components/site/not-found-view'
import { siteFrame } from '@/queries/frame'
import type { Departure, GonePage } from '@/queries/models'
import { PAGE_STATUS_META } from '@/server/page-status'
import { Frame } from './frame'

/** Languages that the site speaks. Public addresses carry none; rewrites put it in front. */
const LOCALES: readonly string[] = ['vi']

interface Props<TParams> {
  params: Promise<TParams>
}

/**
 * A page of the public site: read once, then described and drawn.
 *
 * Where there is nothing to show the page says so in the site's frame, and tells the server in front
 * to answer 404. Next's own `notFound()` is not for us: it sends an empty page for its client runtime
 * to fill, and public pages have none (docs/adr/0005-custom-server-without-client-runtime.md).
 *
 * @param load reads what the page shows; null when the public has no such page
 * @param instead asked when there is nothing to show: what was withdrawn here answers 410 with its
 *   reason, or leads readers on
 */
export function publicPage<TParams extends { locale: string }, TData>({
  load,
  instead = () => Promise.resolve(null),
  describe,
  render,
}: {
  load: (params: TParams) => Promise<TData | null>
  instead?: (params: TParams) => Promise<Departure | null>
  describe: (data: TData) => Promise<Metadata>
  render: (data: TData) => ReactNode
}) {
  const read = async ({ params }: Props<TParams>): Promise<Answer<TData>> => {
    const known = await params
    if (!LOCALES.includes(known.locale)) return { kind: 'missing' }
    const data = await load(known)
    if (data !== null) return { kind: 'page', data }
    return (await instead(known)) ?? { kind: 'missing' }
  }

  async function generateMetadata(props: Props<TParams>): Promise<Metadata> {
    const answer = await read(props)
    switch (answer.kind) {
      case 'page':
        return await describe(answer.data)
      case 'gone':
        return goneMetadata(answer)
      case 'moved':
        return {}
      case 'missing':
        return MISSING
    }
  }

  async function Page(props: Props<TParams>) {
    const answer = await read(props)
    switch (answer.kind) {
      case 'page':
        return render(answer.data)
      case 'gone':
        return <DepartedPage gone={answer} />
      case 'moved':
        // Permanent as far as the address goes; our own answer stays in caches that hear of changes.
        return permanentRedirect(answer.href)
      case 'missing':
        return <MissingPage />
    }
  }

  return { generateMetadata, Page }
}

/** @returns the number of a list's page, the first without one; null for what is no such number */
export function pageNumber(text: string | undefined): number | null {
  if (text === undefined) return 1
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null
}

type Answer<TData> = { kind: 'page'; data: TData } | { kind: 'missing' } | Departure

const MISSING: Metadata = {
  title: 'Không có trang ở địa chỉ này',
  robots: { index: false },
  other: { [PAGE_STATUS_META]: '404' },
}

async function MissingPage() {
  const { main } = await siteFrame()
  return (
    <Frame>
      <NotFoundView links={main} />
    </Frame>
  )
}

/** The title is not repeated: it may be what was wrong. */
function goneMetadata({ reason }: GonePage): Metadata {
  const title = 'Nội dung này đã được gỡ khỏi cổng'
  return {
    title,
    description: reason,
    robots: { index: false },
    openGraph: { title, description: reason, locale: 'vi_VN' },
    other: { [PAGE_STATUS_META]: '410' },
  }
}

async function DepartedPage({ gone }: { gone: GonePage }) {
  const { main } = await siteFrame()
  return (
    <Frame>
      <GoneView gone={gone} links={main} />
    </Frame>
  )
}
