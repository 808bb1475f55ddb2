/** What an importer tells the person who brought the file, by code. `detail` names the place. */
export const importWarnings = {
  headingDemoted: (detail) => `Tiêu đề cấp 1 được hạ xuống cấp 2: “${detail}”.`,
  headingFlattened: (detail) => `Tiêu đề cấp 5, 6 được nâng lên cấp 4: “${detail}”.`,
  unsafeLink: (detail) => `Liên kết không được phép đã bị bỏ, chữ vẫn giữ: ${detail}`,
  relativeLink: (detail) => `Liên kết tương đối không rõ đích đã bị bỏ, chữ vẫn giữ: ${detail}`,
  anchorLink: (detail) =>
    `Liên kết đến một vị trí trong trang gốc đã bị bỏ, chữ vẫn giữ: ${detail}`,
  imageUnresolved: (detail) => `Không tìm thấy ảnh “${detail}”, ảnh đã bị bỏ.`,
  imageWithoutAlt: (detail) => `Ảnh “${detail}” chưa có mô tả (alt).`,
  imageWithoutSource: () => 'Một ảnh không có địa chỉ nguồn đã bị bỏ.',
  movedOut: (detail) =>
    `Thành phần “${detail}” không đặt được tại chỗ, đã chuyển xuống ngay sau đó.`,
  droppedElement: (detail) => `Thành phần <${detail}> đã bị bỏ.`,
  droppedComment: () => 'Ghi chú ẩn trong mã nguồn đã bị bỏ.',
  droppedHidden: () => 'Phần chữ bị ẩn trong tài liệu gốc đã bị bỏ.',
  nestedTable: () => 'Bảng lồng trong bảng đã được chuyển thành các dòng chữ.',
  tableReshaped: () => 'Bảng thiếu ô hoặc gộp ô sai đã được bổ sung cho đủ hàng, cột.',
  listTooDeep: (detail) => `Danh sách lồng quá ${detail} cấp, các cấp sâu hơn được gộp lại.`,
  listMarkerLost: (detail) =>
    `Danh sách đánh số kiểu “${detail}” trở thành số 1, 2, 3. Hãy kiểm tra các điểm được viện dẫn.`,
  calloutTone: (detail) => `Mức độ “${detail}” của khung lưu ý không có, đã dùng “Thông tin”.`,
} as const satisfies Record<string, (detail: string) => string>

/** Why a file cannot be imported at all. */
export const importErrors = {
  inputTooLarge: (detail) => `Tệp quá lớn. Giới hạn là ${detail}.`,
  tooManyElements: (detail) => `Tệp có quá nhiều thành phần. Giới hạn là ${detail}.`,
  tooDeep: (detail) => `Tệp lồng nhau quá sâu. Giới hạn là ${detail} tầng.`,
  resultTooLarge: (detail) => `Nội dung sau khi chuyển đổi quá lớn. Giới hạn là ${detail}.`,
} as const satisfies Record<string, (detail: string) => string>
