/**
 * What a field wants, with the rule behind it. Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II says how
 * number and abstract of an administrative document are written.
 */
export const fieldHelp = {
  documentNumber:
    'Ghi đúng như trên văn bản, ví dụ 05/QĐ-UBND; số nhỏ hơn 10 có số 0 phía trước (Nghị định 30/2020/NĐ-CP, Phụ lục I).',
  abstract:
    'Một câu ngắn gọn hoặc một cụm từ nêu khái quát nội dung chủ yếu (Nghị định 30/2020/NĐ-CP, Phụ lục I).',
  alt: 'Nói cho người không nhìn thấy biết trong ảnh có gì (WCAG 2.2, tiêu chí 1.1.1). Không viết “ảnh minh họa”.',
}
