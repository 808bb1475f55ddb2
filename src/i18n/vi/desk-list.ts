import type { DeskSort } from '@/desk/filters'

/** Words of the desk's list. */
export const deskListWords = {
  nav: { start: 'Bắt đầu', desk: 'Bàn biên tập', calendar: 'Lịch đăng' },
  heading: 'Bàn biên tập',
  intro: 'Mọi tin, bài bạn được xem, của tất cả các loại.',
  count: (from: number, to: number, total: number) =>
    total === 0 ? 'Không có mục nào' : `${from}–${to} trong ${total} mục`,
  none: 'Không có tin, bài nào khớp với bộ lọc này. Hãy bớt điều kiện, hoặc xem tất cả.',
  nothingYet: 'Chưa có tin, bài nào. Hãy viết tin, bài đầu tiên từ trang Bắt đầu.',
  filter: {
    legend: 'Lọc',
    text: 'Tìm trong tiêu đề và tóm tắt (gõ không dấu cũng được)',
    states: 'Trạng thái',
    live: 'Trên cổng',
    liveAny: 'Có hoặc không',
    types: 'Loại',
    unit: 'Đơn vị',
    unitAny: 'Mọi đơn vị',
    section: 'Chuyên mục',
    sectionAny: 'Mọi chuyên mục',
    person: 'Người viết, sửa hoặc gửi',
    personAny: 'Mọi người',
    from: 'Lịch đăng từ ngày',
    to: 'đến ngày',
    dayHint: 'Ghi như 26/11/2026',
    sort: 'Sắp xếp',
    size: 'Số dòng mỗi trang',
    apply: 'Lọc',
    clear: 'Bỏ lọc, xem tất cả',
    more: 'Thêm điều kiện',
  },
  sorts: {
    moi: 'Mới thay đổi trước',
    cu: 'Lâu chưa thay đổi trước',
    'cho-lau': 'Gửi duyệt lâu nhất trước',
    'tieu-de': 'Theo tiêu đề',
  } satisfies Record<DeskSort, string>,
  columns: {
    title: 'Tiêu đề',
    state: 'Trạng thái',
    unit: 'Đơn vị',
    section: 'Chuyên mục',
    people: 'Người viết, sửa',
    time: 'Lịch đăng',
    updatedAt: 'Thay đổi',
  },
  scheduled: 'hẹn giờ',
  planned: 'dự kiến',
  pages: 'Các trang',
  previous: 'Trang trước',
  next: 'Trang sau',
  page: (page: number, last: number) => `Trang ${page} trên ${last}`,
} as const

/** Words of saved filters. */
export const savedViewWords = {
  heading: 'Bộ lọc đã lưu',
  none: 'Chưa lưu bộ lọc nào.',
  isDefault: '(mở sẵn)',
  name: 'Tên bộ lọc',
  save: 'Lưu bộ lọc đang xem',
  saved: (name: string) => `Đã lưu bộ lọc “${name}”.`,
  remove: (name: string) => `Xóa bộ lọc “${name}”`,
  removed: (name: string) => `Đã xóa bộ lọc “${name}”.`,
  makeDefault: (name: string) => `Mở sẵn bộ lọc “${name}” khi vào Bàn biên tập`,
  dropDefault: (name: string) => `Không mở sẵn bộ lọc “${name}” nữa`,
  changed: 'Đã ghi nhận.',
  nameMissing: 'Hãy đặt tên cho bộ lọc, ngắn hơn 60 ký tự.',
  tooMany: 'Đã có 30 bộ lọc. Hãy xóa bớt trước khi lưu thêm.',
  failed: 'Chưa lưu được. Hãy thử lại.',
  short: { remove: 'Xóa', makeDefault: 'Mở sẵn', dropDefault: 'Thôi mở sẵn' },
} as const

/** Words of what is done to several items at once. */
export const bulkWords = {
  region: 'Việc làm với các mục đã chọn',
  selectAll: 'Chọn cả trang',
  select: (title: string) => `Chọn “${title}”`,
  selected: (count: number) => `Đã chọn ${count} mục`,
  submit: 'Gửi duyệt các mục đã chọn',
  requestChanges: 'Trả lại các mục đã chọn',
  ask: {
    submit: (count: number) =>
      `Gửi duyệt ${count} mục? Mục nào chưa đủ điều kiện sẽ ở lại và được nêu lý do.`,
    requestChanges: (count: number) => `Trả lại ${count} mục cho người viết, với cùng một ghi chú.`,
  },
  note: 'Cần sửa gì (gửi cho mọi mục đã chọn)',
  noteMissing: 'Hãy ghi rõ cần sửa gì để người viết biết.',
  confirm: { submit: 'Gửi duyệt', requestChanges: 'Trả lại' },
  cancel: 'Thôi',
  working: (done: number, total: number) => `Đang làm ${done}/${total}…`,
  results: 'Kết quả',
  summary: (done: number, total: number) => `Xong ${done} trên ${total} mục.`,
  done: { submit: 'đã gửi duyệt', requestChanges: 'đã trả lại' },
  close: 'Đóng kết quả',
  why: 'Duyệt và đăng không làm được hàng loạt: mỗi tin, bài phải có người đọc.',
} as const
