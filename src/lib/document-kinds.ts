/**
 * The kinds of văn bản by the abbreviations that their numbers carry, such as `12/KH-UBND` (Nghị định
 * 30/2020/NĐ-CP, phụ lục III). Anything without one of these is a letter or no văn bản at all.
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
  { value: 'khac', label: 'Tài liệu khác', signs: [] },
] as const

export type DocumentKind = (typeof DOCUMENT_KINDS)[number]['value']

/**
 * @param documentNumber số ký hiệu, such as `12/KH-UBND` or `15/2026/QĐ-UBND`
 * @returns its kind; a number without a sign of a kind is a letter's, no number is something else
 */
export function documentKindOf(documentNumber: string): DocumentKind {
  const signs = documentNumber.normalize('NFC').split(/[/\-–\s]+/)
  const found = DOCUMENT_KINDS.find((kind) =>
    kind.signs.some((sign) => signs.slice(1).includes(sign)),
  )
  if (found) return found.value
  return /\d/.test(documentNumber) ? 'cong-van' : 'khac'
}

/** @returns what readers call the kind; '' for a value that is none */
export function documentKindName(value: string | null | undefined): string {
  return DOCUMENT_KINDS.find((kind) => kind.value === value)?.label ?? ''
}
