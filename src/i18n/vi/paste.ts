/** What is said after something was pasted into the text of an item. */
export const pasteNotes = {
  pictures: (count: number) =>
    `Ảnh không được dán theo (${count} ảnh). Hãy tải ảnh lên kho rồi chèn vào bài, kèm mô tả và nguồn.`,
  links: (count: number) =>
    `${count} liên kết không rõ đích hoặc không an toàn đã bị bỏ, chữ vẫn giữ.`,
  legacyEncoding:
    'Chữ vừa dán ở bảng mã cũ (TCVN3 hoặc VNI) nên chưa dán vào. Hãy dùng UniKey chuyển sang Unicode rồi dán lại.',
} as const
