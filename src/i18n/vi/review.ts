import type { BlockKind } from '@/review/blocks'
import type { PersonalKind } from '@/review/patterns'
import type { ChecklistAnswer, ChecklistKey } from '@/workflow/checklist'

/** Words of the review view: what is read, compared, asked and decided. */
export const reviewWords = {
  tab: 'Duyệt',
  sections: 'Các phần của trang duyệt',
  reading: 'Bản người đọc sẽ thấy',
  readingFrame: (title: string) => `Bản xem thử của “${title}”`,
  width: 'Khổ xem',
  phone: 'Điện thoại',
  desktop: 'Máy tính',
  openPreview: 'Mở riêng bản xem thử',
  edit: 'Mở trang soạn',
  changes: 'Thay đổi',
  sinceLive: 'Từ bản đang công bố',
  sinceReturn: 'Từ lần trả lại gần nhất',
  since: 'So với bản nào',
  noEarlier: 'Bản đầu tiên, chưa công bố lần nào nên không có gì để so.',
  noChanges: 'Không khác bản được so.',
  comparedWith: (moment: string) => `So với bản ngày ${moment}.`,
  whoChanged: 'Người viết, sửa lần này',
  reordered: 'Đổi thứ tự.',
  unseen: 'Có thay đổi trong cách lưu, không thấy được ở đây.',
  pictureWords: (name: string, moment: string) =>
    `${name} đã sửa mô tả, chú thích hoặc nguồn của tệp này lúc ${moment}.`,
  nothing: '(trống)',
  hidden: '(nội dung bạn không có quyền xem)',
  gone: '(không còn trong kho)',
  before: 'Trước',
  now: 'Nay',
  added: 'thêm',
  removed: 'bỏ',
  endOfChange: 'hết',
  blockAdded: 'Thêm mới',
  blockRemoved: 'Đã bỏ',
  blockMoved: 'Chuyển chỗ tới đây',
  blockChanged: 'Sửa',
  unchanged: (count: number) => `${count} phần không đổi`,
  setAs: 'đổi cách trình bày',
  leadsTo: 'đổi liên kết',
  alt: 'Mô tả',
  caption: 'Chú thích',
  credit: 'Nguồn ảnh',
  requirements: 'Điều kiện để đăng',
  requirementsMet: 'Đủ mọi điều kiện để đăng.',
  requirementsOpen: (count: number) => `Còn ${count} điều kiện chưa đủ:`,
  toField: 'Tới ô này trong trang soạn',
  scan: 'Chỗ có thể là dữ liệu cá nhân',
  scanNone: 'Không thấy số giấy tờ, số điện thoại, địa chỉ riêng hoặc dữ liệu cá nhân tương tự.',
  scanHelp:
    'Hệ thống chỉ dò theo mẫu và không lưu kết quả. Bạn quyết định chỗ nào được công khai. Số điện thoại, thư điện tử của đơn vị trong danh bạ không bị chỉ ra.',
  scanMore: (count: number) => `Còn ${count} chỗ nữa trong nội dung.`,
  checklist: 'Bảng kiểm',
  checklistLocked: {
    notYet: 'Bảng kiểm mở khi nội dung đang chờ duyệt.',
    notYours: 'Người duyệt trả lời bảng kiểm này.',
    done: 'Bảng kiểm của lần duyệt này:',
  },
  progress: (done: number, all: number) => `Đã trả lời ${done}/${all} câu.`,
  openQuestions: (count: number) => `Còn ${count} câu của bảng kiểm chưa trả lời.`,
  refusedQuestions:
    'Bảng kiểm có câu chưa đạt, nên chưa duyệt được. Hãy bấm “Yêu cầu sửa”; việc cần sửa đã ghi sẵn.',
  unansweredHere: 'Hãy trả lời câu này.',
  refusedHere: 'Với câu trả lời này thì chưa duyệt được.',
  probableMap: (names: string) => `Có thể là bản đồ: ${names}.`,
  approveStatement:
    'Bạn xác nhận đã đọc toàn bộ nội dung và chịu trách nhiệm về lần duyệt này. Sau khi duyệt, mọi thay đổi đều phải duyệt lại.',
  confirmApprove: 'Xác nhận duyệt',
  notNow: 'Thôi',
  actions: 'Quyết định',
  otherActions: 'Việc khác',
  quote: 'Chép vào yêu cầu sửa',
  quoted: 'Đã chép vào yêu cầu sửa.',
  quotedRemark: (author: string, text: string) => `${author}: “${text}”`,
  head: 'Nội dung đang xem xét',
  /** Short, for a row of links on a phone. */
  places: {
    reading: 'Bản đọc',
    requirements: 'Điều kiện',
    scan: 'Dữ liệu cá nhân',
    remarks: 'Ghi chú',
  },
} as const

/** No question says "không": its answers would say it, too. */
export const checklistQuestions: Readonly<Record<ChecklistKey, string>> = {
  map: 'Bản đồ thể hiện đủ quần đảo Hoàng Sa và quần đảo Trường Sa?',
  personalData: 'Còn dữ liệu cá nhân chưa được phép công khai?',
  pictureRights: 'Quyền dùng và nguồn của mọi ảnh?',
  namesChecked: 'Họ tên, chức danh, tên cơ quan, địa danh đã đối chiếu?',
  sourceGiven: 'Nguồn tin, số văn bản đã nêu đúng?',
  aiLabelled: 'Phần do AI tạo (chữ, ảnh, giọng đọc) đã ghi rõ?',
}

type Answers = Readonly<Record<ChecklistAnswer, string>>

export const checklistAnswers: Readonly<Record<ChecklistKey, Answers>> = {
  map: { yes: 'Có bản đồ, đủ', no: 'Có bản đồ, thiếu', none: 'Không có bản đồ' },
  personalData: { yes: 'Không có', no: 'Có, cần bỏ', none: '' },
  pictureRights: { yes: 'Đủ', no: 'Chưa đủ', none: '' },
  namesChecked: { yes: 'Đã đối chiếu', no: 'Chưa', none: '' },
  sourceGiven: { yes: 'Đã nêu đúng', no: 'Chưa', none: '' },
  aiLabelled: { yes: 'Có, đã ghi rõ', no: 'Có, chưa ghi', none: 'Không dùng AI' },
}

/** What the writer is asked for where an answer stands in the way. */
export const checklistRequests: Readonly<Record<ChecklistKey, string>> = {
  map: 'Thay bản đồ bằng bản thể hiện đủ quần đảo Hoàng Sa và quần đảo Trường Sa.',
  personalData: 'Bỏ dữ liệu cá nhân chưa được phép công khai.',
  pictureRights: 'Làm rõ quyền dùng ảnh và ghi nguồn của từng ảnh.',
  namesChecked: 'Đối chiếu lại họ tên, chức danh, tên cơ quan, địa danh.',
  sourceGiven: 'Nêu đúng nguồn tin, số văn bản.',
  aiLabelled: 'Ghi rõ phần do AI tạo.',
}

export const personalKinds: Readonly<Record<PersonalKind, string>> = {
  citizenId: 'Giống số căn cước công dân',
  oldId: 'Giống số chứng minh nhân dân',
  bankAccount: 'Giống số tài khoản ngân hàng',
  phone: 'Giống số điện thoại',
  email: 'Địa chỉ thư điện tử',
  birth: 'Giống ngày hoặc năm sinh',
  address: 'Giống địa chỉ nhà',
  plate: 'Giống biển số xe',
}

export const blockNames: Readonly<Record<BlockKind, string>> = {
  paragraph: 'Đoạn văn',
  heading: 'Đề mục',
  quote: 'Trích dẫn',
  listitem: 'Ý trong danh sách',
  tablerow: 'Hàng của bảng',
  picture: 'Ảnh',
  file: 'Tệp đính kèm',
  callout: 'Khung lưu ý',
  related: 'Nội dung liên quan',
  rule: 'Đường kẻ',
  other: 'Phần khác',
}

/** How parts and words are set; what is not here is told by its own name. */
const TRAITS: Readonly<Record<string, string>> = {
  h2: 'cấp 2',
  h3: 'cấp 3',
  h4: 'cấp 4',
  ul: 'gạch đầu dòng',
  ol: 'đánh số',
  nested: 'ý con',
  header: 'hàng tiêu đề',
  info: 'thông tin',
  warning: 'lưu ý',
  urgent: 'khẩn cấp',
  'align-left': 'căn trái',
  'align-start': 'căn trái',
  'align-center': 'căn giữa',
  'align-right': 'căn phải',
  'align-end': 'căn phải',
  'align-justify': 'căn đều',
  bold: 'đậm',
  italic: 'nghiêng',
  underline: 'gạch chân',
  strikethrough: 'gạch ngang',
  subscript: 'chỉ số dưới',
  superscript: 'chỉ số trên',
  code: 'chữ máy',
  style: 'màu hoặc kiểu chữ lạ',
}

/** @returns traits in words, separated by commas; "thường" for none */
export function traitsInWords(traits: readonly string[]): string {
  if (traits.length === 0) return 'thường'
  return traits
    .map((trait) => {
      const [, indent] = /^indent-(\d+)$/.exec(trait) ?? []
      return TRAITS[trait] ?? (indent === undefined ? trait : `thụt ${indent} bậc`)
    })
    .join(', ')
}
