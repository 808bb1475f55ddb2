import type { WorkflowMessages } from '../codes'

export const workflowMessages: WorkflowMessages = {
  'workflow.notFound': 'Không tìm thấy tin, bài này.',
  'workflow.unknownAction': 'Không có thao tác này.',
  'workflow.badRequest': 'Nội dung gửi lên không đọc được. Hãy gửi JSON.',
  'workflow.notPermitted': 'Vai trò của bạn không được làm thao tác này với tin, bài này.',
  'workflow.fourEyes':
    'Bạn đã tham gia viết hoặc sửa lần này nên không được tự duyệt. Hãy nhờ người khác duyệt.',
  'workflow.illegalTransition': 'Không làm được khi tin, bài đang ở trạng thái “{state}”.',
  'workflow.staleRevision':
    'Nội dung đã thay đổi từ lúc bạn mở. Hãy tải lại, đọc bản mới rồi làm lại.',
  'workflow.approvalVoid':
    'Nội dung đã thay đổi sau khi duyệt nên lần duyệt không còn hiệu lực. Cần duyệt lại.',
  'workflow.frozen':
    'Nội dung đang chờ duyệt hoặc đã duyệt nên không sửa được. Hãy rút về hoặc yêu cầu sửa trước.',
  'workflow.useTransition':
    'Không đăng hoặc gỡ bằng cách lưu trực tiếp. Hãy dùng các nút của quy trình duyệt.',
  'workflow.unitFixed': 'Không đổi được đơn vị đứng tên của tin, bài.',
  'workflow.actorRequired': 'Mọi thay đổi phải có người chịu trách nhiệm. Hãy đăng nhập.',
  'workflow.revisionRequired': 'Thiếu mã phiên bản (revision) của nội dung bạn đã xem.',
  'workflow.noteRequired': 'Hãy ghi rõ lý do hoặc việc cần sửa.',
  'workflow.changeRequired':
    'Tin, bài đã đăng trước đây: hãy cho biết đây là sửa nhỏ hay thay đổi lớn.',
  'workflow.changeKind': 'Loại thay đổi phải là “minor” (sửa nhỏ) hoặc “major” (thay đổi lớn).',
  'workflow.changeNoteRequired': 'Thay đổi lớn cần một dòng ghi chú cho công chúng.',
  'workflow.publishAtRequired':
    'Hãy cho biết giờ đăng, kèm múi giờ, ví dụ 2026-11-25T08:00:00+07:00.',
  'workflow.publishAtTooSoon': 'Giờ đăng phải sau thời điểm này ít nhất một phút.',
  'workflow.publishAtTooLate': 'Chỉ hẹn giờ được trong vòng 14 tháng tới.',
  'workflow.withdrawalRequired': 'Hãy cho biết cách gỡ và lý do.',
  'workflow.withdrawalKind':
    'Cách gỡ phải là “notice” (giữ trang kèm thông báo), “error” (gỡ hẳn vì sai sót) hoặc “consolidated” (dẫn sang trang khác).',
  'workflow.withdrawalReason': 'Hãy ghi lý do gỡ; công chúng sẽ đọc được lý do này.',
  'workflow.redirectRequired': 'Hãy chọn trang mà người đọc được dẫn tới.',
  'workflow.redirectNotLive': 'Trang được dẫn tới phải đang có trên cổng.',
  'workflow.redirectLoop': 'Không thể dẫn một trang về chính nó.',
  'workflow.redirectUnused': 'Chỉ cách gỡ “dẫn sang trang khác” mới có trang được dẫn tới.',
  'workflow.noEmergency': 'Tin, bài này không có lần đăng khẩn cấp nào đang chờ xác nhận.',
  'plan.momentRequired':
    'Hãy cho biết ngày giờ dự kiến đăng, kèm múi giờ, ví dụ 2026-11-25T08:00:00+07:00; để trống nếu không còn dự kiến.',
  'plan.past': 'Ngày dự kiến đăng đã qua. Hãy chọn hôm nay hoặc một ngày sau.',
  'plan.tooLate': 'Chỉ đặt được ngày dự kiến trong vòng 14 tháng tới.',
  'plan.settled':
    'Tin, bài này không có bản nào đang làm nên không đặt được ngày dự kiến. Hãy mở bản sửa trước.',
  'checklist.malformed':
    'Bảng kiểm phải là các cặp câu hỏi và câu trả lời, ví dụ "personalData": "yes".',
  'checklist.unanswered': 'Bảng kiểm chưa có câu trả lời dùng được: {field}',
  'checklist.refused': 'Chưa duyệt được vì bảng kiểm có câu trả lời “không”: {field}',
  'checklist.notAsked': 'Bảng kiểm của tin, bài này không có câu hỏi “{field}”.',
  'schedule.contentChanged':
    'Không đăng theo lịch vì nội dung không còn đúng bản đã được duyệt. Hãy gửi duyệt lại.',
  'schedule.approverGone':
    'Không đăng theo lịch vì người duyệt ({name}) không còn quyền duyệt hoặc tài khoản đã khóa. Hãy gửi duyệt lại.',
  'schedule.schedulerGone':
    'Không đăng theo lịch vì người hẹn giờ ({name}) không còn quyền đăng hoặc tài khoản đã khóa. Hãy gửi duyệt lại.',
  'schedule.requirements': 'Không đăng theo lịch vì chưa đủ điều kiện: {reason}',
  'requirement.missing': 'Thiếu: {field}.',
  'requirement.unsafeLink': 'Liên kết không an toàn trong nội dung: {href}',
  'requirement.slugTaken': 'Đường dẫn này đã có ở tin, bài khác. Hãy đổi đường dẫn.',
  'requirement.pictureAlt': 'Ảnh “{name}” chưa có mô tả cho người không nhìn thấy.',
  'requirement.pictureGone': 'Có ảnh hoặc tệp không còn trong kho.',
  'requirement.evidenceSource':
    'Mỗi căn cứ cần địa chỉ, tệp hoặc số ký hiệu để người đọc tìm lại được.',
  'requirement.primaryEvidence': 'Cần ít nhất một căn cứ là nguồn gốc.',
  'requirement.foreignChannel': 'Có kênh không thuộc đơn vị đứng tên.',
}

export const stateNames = {
  draft: 'Bản nháp',
  inReview: 'Chờ duyệt',
  changesRequested: 'Cần sửa lại',
  approved: 'Đã duyệt',
  scheduled: 'Đã hẹn giờ',
  published: 'Đã đăng',
  withdrawn: 'Đã gỡ',
} as const

/** Names of fields as people see them in the edit view. */
export const fieldNames: Readonly<Record<string, string>> = {
  title: 'Tiêu đề',
  summary: 'Tóm tắt (sapo)',
  body: 'Nội dung',
  unit: 'Đơn vị',
  slug: 'Đường dẫn',
  claim: 'Thông tin đang lan truyền',
  field: 'Lĩnh vực',
  verdict: 'Kết luận',
  finding: 'Sự thật',
  asOf: 'Kết luận tính đến',
  evidence: 'Căn cứ',
  text: 'Nội dung đăng',
  channels: 'Kênh',
  checklist: 'Bảng kiểm',
  'checklist.map': 'Bản đồ thể hiện đủ quần đảo Hoàng Sa và quần đảo Trường Sa.',
  'checklist.personalData': 'Không có dữ liệu cá nhân không được công khai.',
  'checklist.pictureRights': 'Được quyền dùng mọi ảnh, và mỗi ảnh có ghi nguồn.',
  'checklist.namesChecked': 'Đã đối chiếu họ tên, chức danh, tên cơ quan, địa danh.',
  'checklist.sourceGiven': 'Nguồn tin, số văn bản được nêu đúng.',
  'checklist.aiLabelled': 'Phần do AI tạo đã được ghi rõ là do AI tạo.',
}
