import { ledgerOutlet } from '@/app/(frontend)/ledger-outlet'
import { pageNumber } from '@/app/(frontend)/public-page'
import { ledgerPage } from '@/queries/ledger'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

export const GET = ledgerOutlet(async ({ number }: { number: string }) => {
  const page = pageNumber(number)
  return page === null ? null : await ledgerPage(page)
})
