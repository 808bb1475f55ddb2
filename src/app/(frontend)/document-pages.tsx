import { DocumentListView } from '@/components/site/document-list-view'
import { DocumentView } from '@/components/site/document-view'
import { routes } from '@/lib/routes'
import type { DocumentList } from '@/queries/document-models'
import { documentAt, documentList } from '@/queries/documents'
import { Frame } from './frame'
import { metadataFor } from './metadata'
import { pageNumber, publicPage } from './public-page'
import { Trail } from './structured-data'

const REGISTER = { name: 'Văn bản', href: routes.documents() }

/** The register as it stands; with filters it is asked for elsewhere (`loc/van-ban`). */
export const documentListRoute = () =>
  publicPage({
    load: async ({ number }: { locale: string; number?: string }) => {
      const page = pageNumber(number)
      return page === null ? null : await documentList({ page })
    },
    describe: ({ page }) =>
      metadataFor({
        title: page > 1 ? `Văn bản, trang ${page}` : 'Văn bản',
        description: 'Văn bản, biểu mẫu kèm theo tin, bài đã đăng trên cổng.',
        path: routes.documents({ page }),
      }),
    render: (list) => <DocumentListPage list={list} />,
  })

export function DocumentListPage({ list }: { list: DocumentList }) {
  return (
    <Frame current={routes.documents()}>
      <Trail links={[REGISTER]} />
      <DocumentListView list={list} />
    </Frame>
  )
}

/** The page of one văn bản. */
export const documentRoute = () =>
  publicPage({
    load: async ({ slug }: { locale: string; slug: string }) => {
      const answer = await documentAt(slug)
      return answer?.kind === 'page' ? answer.page : null
    },
    instead: async ({ slug }) => {
      const answer = await documentAt(slug)
      return answer?.kind === 'moved' ? { ...answer, passed: [] } : null
    },
    describe: ({ title, documentNumber, summary, issuer, href }) =>
      metadataFor({
        title: documentNumber === '' ? title : `${documentNumber}: ${title}`,
        description: summary || [title, issuer].filter((part) => part !== '').join('. '),
        path: href,
      }),
    render: (document) => (
      <Frame current={routes.documents()}>
        <Trail links={[REGISTER, { name: document.title, href: document.href }]} />
        <DocumentView document={document} />
      </Frame>
    ),
  })
