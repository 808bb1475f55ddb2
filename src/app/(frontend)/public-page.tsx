import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { NotFoundView } from '@/components/site/not-found-view'
import { siteFrame } from '@/queries/frame'
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
 */
export function publicPage<TParams extends { locale: string }, TData>({
  load,
  describe,
  render,
}: {
  load: (params: TParams) => Promise<TData | null>
  describe: (data: TData) => Promise<Metadata>
  render: (data: TData) => ReactNode
}) {
  const read = async ({ params }: Props<TParams>) => {
    const known = await params
    return LOCALES.includes(known.locale) ? await load(known) : null
  }

  async function generateMetadata(props: Props<TParams>): Promise<Metadata> {
    const data = await read(props)
    return data === null ? MISSING : await describe(data)
  }

  async function Page(props: Props<TParams>) {
    const data = await read(props)
    return data === null ? <MissingPage /> : render(data)
  }

  return { generateMetadata, Page }
}

/** @returns the number of a list's page, the first without one; null for what is no such number */
export function pageNumber(text: string | undefined): number | null {
  if (text === undefined) return 1
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null
}

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
