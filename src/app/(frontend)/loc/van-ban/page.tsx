import type { Metadata } from 'next'
import { DocumentListPage } from '@/app/(frontend)/document-pages'
import { metadataFor } from '@/app/(frontend)/metadata'
import { routes } from '@/lib/routes'
import { documentAddress, documentList } from '@/queries/documents'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What was narrowed by somebody is nothing for search engines. */
export async function generateMetadata(): Promise<Metadata> {
  return await metadataFor({
    title: 'Tìm văn bản',
    description: 'Tìm văn bản theo số ký hiệu, năm, cơ quan ban hành, loại.',
    path: routes.documents(),
    isIndexed: false,
  })
}

export default async function FilteredDocumentsRoute({ searchParams }: Props) {
  const address = documentAddress(await searchParams)
  const list = await documentList(address)
  // A page behind the last one shows the first: whoever narrows further keeps the number by accident.
  const shown = list ?? (await documentList({ ...address, page: 1 }))
  return shown && <DocumentListPage list={shown} />
}
