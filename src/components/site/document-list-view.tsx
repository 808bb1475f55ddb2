import { Pager } from '@/components/ui/pager'
import { routes } from '@/lib/routes'
import type { DocumentList } from '@/queries/document-models'
import { DocumentFilterForm } from './document-filter-form'
import { DocumentRows } from './document-rows'

/** The register of văn bản: what published items show, newest first, with ways to narrow it. */
export function DocumentListView({ list }: { list: DocumentList }) {
  const { address, page, pages, total, isFiltered } = list
  return (
    <div className="wrap list documents">
      <header className="list-head">
        <h1>Văn bản</h1>
        <p className="lede">
          Văn bản, biểu mẫu kèm theo tin, bài đã đăng trên cổng. Tìm số ký hiệu không cần gõ dấu.
        </p>
      </header>
      <DocumentFilterForm address={address} filters={list.filters} />
      {(isFiltered || page > 1) && (
        <p className="search-total" role="status">
          {isFiltered && `${total.toLocaleString('vi-VN')} văn bản phù hợp`}
          {isFiltered && page > 1 && ', '}
          {page > 1 && `${isFiltered ? 'trang' : 'Trang'} ${page} trên ${pages}`}
          {isFiltered && (
            <>
              . <a href={routes.documents()}>Bỏ các điều kiện lọc</a>
            </>
          )}
        </p>
      )}
      {list.items.length === 0 ? (
        <p className="empty">
          {isFiltered ? 'Không có văn bản nào phù hợp.' : 'Chưa có văn bản nào được đăng.'}
        </p>
      ) : (
        <DocumentRows documents={list.items} />
      )}
      <Pager
        page={page}
        pages={pages}
        href={(number) => routes.documents({ ...address, page: number })}
      />
    </div>
  )
}
