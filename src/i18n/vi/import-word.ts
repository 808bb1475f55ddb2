/** Words of “Nhập từ Word” beside the text of an item. */
export const importWords = {
  heading: 'Nhập từ Word',
  help: 'Kéo tệp .docx thả vào phần Nội dung, hoặc chọn tệp (tối đa 20 MB). Chưa có gì được lưu cho tới khi bạn bấm lưu.',
  choose: 'Chọn tệp Word…',
  dropHere: 'Thả tệp Word vào đây',
  working: (name: string) => `Đang đọc “${name}”. Tệp nhiều ảnh có thể mất một phút…`,
  frozen: 'Nội dung đang khóa nên không nhập được.',
  replace: {
    heading: 'Thay nội dung đang có?',
    body: (name: string) =>
      `Bài đang có nội dung. Nội dung trong “${name}” sẽ thay phần đó trong biểu mẫu; bạn vẫn hoàn tác được.`,
    confirm: 'Thay nội dung',
    cancel: 'Thôi',
  },
  failed: 'Chưa nhập được',
  done: (name: string) => `Đã nhập “${name}”. Hãy đọc lại rồi bấm lưu.`,
  filledTitle: 'Đã điền tiêu đề từ tệp.',
  filledSummary: 'Đã điền tóm tắt từ tệp.',
  offeredTitle: (text: string) => `Tiêu đề giữ nguyên. Trong tệp có dòng: “${text}”.`,
  offeredSummary: (text: string) => `Tóm tắt giữ nguyên. Trong tệp có đoạn: “${text}”.`,
  undo: 'Hoàn tác lần nhập',
  undone: 'Đã trở lại như trước khi nhập. Ảnh vừa nhập vẫn nằm trong kho ảnh.',
  close: 'Ẩn kết quả',
  nothingLost: 'Lấy được toàn bộ nội dung.',
  lostHeading: (count: number) => `Cần xem lại hoặc không lấy được (${count})`,
  picturesHeading: (open: number) =>
    open === 0 ? 'Ảnh: đã có mô tả' : `Ảnh: còn ${open} ảnh chưa có mô tả`,
  picturesHelp:
    'Nói cho người không nhìn thấy biết trong ảnh có gì. Bài có ảnh thiếu mô tả thì không duyệt được.',
  alt: (index: number) => `Mô tả ảnh ${index}`,
  altMissing: 'Hãy ghi mô tả trước khi lưu.',
  saveAlt: 'Lưu mô tả',
  altSaved: 'Đã lưu',
  jump: 'Xem trong bài',
  offline: 'Không liên lạc được với máy chủ. Chưa có gì thay đổi; hãy thử lại.',
  unknown: 'Máy chủ gặp lỗi nên chưa nhập được. Hãy thử lại; nếu vẫn lỗi, báo quản trị.',
} as const

/** Why the server does not take a file, apart from what is wrong with the file itself. */
export const importRefusals = {
  notPermitted: 'Bạn không có quyền nhập nội dung cho đơn vị này.',
  unitMissing: 'Hãy chọn đơn vị đứng tên trước khi nhập: ảnh trong tệp vào kho ảnh của đơn vị đó.',
  noFile: 'Chưa có tệp. Hãy chọn một tệp .docx.',
  oneFile: 'Mỗi lần chỉ nhập được một tệp.',
  tooLarge: 'Tệp quá lớn. Giới hạn là 20 MB. Hãy giảm bớt ảnh trong tệp.',
  busy: 'Đang có nhiều tệp chờ đọc. Hãy thử lại sau một phút.',
  picture: 'Không lưu được ảnh trong tệp nên chưa nhập gì cả. Hãy thử lại.',
} as const
