import type { ItemPage } from '@/queries/models'

/** Listen and keep for later: shown by site.js where they can work, in room that is kept for them. */
export function ReaderBar({ item }: { item: Pick<ItemPage, 'href' | 'title' | 'withdrawal'> }) {
  return (
    <div className="tools reader-bar">
      <button
        type="button"
        data-listen
        data-idle="Nghe bài"
        data-speaking="Tạm dừng"
        data-paused="Nghe tiếp"
        hidden
      >
        Nghe bài
      </button>
      <button type="button" data-listen-stop hidden>
        Dừng hẳn
      </button>
      {/* What was withdrawn is not kept for later. */}
      {item.withdrawal === null && (
        <button type="button" data-save={item.href} data-title={item.title} hidden>
          Lưu bài
        </button>
      )}
    </div>
  )
}
