/** Words of the remarks that editors write to each other about one item. */
export const remarkWords = {
  heading: 'Ghi chú nội bộ',
  intro: 'Chỉ người xem được bản nháp này đọc được; không bao giờ hiện công khai.',
  none: 'Chưa có ghi chú nào.',
  label: 'Viết ghi chú',
  help: 'Gõ @ rồi tên để nhắc một đồng nghiệp; người đó được báo ngay.',
  send: 'Gửi ghi chú',
  sending: 'Đang gửi…',
  sent: 'Đã gửi ghi chú.',
  empty: 'Hãy viết ghi chú trước khi gửi.',
  failed: 'Chưa gửi được ghi chú. Những gì bạn viết vẫn còn; hãy thử lại.',
  colleagues: 'Đồng nghiệp có thể nhắc',
  found: (count: number) =>
    count === 0 ? 'Không có đồng nghiệp nào có tên này.' : `Có ${count} đồng nghiệp để chọn.`,
  guest: 'chuyên gia được hỏi ý kiến',
  formerColleague: '(người viết không còn tài khoản)',
  notAReader:
    'Có người được nhắc không xem được tin, bài này nên ghi chú chưa được gửi. Hãy bỏ lời nhắc đó.',
  ambiguous: (name: string) =>
    `Có nhiều người tên “${name}”. Hãy chọn đúng người trong danh sách hiện ra khi gõ @.`,
  mentioned: (actor: string, title: string) => `${actor} nhắc bạn trong ghi chú về “${title}”`,
  link: (count: number) => (count === 0 ? 'Ghi chú nội bộ' : `Ghi chú nội bộ (${count})`),
} as const
