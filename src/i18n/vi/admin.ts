import type { LiveState, WorkflowState } from '@/workflow/states'
import type { WorkflowAction } from '@/workflow/transitions'

/** Words of the workflow in the admin: buttons, dialogs, and what to do next. */
export const adminWords = {
  panel: 'Quy trình duyệt',
  state: 'Trạng thái',
  loading: 'Đang xem trạng thái…',
  notSaved: 'Bản nháp mới. Hãy lưu bản nháp trước, sau đó mới gửi duyệt được.',
  viewLive: 'Xem trên cổng',
  opensNewTab: '(mở thẻ mới)',
  approvedBy: 'Người duyệt',
  contributors: 'Người viết, sửa lần này',
  scheduledFor: 'Hẹn đăng lúc',
  timeline: (count: number) => `Diễn biến (${count})`,
  noteTitle: 'Yêu cầu sửa',
  notYet: (action: string) => `Chưa làm được “${action}”`,
  saveFirst: 'Hãy lưu trước. Bạn có thay đổi chưa lưu.',
  unsavedWhileFrozen:
    'Bạn có thay đổi chưa lưu, trong khi nội dung đang khóa. Hãy rút về rồi lưu, hoặc tải lại trang để bỏ các thay đổi đó.',
  outdated: 'Nội dung đã thay đổi từ lúc bạn mở. Hãy tải lại và đọc bản mới.',
  reload: 'Tải lại',
  openNewest: 'Mở bản mới ở thẻ khác',
  reloadKeeps: 'Những gì bạn đã gõ trong hộp này vẫn được giữ.',
  cancel: 'Thôi',
  working: 'Đang thực hiện…',
  refused: 'Chưa thực hiện được',
  title: 'Tiêu đề',
  unit: 'Đơn vị đứng tên',
  untitled: '(chưa có tiêu đề)',
  noUnit: '(chưa rõ đơn vị)',
  required: '(bắt buộc)',
  changeLegend: 'Lần này thay đổi thế nào?',
  changeMinor: 'Sửa nhỏ',
  changeMinorHelp: 'Chính tả, trình bày. Ngày công bố giữ nguyên.',
  changeMajor: 'Thay đổi lớn',
  changeMajorHelp: 'Có thông tin mới hoặc khác trước. Ngày công bố tính lại từ hôm nay.',
  changeNote: 'Đã thay đổi gì',
  changeNoteHelp: 'Ghi chú này hiện công khai trong “Lịch sử cập nhật”.',
  pickChange: 'Hãy chọn “Sửa nhỏ” hoặc “Thay đổi lớn”.',
  writeChangeNote: 'Thay đổi lớn cần một dòng ghi chú cho công chúng.',
  writeNote: 'Hãy ghi rõ cần sửa gì để người viết biết.',
  offline: 'Không liên lạc được với máy chủ. Chưa có gì thay đổi; hãy thử lại.',
  unknown: 'Máy chủ gặp lỗi nên chưa làm được. Hãy thử lại; nếu vẫn lỗi, báo quản trị.',
  signedOut:
    'Phiên đăng nhập đã hết. Hãy đăng nhập ở một thẻ khác rồi thử lại; nội dung ở đây vẫn còn.',
} as const

export const liveNames: Readonly<Record<LiveState, string>> = {
  none: 'chưa có trên cổng',
  published: 'đang có trên cổng',
  withdrawn: 'đã gỡ khỏi cổng',
}

interface ActionWords {
  readonly button: string
  /** Toast once it is done. */
  readonly done: string
  readonly dialog?: { readonly heading: string; readonly body: string; readonly note?: string }
}

export const actionWords: Readonly<Record<WorkflowAction, ActionWords>> = {
  submit: { button: 'Gửi duyệt', done: 'Đã gửi duyệt.' },
  recall: { button: 'Rút về', done: 'Đã rút về bản nháp. Bạn có thể sửa tiếp.' },
  requestChanges: {
    button: 'Yêu cầu sửa',
    done: 'Đã gửi yêu cầu sửa cho người viết.',
    dialog: {
      heading: 'Yêu cầu sửa',
      body: 'Tin, bài trở về người viết kèm ghi chú của bạn. Lần duyệt trước đó, nếu có, không còn hiệu lực.',
      note: 'Cần sửa gì',
    },
  },
  approve: {
    button: 'Duyệt',
    done: 'Đã duyệt.',
    dialog: {
      heading: 'Duyệt nội dung này?',
      body: 'Bạn xác nhận đã đọc toàn bộ nội dung và chịu trách nhiệm về lần duyệt này. Sau khi duyệt, mọi thay đổi đều phải duyệt lại.',
    },
  },
  publish: {
    button: 'Đăng',
    done: 'Đã đăng lên cổng.',
    dialog: {
      heading: 'Đăng lên cổng?',
      body: 'Công chúng đọc được ngay sau khi bạn bấm “Đăng”.',
    },
  },
  schedule: {
    button: 'Hẹn giờ đăng',
    done: 'Đã hẹn giờ đăng.',
    dialog: {
      heading: 'Hẹn giờ đăng',
      body: 'Đúng bản đã duyệt sẽ tự lên cổng vào giờ này. Nếu nội dung hoặc quyền của người duyệt thay đổi trước đó, hệ thống không đăng và báo lại.',
    },
  },
  unschedule: { button: 'Bỏ hẹn giờ', done: 'Đã bỏ hẹn giờ. Nội dung vẫn là bản đã duyệt.' },
  withdraw: {
    button: 'Gỡ khỏi cổng',
    done: 'Đã gỡ khỏi cổng.',
    dialog: {
      heading: 'Gỡ khỏi cổng?',
      body: 'Tin, bài ra khỏi mọi danh sách và tìm kiếm ngay lập tức. Lý do bạn ghi hiện công khai.',
    },
  },
  restore: {
    button: 'Mở lại thành bản nháp',
    done: 'Đã mở lại thành bản nháp. Trang trên cổng vẫn là trang đã gỡ cho tới khi được duyệt và đăng lại.',
  },
  emergencyPublish: {
    button: 'Đăng khẩn cấp',
    done: 'Đã đăng khẩn cấp. Một người duyệt khác cần xác nhận.',
    dialog: {
      heading: 'Đăng khẩn cấp?',
      body: 'Chỉ dùng khi chậm một phút có thể gây hại. Lần đăng này được đánh dấu cho mọi biên tập viên thấy, tới khi một người duyệt khác xác nhận.',
      note: 'Vì sao khẩn cấp',
    },
  },
  clearEmergency: {
    button: 'Xác nhận lần đăng khẩn cấp',
    done: 'Đã xác nhận.',
    dialog: {
      heading: 'Xác nhận lần đăng khẩn cấp?',
      body: 'Bạn xác nhận đã đọc nội dung đang có trên cổng và đồng ý với lần đăng khẩn cấp này.',
    },
  },
}

/** What comes next, for somebody who can act and for somebody who waits. */
export const nextSteps: Readonly<Record<WorkflowState, { act: string; wait: string }>> = {
  draft: {
    act: 'Viết xong, hãy lưu bản nháp rồi bấm “Gửi duyệt”.',
    wait: 'Người viết đang soạn.',
  },
  inReview: {
    act: 'Hãy đọc kỹ, rồi duyệt hoặc yêu cầu sửa. Nội dung tạm khóa trong lúc chờ.',
    wait: 'Đang chờ người khác đọc và duyệt. Nội dung tạm khóa; cần sửa tiếp thì bấm “Rút về”.',
  },
  changesRequested: {
    act: 'Hãy sửa theo yêu cầu, lưu lại rồi gửi duyệt lần nữa.',
    wait: 'Đang chờ người viết sửa.',
  },
  approved: {
    act: 'Đã duyệt, có thể đăng. Nội dung đã khóa; cần sửa thì bấm “Yêu cầu sửa”.',
    wait: 'Đã duyệt, đang chờ người có quyền đăng lên cổng. Nội dung đã khóa.',
  },
  scheduled: {
    act: 'Sẽ tự đăng vào giờ đã hẹn. Nội dung đã khóa.',
    wait: 'Sẽ tự đăng vào giờ đã hẹn. Nội dung đã khóa.',
  },
  published: {
    act: 'Sửa và lưu sẽ mở một bản sửa mới; bản trên cổng giữ nguyên cho tới khi bản sửa được duyệt và đăng.',
    wait: 'Sửa và lưu sẽ mở một bản sửa mới; bản trên cổng giữ nguyên cho tới khi bản sửa được duyệt và đăng.',
  },
  withdrawn: { act: 'Đã gỡ khỏi cổng.', wait: 'Đã gỡ khỏi cổng.' },
}

/** A draft while the previous revision stays on the site. */
export const revisionHint =
  'Đây là bản sửa của nội dung đang có trên cổng; bản trên cổng giữ nguyên cho tới khi bản sửa được đăng.'

export const welcomeWords = {
  heading: (name: string) => `Chào ${name}`,
  intro: 'Bạn muốn làm gì?',
  kinds: {
    news: { write: 'Viết tin', list: 'Danh sách tin' },
    articles: { write: 'Viết bài', list: 'Danh sách bài viết' },
    bulletins: { write: 'Viết tin xác thực', list: 'Danh sách tin xác thực' },
    'fanpage-posts': { write: 'Soạn bài đăng fanpage', list: 'Danh sách bài đăng fanpage' },
    pages: { write: 'Soạn trang tĩnh', list: 'Danh sách trang tĩnh' },
  },
  site: 'Mở cổng thông tin',
} as const

/** The nightly check of the stored data, for those who answer for the installation. */
export const stateCheckWords = {
  title: 'Kiểm tra dữ liệu hằng đêm',
  never: 'Chưa có lần kiểm tra nào. Lần đầu chạy sau 02:00 đêm nay.',
  good: 'Mọi kiểm tra đều đạt.',
  bad: (count: number) => `Có ${count} lỗi, cần quản trị hệ thống xem ngay.`,
  check: (name: string, count: number) => `${name}: ${count} lỗi`,
} as const
