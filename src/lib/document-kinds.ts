/**
 * The kinds of văn bản by the abbreviations that their numbers carry, such as `12/KH-UBND` (Nghị định
 * 30/2020/NĐ-CP, phụ lục III). A letter (công văn) has none.
 */
export const DOCUMENT_KINDS = [
  { value: 'nghi-quyet', label: 'Nghị quyết', signs: ['NQ'] },
  { value: 'nghi-dinh', label: 'Nghị định', signs: ['NĐ'] },
  { value: 'quyet-dinh', label: 'Quyết định', signs: ['QĐ'] },
  { value: 'chi-thi', label: 'Chỉ thị', signs: ['CT'] },
  { value: 'thong-tu', label: 'Thông tư', signs: ['TT'] },
  { value: 'ke-hoach', label: 'Kế hoạch', signs: ['KH'] },
  { value: 'thong-bao', label: 'Thông báo', signs: ['TB', 'TC'] },
  { value: 'huong-dan', label: 'Hướng dẫn', signs: ['HD'] },
  { value: 'bao-cao', label: 'Báo cáo', signs: ['BC'] },
  { value: 'to-trinh', label: 'Tờ trình', signs: ['TTr'] },
  { value: 'chuong-trinh', label: 'Chương trình', signs: ['CTr'] },
  { value: 'cong-dien', label: 'Công điện', signs: ['CĐ'] },
  { value: 'quy-che', label: 'Quy chế, quy định', signs: ['QC', 'QyĐ'] },
  { value: 'bien-ban', label: 'Biên bản', signs: ['BB'] },
  { value: 'giay-moi', label: 'Giấy mời', signs: ['GM'] },
  { value: 'cong-van', label: 'Công văn', signs: [] },
  { value: 'khac', label: 'Văn bản, tài liệu khác', signs: [] },
] as const

export type DocumentKind = (typeof DOCUMENT_KINDS)[number]['value']

/**
 * @param documentNumber số ký hiệu, such as `12/KH-UBND` or `15/2026/QĐ-UBND`
 * @returns the kind whose sign follows the number, else the one that the title begins with, else none in
 *   particular: nobody is told a kind that no word of the document says
 */
export function documentKindOf({
  documentNumber,
  title,
}: {
  documentNumber: string
  title: string
}): DocumentKind {
  const sign = /^\s*\d+\s*(?:[/–-]\s*\d{4}\s*)?[/–-]\s*(\p{L}+)/u.exec(
    documentNumber.normalize('NFC'),
  )
  const words = title.normalize('NFC').toLowerCase()
  const found =
    DOCUMENT_KINDS.find(({ signs }) => signs.some((one) => one === sign?.[1])) ??
    DOCUMENT_KINDS.find(
      ({ value, label }) => value !== 'khac' && words.startsWith(`${label.toLowerCase()} `),
    )
  return found?.value ?? 'khac'
}

/** @returns what readers call the kind; '' for a value that is none */
export function documentKindName(value: string | null | undefined): string {
  return DOCUMENT_KINDS.find((kind) => kind.value === value)?.label ?? ''
}
