import { expect, it } from 'vitest'
import { AUDIT_SENTENCES, sentenceOf, type AuditEvent, type AuditEventData } from '@/audit/events'
import { auditTypeNames } from '@/i18n/vi/audit'

const binh = { id: 'b', name: 'Anh Bình' }
const facts = { title: 'Gặt lúa', hash: 'f' }
const publishAt = '2026-11-25T01:00:00.000Z'
const writer = { roles: ['contributor'], unitId: 'u', unitName: 'Xã Hạ Lạc' }
const nobody = { roles: [], unitId: '', unitName: '' }

/** What Chị An did, in the words that stand in the trail; every type has its line. */
const SENTENCES: { [Type in keyof AuditEventData]: [AuditEventData[Type], string][] } = {
  itemSubmitted: [[facts, 'Chị An gửi duyệt “Gặt lúa”']],
  itemRecalled: [[facts, 'Chị An rút “Gặt lúa” về bản nháp']],
  changesRequested: [[{ ...facts, note: 'Sai số.' }, 'Chị An yêu cầu sửa “Gặt lúa”']],
  itemApproved: [[facts, 'Chị An duyệt “Gặt lúa”']],
  itemPublished: [[facts, 'Chị An đăng “Gặt lúa”']],
  itemScheduled: [[{ ...facts, publishAt }, 'Chị An hẹn đăng “Gặt lúa” lúc 25/11/2026 08:00']],
  itemUnscheduled: [[facts, 'Chị An bỏ hẹn đăng “Gặt lúa”']],
  itemPlanned: [
    [{ ...facts, plannedFor: publishAt }, 'Chị An dự kiến đăng “Gặt lúa” lúc 25/11/2026 08:00'],
    [{ ...facts, plannedFor: null }, 'Chị An bỏ ngày dự kiến đăng “Gặt lúa”'],
  ],
  scheduledItemPublished: [
    [
      { ...facts, publishAt, scheduledBy: binh, approvedBy: binh },
      'Chị An đăng “Gặt lúa” theo lịch hẹn 25/11/2026 08:00 của Anh Bình',
    ],
  ],
  scheduleFailed: [
    [
      { ...facts, publishAt, note: 'Nội dung đã đổi.' },
      'Chị An không đăng “Gặt lúa” theo lịch hẹn 25/11/2026 08:00',
    ],
  ],
  itemWithdrawn: [
    [{ ...facts, kind: 'error', note: 'Sai.' }, 'Chị An gỡ vì sai sót: “Gặt lúa”'],
    [{ ...facts, kind: 'notice', note: 'Cũ.' }, 'Chị An gỡ, giữ trang kèm thông báo: “Gặt lúa”'],
  ],
  itemRestored: [[facts, 'Chị An mở lại “Gặt lúa” đã gỡ thành bản nháp']],
  emergencyPublished: [[{ ...facts, note: 'Lũ.' }, 'Chị An đăng khẩn cấp “Gặt lúa”']],
  emergencyCleared: [
    [{ ...facts, publishedBy: binh }, 'Chị An xác nhận lần đăng khẩn cấp “Gặt lúa” của Anh Bình'],
  ],
  userCreated: [
    [
      { person: binh, rights: writer, isActive: true },
      'Chị An tạo tài khoản cho Anh Bình (Cộng tác viên, Xã Hạ Lạc)',
    ],
  ],
  rolesChanged: [
    [
      { person: binh, before: writer, after: { ...nobody, roles: ['approver', 'admin'] } },
      'Chị An đổi quyền của Anh Bình: từ Cộng tác viên, Xã Hạ Lạc sang Người duyệt, Quản trị hệ thống',
    ],
    [
      { person: binh, before: nobody, after: writer },
      'Chị An đổi quyền của Anh Bình: từ không có vai trò sang Cộng tác viên, Xã Hạ Lạc',
    ],
  ],
  userDeactivated: [[{ person: binh }, 'Chị An ngừng tài khoản của Anh Bình']],
  userReactivated: [[{ person: binh }, 'Chị An mở lại tài khoản của Anh Bình']],
  passwordChanged: [
    [{ person: binh, way: 'byAdmin' }, 'Chị An đặt mật khẩu mới cho Anh Bình'],
    [{ person: binh, way: 'own' }, 'Chị An đổi mật khẩu của chính mình'],
    [{ person: binh, way: 'byLink' }, 'Chị An đặt lại mật khẩu của chính mình qua thư điện tử'],
  ],
  accountUnlocked: [
    [{ person: binh }, 'Chị An mở khóa tài khoản của Anh Bình sau nhiều lần nhập sai mật khẩu'],
  ],
  signedIn: [[{ person: binh }, 'Chị An đăng nhập']],
  signedOut: [[{ person: binh }, 'Chị An đăng xuất']],
  signInRefused: [
    [
      { person: binh, reason: 'locked' },
      'Chị An từ chối đăng nhập bằng tài khoản của Anh Bình: tài khoản đang tạm khóa vì nhập sai mật khẩu nhiều lần',
    ],
    [
      { person: binh, reason: 'inactive' },
      'Chị An từ chối đăng nhập bằng tài khoản của Anh Bình: tài khoản đã ngừng hoạt động',
    ],
  ],
  settingsChanged: [
    [
      { kind: 'Đơn vị', title: 'Sở Y tế', isNew: true, fields: [], labels: [] },
      'Chị An thêm đơn vị “Sở Y tế”',
    ],
    [
      {
        kind: 'Thanh điều hướng',
        title: '',
        isNew: false,
        fields: ['main'],
        labels: ['Mục chính'],
      },
      'Chị An sửa “Thanh điều hướng”: Mục chính',
    ],
  ],
  fileTextChanged: [
    [
      {
        kind: 'Ảnh',
        title: 'Cầu mới',
        fields: ['alt', 'credit'],
        labels: ['Mô tả ảnh', 'Nguồn ảnh'],
      },
      'Chị An sửa ảnh “Cầu mới”: Mô tả ảnh, Nguồn ảnh',
    ],
  ],
  itemRead: [
    [
      { what: 'item', title: 'Gặt lúa', count: 1 },
      'Chị An mở xem bản chưa công khai của “Gặt lúa”',
    ],
    [
      { what: 'items', title: 'Tin', count: 12 },
      'Chị An xem danh sách “Tin” có 12 bản chưa công khai',
    ],
    [{ what: 'submission', title: '', count: 1 }, 'Chị An mở xem một phản ánh của công dân'],
    [
      { what: 'submissions', title: 'Phản ánh', count: 3 },
      'Chị An xem danh sách phản ánh của công dân (3)',
    ],
  ],
  effectDecided: [
    [
      { title: 'Gửi thư báo việc', decision: 'again', reason: '550' },
      'Chị An cho hệ thống làm lại việc “Gửi thư báo việc”',
    ],
    [
      { title: 'Gửi thư báo việc', decision: 'closed', reason: '550' },
      'Chị An đóng việc “Gửi thư báo việc” mà hệ thống chưa làm được',
    ],
  ],
  auditExported: [
    [{ rows: 40, filter: '' }, 'Chị An xuất 40 dòng nhật ký ra tệp CSV'],
    [{ rows: 4, filter: '{…}' }, 'Chị An xuất 4 dòng nhật ký ra tệp CSV (có lọc)'],
  ],
}

const cases = Object.entries(SENTENCES).flatMap(([type, lines]) =>
  lines.map(([data, sentence]) => ({ type, data, sentence })),
)

it.each(cases)('$type: $sentence', ({ type, data, sentence }) => {
  const event = { type, collection: 'news', id: 'd', unit: 'u', data } as AuditEvent
  expect(sentenceOf({ event, actorName: 'Chị An' })).toBe(sentence)
})

it('every type has a sentence and a name for lists', () => {
  expect(Object.keys(AUDIT_SENTENCES).sort()).toEqual(Object.keys(SENTENCES).sort())
  expect(Object.keys(auditTypeNames).sort()).toEqual(Object.keys(SENTENCES).sort())
})
