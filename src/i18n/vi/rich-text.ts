/** Words of the body field: why a text cannot be saved, and what readers see around its parts. */
export const bodyProblems = {
  malformed: () => 'Nội dung không đúng cấu trúc của trình soạn thảo, nên không lưu được.',
  tooDeep: ({ limit }: { limit: number }) =>
    `Nội dung lồng nhau quá ${limit} tầng. Hãy bớt danh sách hoặc bảng lồng nhau.`,
  tooLarge: ({ limit }: { limit: number }) =>
    `Nội dung vượt quá ${Math.round(limit / 1024)} KB. Hãy chia thành nhiều bài hoặc đính kèm tệp.`,
  unknownNode: ({ type }: { type: string }) =>
    `Nội dung có thành phần mà hệ thống không hỗ trợ: “${type.slice(0, 60)}”.`,
  unsafeLink: ({ href }: { href: string }) =>
    `Liên kết “${href.slice(0, 120)}” không được phép. Chỉ dùng địa chỉ bắt đầu bằng https://, http://, mailto:, tel:, dấu / hoặc dấu #.`,
} as const

export const richTextWords = {
  linkAddress:
    'Địa chỉ không được phép. Chỉ dùng địa chỉ bắt đầu bằng https://, http://, mailto:, tel:, dấu / hoặc dấu #.',
  table: (number: number) => `Bảng ${number} (cuộn ngang để xem hết)`,
  photoCredit: (credit: string) => `Ảnh: ${credit}`,
  related: 'Nội dung liên quan',
  attachment: 'Tệp đính kèm',
  tones: { info: 'Thông tin', warning: 'Lưu ý', urgent: 'Khẩn cấp' },
} as const
