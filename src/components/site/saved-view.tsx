/** What this browser has kept for later. The list is made by site.js; it never leaves the browser. */
export function SavedView() {
  return (
    <div className="wrap list">
      <header className="list-head">
        <h1>Bài đã lưu</h1>
        <p className="lede">
          Danh sách nằm trong trình duyệt của quý vị, không gửi đi đâu và không ai khác xem được.
          Xóa dữ liệu trình duyệt là danh sách mất theo. Giữ được nhiều nhất 30 bài.
        </p>
      </header>
      <noscript>
        <p className="notice">
          Danh sách cần JavaScript. Quý vị có thể dùng dấu trang của trình duyệt để thay.
        </p>
      </noscript>
      <p data-saved-wait role="status" hidden>
        Đang xem từng bài còn trên cổng hay không…
      </p>
      <ul
        className="saved-list"
        data-saved
        data-gone="Bài này đã được gỡ khỏi cổng"
        data-unknown="Chưa kiểm tra được bài này, vì mất kết nối"
        data-remove="Bỏ lưu"
      />
      <p className="empty" data-saved-none hidden>
        Chưa lưu bài nào. Ở đầu mỗi tin, bài có nút “Lưu bài”.
      </p>
    </div>
  )
}
