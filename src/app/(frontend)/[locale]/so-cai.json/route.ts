import { ledgerOutlet } from '@/app/(frontend)/ledger-outlet'
import { ledgerIndex } from '@/queries/ledger'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

export const GET = ledgerOutlet(() => ledgerIndex())
