/** What a reader is told when there is no page to show. No site frame: this has to work when all else fails. */
const MESSAGES: Record<number, { title: string; text: string }> = {
  400: { title: 'Địa chỉ không hợp lệ', text: 'Địa chỉ quý vị vừa mở không đúng dạng.' },
  404: {
    title: 'Không tìm thấy trang',
    text: 'Trang này không có, hoặc đã được chuyển đi nơi khác.',
  },
  405: {
    title: 'Không thực hiện được',
    text: 'Địa chỉ này không tiếp nhận thao tác quý vị vừa gửi.',
  },
  414: { title: 'Địa chỉ quá dài', text: 'Địa chỉ quý vị vừa mở dài quá mức cho phép.' },
  500: {
    title: 'Trang đang gặp sự cố',
    text: 'Hệ thống đã ghi nhận sự cố. Vui lòng thử lại sau ít phút.',
  },
  503: {
    title: 'Hệ thống tạm gián đoạn',
    text: 'Trang chưa mở được lúc này. Vui lòng thử lại sau ít phút.',
  },
}

/** @returns a complete page for an error status; its style sheet is a file, and it reads well without */
export function plainPage(status: number): string {
  const { title, text } = MESSAGES[status] ?? { title: `Lỗi ${status}`, text: '' }
  return [
    '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta name="robots" content="noindex"><title>${title}</title>`,
    '<link rel="stylesheet" href="/plain.css"></head>',
    `<body><main><h1>${title}</h1><p>${text}</p><p><a href="/">Về trang chủ</a></p></main></body></html>`,
  ].join('\n')
}
