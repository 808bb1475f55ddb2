import type { WorkflowAction } from '@/workflow/transitions'
import type { WithdrawalKind } from '@/workflow/types'

interface DialogWords {
  readonly heading: string
  readonly body: string
  /** Shown strongly: what a person has to know before doing it. */
  readonly warning?: string
  readonly note?: { readonly label: string; readonly help?: string; readonly missing: string }
}

/** Questions that stand between a button and its action. */
export const dialogs: Partial<Record<WorkflowAction, DialogWords>> = {
  requestChanges: {
    heading: 'Yêu cầu sửa',
    body: 'Tin, bài trở về người viết kèm ghi chú của bạn. Lần duyệt trước đó, nếu có, không còn hiệu lực.',
    note: { label: 'Cần sửa gì', missing: 'Hãy ghi rõ cần sửa gì để người viết biết.' },
  },
  publish: {
    heading: 'Đăng lên cổng?',
    body: 'Công chúng đọc được ngay sau khi bạn bấm “Đăng”.',
  },
  schedule: {
    heading: 'Hẹn giờ đăng',
    body: 'Đúng bản đã duyệt sẽ tự lên cổng vào giờ này. Nếu nội dung hoặc quyền của người duyệt thay đổi trước đó, hệ thống không đăng và báo lại.',
  },
  withdraw: {
    heading: 'Gỡ khỏi cổng?',
    body: 'Ngay khi bạn bấm “Gỡ khỏi cổng”, nội dung này ra khỏi mọi danh sách và tìm kiếm trên cổng.',
  },
  restore: {
    heading: 'Mở lại để sửa?',
    body: 'Nội dung trở thành bản nháp để sửa. Người đọc vẫn thấy trang đã gỡ cho tới khi bản sửa được người khác duyệt và đăng lại.',
  },
  emergencyPublish: {
    heading: 'Đăng khẩn cấp?',
    body: 'Lần đăng này được đánh dấu cho mọi biên tập viên thấy, cho tới khi một người duyệt khác đọc và xác nhận.',
    warning:
      'Nội dung lên cổng ngay mà không qua các bước gửi duyệt. Chỉ dùng khi chậm một phút có thể gây hại cho người dân.',
    note: {
      label: 'Vì sao không chờ được',
      help: 'Người duyệt xác nhận sau sẽ đọc lý do này. Lý do không hiện công khai.',
      missing: 'Hãy ghi vì sao không chờ được các bước thường.',
    },
  },
  clearEmergency: {
    heading: 'Xác nhận lần đăng khẩn cấp?',
    body: 'Bạn xác nhận đã đọc nội dung đang có trên cổng và đồng ý để nội dung này tiếp tục được đăng.',
  },
}

export const dialogWords = {
  required: '(bắt buộc)',
  readLive: 'Đọc nội dung trên cổng',
  /** Above what a person has already been told is wrong, at its field. */
  seeFields: 'Chưa thực hiện được. Hãy xem chỗ được đánh dấu.',
} as const

export const changeWords = {
  legend: 'Lần này thay đổi thế nào?',
  minor: { label: 'Sửa nhỏ', help: 'Chính tả, trình bày. Ngày công bố giữ nguyên.' },
  major: {
    label: 'Thay đổi lớn',
    help: 'Có thông tin mới hoặc khác trước. Ngày công bố tính lại từ lúc đăng.',
  },
  note: 'Đã thay đổi gì',
  noteHelp: 'Ghi chú này hiện công khai trong “Lịch sử cập nhật”.',
  pick: 'Hãy chọn “Sửa nhỏ” hoặc “Thay đổi lớn”.',
  writeNote: 'Thay đổi lớn cần một dòng ghi chú cho công chúng.',
} as const

export const scheduleWords = {
  legend: 'Đăng lúc nào? (giờ Việt Nam)',
  presets: 'Chọn nhanh',
  day: 'Ngày/tháng/năm',
  time: 'Giờ:phút',
  calendar: 'Mở lịch để chọn ngày',
  missing: 'Hãy ghi ngày như 26/11/2026 và giờ như 07:00.',
  /** `words` is the moment with its weekday. */
  summary: (words: string, left: string) => `Sẽ tự đăng: ${words} (giờ Việt Nam), ${left}.`,
} as const

export const withdrawalWords = {
  legend: 'Người đọc mở địa chỉ cũ sẽ thấy gì?',
  pick: 'Hãy chọn một cách gỡ.',
  reason: 'Lý do gỡ',
  reasonHelp:
    'Công chúng đọc nguyên văn lý do này. Không ghi tên hoặc thông tin riêng của người dân.',
  writeReason: 'Hãy ghi lý do gỡ; công chúng sẽ đọc lý do này.',
  pending: (state: string) =>
    `Bản sửa đang ở trạng thái “${state}” được giữ nguyên; chỉ bản đang có trên cổng bị gỡ.`,
} as const

/** What each kind of withdrawal means to a reader. */
export const withdrawalKinds: Readonly<Record<WithdrawalKind, { label: string; help: string }>> = {
  notice: {
    label: 'Giữ trang, kèm thông báo gỡ',
    help: 'Vẫn đọc được nội dung, phía trên có thông báo đã gỡ, lý do và ngày gỡ. Dùng khi nội dung hết giá trị nhưng nên giữ để đối chiếu.',
  },
  error: {
    label: 'Gỡ hẳn vì sai sót',
    help: 'Chỉ còn thông báo đã gỡ, lý do và ngày gỡ; nội dung và ảnh không đọc được nữa. Dùng khi nội dung sai.',
  },
  consolidated: {
    label: 'Dẫn sang trang khác',
    help: 'Được dẫn thẳng sang trang bạn chọn dưới đây. Dùng khi trang kia đã nói đầy đủ điều này.',
  },
}

export const redirectWords = {
  label: 'Địa chỉ trang được dẫn tới',
  help: 'Mở trang đó trên cổng, chép địa chỉ trên thanh địa chỉ rồi dán vào đây.',
  missing: 'Hãy dán địa chỉ của trang mà người đọc được dẫn tới.',
  looking: 'Đang tìm trang này trên cổng…',
  wait: 'Hãy đợi hệ thống tìm trang này và đọc tiêu đề của trang trước khi gỡ.',
  found: 'Người đọc sẽ được dẫn tới:',
} as const

/** Sentences of the API for people in front of a form; by the narrower reason of a refusal. */
export const fieldWords: Readonly<Record<string, string>> = {
  'workflow.publishAtRequired': scheduleWords.missing,
  'workflow.withdrawalRequired': withdrawalWords.pick,
  'workflow.withdrawalKind': withdrawalWords.pick,
  'workflow.redirectRequired': redirectWords.missing,
  'workflow.redirectNotLive':
    'Địa chỉ này không phải của một trang đang có trên cổng. Hãy mở trang đó trên cổng rồi chép lại địa chỉ.',
  'workflow.redirectLoop': 'Đây chính là trang đang gỡ. Hãy dán địa chỉ của trang khác.',
}
