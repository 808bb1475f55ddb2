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
  typedList: (detail) => `Các dòng tự gõ dấu đầu dòng đã thành danh sách: ${detail}`,
  boldHeading: (detail) =>
    `Dòng in đậm có thể là tiêu đề mục: “${detail}”. Nếu đúng, hãy chọn dòng đó rồi chọn kiểu Tiêu đề.`,
  numberedHeading: (detail) =>
    `Số thứ tự do Word tự đánh ở tiêu đề mục không mang theo được: “${detail}”. Hãy gõ lại số nếu cần.`,
  mergedCells: (detail) => `Có ${detail} ô bảng gộp nhiều hàng hoặc cột. Hãy kiểm tra lại bảng.`,
  notes: (detail) => `${detail} chú thích chân trang đã chuyển xuống mục “Chú thích” ở cuối bài.`,
  comments: (detail) => `Không lấy ${detail} ghi chú (comment) của người góp ý.`,
  insertions: (detail) =>
    `Có ${detail} chỗ thêm (Track Changes) chưa chốt: đã lấy phần chữ thêm vào.`,
  deletions: (detail) => `Có ${detail} chỗ xóa (Track Changes) chưa chốt: đã bỏ phần chữ bị xóa.`,
  headerFooter: (detail) => `Không lấy đầu trang, chân trang: “${detail}”.`,
  equations: (detail) =>
    `Không lấy được ${detail} công thức. Hãy gõ lại bằng chữ hoặc chèn ảnh có mô tả.`,
  charts: (detail) => `Không lấy được ${detail} biểu đồ. Hãy chèn bảng số liệu hoặc ảnh có mô tả.`,
  smartArt: (detail) =>
    `Không lấy được ${detail} sơ đồ SmartArt. Hãy viết lại bằng chữ hoặc chèn ảnh.`,
  embeddedObjects: (detail) => `Không lấy được ${detail} tệp nhúng (bảng tính, tệp khác).`,
  textBoxes: (detail) =>
    `Chữ trong ${detail} khung chữ (text box) đã thành đoạn thường. Hãy kiểm tra vị trí.`,
  macros: () => 'Tệp có macro; macro không được đọc và không được lấy.',
  pictureFormat: (detail) =>
    `Không lấy được ảnh kiểu ${detail}. Hãy lưu ảnh thành JPG hoặc PNG rồi tải lên.`,
  pictureDamaged: (detail) => `Không đọc được một ảnh (${detail}). Hãy tải ảnh đó lên riêng.`,
  pictureLinked: (detail) =>
    `Một ảnh chỉ được liên kết, không nằm trong tệp (${detail}). Hãy tải ảnh đó lên riêng.`,
  calloutTone: (detail) => `Mức độ “${detail}” của khung lưu ý không có, đã dùng “Thông tin”.`,
} as const satisfies Record<string, (detail: string) => string>

/** Why a file cannot be imported at all. */
export const importErrors = {
  inputTooLarge: (detail) => `Tệp quá lớn. Giới hạn là ${detail}.`,
  tooManyElements: (detail) => `Tệp có quá nhiều thành phần. Giới hạn là ${detail}.`,
  tooDeep: (detail) => `Tệp lồng nhau quá sâu. Giới hạn là ${detail} tầng.`,
  emptyFile: () => 'Tệp trống, không có gì bên trong. Hãy chọn lại tệp.',
  notWord: () =>
    'Đây không phải tệp Word .docx. Hãy mở tệp bằng Word, lưu thành .docx rồi chọn lại.',
  oldWordFile: () =>
    'Đây là tệp Word cũ (.doc). Hãy mở bằng Word, chọn “Lưu thành”, kiểu “Word Document (.docx)” rồi chọn tệp mới.',
  passwordProtected: () =>
    'Tệp có mật khẩu nên không mở được. Hãy mở bằng Word, vào Tệp → Thông tin → Bảo vệ tài liệu, bỏ mật khẩu, lưu lại rồi chọn lại tệp.',
  pdfFile: () =>
    'Đây là tệp PDF, không phải Word. Hãy chọn tệp .docx gốc; nếu chỉ có PDF, hãy đính kèm như một văn bản.',
  rtfFile: () => 'Đây là tệp RTF. Hãy mở bằng Word, lưu thành .docx rồi chọn lại.',
  pictureFile: () => 'Đây là tệp ảnh, không phải Word. Ảnh được tải lên ở mục “Ảnh”.',
  archiveFile: () => 'Đây là tệp nén, không phải Word. Hãy giải nén rồi chọn tệp .docx bên trong.',
  htmlFile: () =>
    'Đây là trang web mang tên tệp Word. Hãy mở bằng Word, lưu thành .docx rồi chọn lại.',
  spreadsheetFile: () =>
    'Đây là bảng tính Excel, không phải Word. Hãy chép bảng cần dùng rồi dán vào bài.',
  slidesFile: () => 'Đây là tệp trình chiếu PowerPoint, không phải Word. Hãy chọn tệp .docx.',
  openDocument: () => 'Đây là tệp OpenDocument (.odt). Hãy lưu thành .docx rồi chọn lại.',
  damagedFile: () =>
    'Tệp hỏng hoặc chưa tải về hết. Hãy thử mở bằng Word; nếu mở được, lưu thành tệp mới rồi chọn lại.',
  tooManyEntries: (detail) =>
    `Tệp chứa quá nhiều thành phần (giới hạn ${detail}). Hãy chép nội dung sang một tệp Word mới.`,
  unsafeZip: () =>
    'Cấu trúc tệp không an toàn nên không mở. Hãy chép nội dung sang một tệp Word mới.',
  zipBomb: () =>
    'Tệp nở ra quá lớn khi mở nên không nhận. Hãy chép nội dung sang một tệp Word mới, giảm bớt ảnh.',
  unsafeXml: () =>
    'Tệp chứa khai báo lạ (DOCTYPE) mà Word không bao giờ ghi nên không mở. Hãy chép nội dung sang một tệp Word mới.',
  tooManyPictures: (detail) =>
    `Tệp có quá nhiều ảnh (giới hạn ${detail}). Hãy bỏ bớt ảnh hoặc chia thành nhiều bài.`,
  legacyEncoding: (detail) =>
    `Chữ trong tệp dùng bảng mã cũ${detail === '' ? '' : ` (phông “${detail}”)`}, không phải Unicode. Hệ thống không tự đoán để khỏi sai chữ. Hãy dùng UniKey (Công cụ → chuyển từ TCVN3 hoặc VNI sang Unicode), lưu lại rồi chọn lại tệp.`,
  resultTooLarge: (detail) => `Nội dung sau khi chuyển đổi quá lớn. Giới hạn là ${detail}.`,
} as const satisfies Record<string, (detail: string) => string>
