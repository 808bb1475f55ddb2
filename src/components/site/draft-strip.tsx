/**
 * On top of a preview, on screen and on paper: this is not (yet) what the province says.
 *
 * @param props `savedAt` by which `preview.js` sees that there is something newer
 */
export function DraftStrip({ isLive, savedAt }: { isLive: boolean; savedAt: string }) {
  return (
    <div className="wrap">
      <aside className="standing standing-draft" aria-labelledby="xem-truoc" data-saved={savedAt}>
        <p className="standing-title" id="xem-truoc">
          {isLive ? 'Xem trước: bản đang đăng' : 'Bản nháp, chưa được đăng'}
        </p>
        <div className="standing-words">
          <p>
            {isLive
              ? 'Chưa có bản sửa nào mới hơn. Trang này chỉ mở cho người làm nội dung.'
              : 'Chỉ người được đọc bản nháp của đơn vị mới mở được trang này; xin đừng trích dẫn hoặc chia sẻ.'}
          </p>
        </div>
      </aside>
    </div>
  )
}
