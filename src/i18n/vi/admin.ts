import type { LiveState, WorkflowState } from '@/workflow/states'
import type { WorkflowAction } from '@/workflow/transitions'

/** Words of the workflow in the admin: buttons, dialogs, and what to do next. */
export const adminWords = {
  panel: 'Quy trình duyệt',
  state: 'Trạng thái',
  savedAt: 'Lưu lần cuối',
  loading: 'Đang xem trạng thái…',
  notSaved: 'Bản nháp mới. Hãy lưu bản nháp trước, sau đó mới gửi duyệt được.',
  review: 'Xem thay đổi, bảng kiểm và ghi chú nội bộ',
  viewLive: 'Xem trên cổng',
  opensNewTab: '(mở thẻ mới)',
  approvedBy: 'Người duyệt',
  contributors: 'Người viết, sửa lần này',
  timeline: (count: number) => `Diễn biến (${count})`,
  noteTitle: 'Yêu cầu sửa',
  failedTitle: 'Không đăng được theo lịch',
  willPublish: (moment: string, left: string) => `Sẽ tự đăng ${moment}, ${left}.`,
  emergencyTitle: 'Đã đăng khẩn cấp, cần người duyệt khác xác nhận',
  emergencyFlag: 'Khẩn cấp',
  emergencyReason: 'Lý do đăng khẩn cấp',
  emergencyBy: 'Người đăng khẩn cấp',
  withdrawnHow: 'Cách gỡ',
  withdrawnReason: 'Lý do gỡ (công khai)',
  withdrawnBy: 'Người gỡ',
  redirectsTo: 'Người đọc được dẫn sang',
  viewWithdrawn: 'Xem điều người đọc thấy',
  notYet: (actions: readonly string[]) =>
    `Chưa làm được ${actions.map((action) => `“${action}”`).join(', ')}:`,
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
}

/** Buttons; what their dialogs ask is in dialogs.ts. */
export const actionWords: Readonly<Record<WorkflowAction, ActionWords>> = {
  submit: { button: 'Gửi duyệt', done: 'Đã gửi duyệt.' },
  recall: { button: 'Rút về', done: 'Đã rút về bản nháp. Bạn có thể sửa tiếp.' },
  requestChanges: { button: 'Yêu cầu sửa', done: 'Đã gửi yêu cầu sửa cho người viết.' },
  approve: { button: 'Duyệt', done: 'Đã duyệt.' },
  publish: { button: 'Đăng', done: 'Đã đăng lên cổng.' },
  schedule: { button: 'Hẹn giờ đăng', done: 'Đã hẹn giờ đăng.' },
  unschedule: { button: 'Bỏ hẹn giờ', done: 'Đã bỏ hẹn giờ. Nội dung vẫn là bản đã duyệt.' },
  withdraw: { button: 'Gỡ khỏi cổng', done: 'Đã gỡ khỏi cổng.' },
  restore: { button: 'Mở lại để sửa', done: 'Đã mở lại thành bản nháp.' },
  emergencyPublish: {
    button: 'Đăng khẩn cấp',
    done: 'Đã đăng khẩn cấp. Một người duyệt khác cần xác nhận.',
  },
  clearEmergency: {
    button: 'Xác nhận lần đăng khẩn cấp',
    done: 'Đã xác nhận lần đăng khẩn cấp.',
  },
}

/** Where a code's own sentence speaks of approving, and the action is another. */
export const reasonWords: Partial<Record<WorkflowAction, Readonly<Record<string, string>>>> = {
  emergencyPublish: {
    'workflow.fourEyes':
      'Bạn đã tham gia viết hoặc sửa lần này nên không được tự đăng khẩn cấp. Hãy nhờ một người duyệt khác.',
  },
  clearEmergency: {
    'workflow.fourEyes':
      'Bạn đã đăng hoặc tham gia viết nội dung này, nên cần một người duyệt khác xác nhận.',
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
    act: 'Đã duyệt, có thể đăng ngay hoặc hẹn giờ. Nội dung đã khóa; cần sửa thì bấm “Yêu cầu sửa”.',
    wait: 'Đã duyệt, đang chờ người có quyền đăng lên cổng. Nội dung đã khóa.',
  },
  scheduled: {
    act: 'Đúng bản đã duyệt sẽ tự lên cổng vào giờ đã hẹn. Nội dung đã khóa; cần đổi giờ thì bấm “Bỏ hẹn giờ”.',
    wait: 'Đúng bản đã duyệt sẽ tự lên cổng vào giờ đã hẹn. Nội dung đã khóa.',
  },
  published: {
    act: 'Sửa và lưu sẽ mở một bản sửa mới; bản trên cổng giữ nguyên cho tới khi bản sửa được duyệt và đăng.',
    wait: 'Sửa và lưu sẽ mở một bản sửa mới; bản trên cổng giữ nguyên cho tới khi bản sửa được duyệt và đăng.',
  },
  withdrawn: {
    act: 'Muốn đăng lại, hãy bấm “Mở lại để sửa”, sửa rồi gửi duyệt như một bản mới.',
    wait: 'Nội dung này đã gỡ khỏi cổng.',
  },
}

/** A draft while the previous revision stays on the site. */
export const revisionHint =
  'Đây là bản sửa của nội dung đang có trên cổng; bản trên cổng giữ nguyên cho tới khi bản sửa được đăng.'
