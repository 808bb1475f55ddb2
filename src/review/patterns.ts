/** What a place in a text can look like; its name is in `i18n/vi/review.ts`. */
export type PersonalKind =
  'citizenId' | 'oldId' | 'bankAccount' | 'phone' | 'email' | 'birth' | 'address' | 'plate'

interface Pattern {
  readonly kind: PersonalKind
  /** The first group, where there is one, is what is pointed at. */
  readonly pattern: RegExp
  readonly isMatch?: (match: string) => boolean
}

/** Not inside a longer number, an amount, a date, or a document number such as 12/2026/QĐ-UBND. */
const START = String.raw`(?<![\p{L}\p{N}])(?<!\d[.,/\-])`
const END = String.raw`(?![\p{L}\p{N}])(?![.,/\-]\d)`
const GAP = String.raw`[ .\-]`

/** Groups in which people write a mobile number; free gaps would find dates in a row. */
const MOBILE = [
  String.raw`\d{8}`,
  String.raw`\d${GAP}\d{7}`,
  String.raw`\d${GAP}\d{3}${GAP}\d{4}`,
  String.raw`\d${GAP}\d{4}${GAP}\d{3}`,
  String.raw`\d{2}${GAP}\d{6}`,
  String.raw`\d{2}${GAP}\d{3}${GAP}\d{3}`,
  String.raw`\d{2}(?:${GAP}\d{2}){3}`,
].join('|')

const IDENTITY = String.raw`(?:CMND|CMTND|CCCD|chứng minh (?:nhân dân|thư)|căn cước(?: công dân)?|định danh(?: cá nhân)?)`

/** The more a pattern demands, the earlier it stands: a place is told once. */
export const PATTERNS: readonly Pattern[] = [
  {
    kind: 'citizenId',
    pattern: regex(String.raw`${START}\d{3}${GAP}?\d{3}${GAP}?\d{3}${GAP}?\d{3}${END}`),
    isMatch: isCitizenId,
  },
  {
    kind: 'bankAccount',
    pattern: regex(
      String.raw`(?:STK|số tài khoản|tài khoản(?: số| ngân hàng)?|chuyển khoản)[^\d\n]{0,40}?${START}(\d[\d \-]{6,22}\d)${END}`,
    ),
    isMatch: (match) => digitsOf(match).length >= 8 && digitsOf(match).length <= 19,
  },
  {
    kind: 'phone',
    pattern: regex(String.raw`${START}(?:\+?84${GAP}?|0)[35789](?:${MOBILE})${END}`),
  },
  {
    kind: 'phone',
    pattern: regex(
      String.raw`(?<![\p{L}\p{N}])(?<!\d[.,/\-])\(?(?:\+?84${GAP}?|0)2\d{1,2}\)?${GAP}?\d(?:${GAP}?\d){6,7}${END}`,
    ),
    isMatch: (match) => digitsOf(match).replace(/^84/, '0').length === 11,
  },
  {
    kind: 'oldId',
    pattern: regex(
      String.raw`${IDENTITY}[^\d\n]{0,30}?${START}(\d{3}${GAP}?\d{3}${GAP}?\d{3})${END}`,
    ),
  },
  {
    // Without the word beside it only the form that identity cards had: numbers of provinces up to 38.
    kind: 'oldId',
    pattern: regex(
      String.raw`${START}(?:0[1-9]|[12]\d|3[0-8])\d{7}${END}(?!\s*(?:đồng|đ(?![\p{L}])|VNĐ|VND|USD|m|kg|tấn|lượt|người))`,
    ),
  },
  {
    kind: 'email',
    pattern: regex(
      String.raw`(?<![\p{L}\p{N}._%+\-])[a-z0-9._%+\-]+@[a-z0-9\-]+(?:\.[a-z0-9\-]+)*\.[a-z]{2,}`,
    ),
  },
  {
    kind: 'birth',
    // "tuyển sinh năm", "học sinh năm", "khai sinh ngày" are about no one's birth.
    pattern: regex(
      String.raw`(?<!(?:tuyển|học|thí|khai|vệ|phát|tái|hy|hồi|dân|ký|kí|nảy|nội|ngoại|phục|an|sản|giáng) )(?<![\p{L}])((?:ngày sinh|sinh ngày|sinh năm|năm sinh|SN|sn)\s*:?\s*(?:\d{1,2}[/.\-]\d{1,2}[/.\-])?(?:19|20)\d{2})(?!\d)`,
    ),
  },
  {
    kind: 'address',
    pattern: regex(
      String.raw`(?<![\p{L}])((?:số nhà|nhà số)\s*\d+[^\n.;()]{0,60}|(?:thường trú|tạm trú|trú tại|ngụ tại|cư ngụ|HKTT|hộ khẩu|nhà riêng)(?: ở| tại)?\s*:?\s*(?:số \d+|ngõ|ngách|hẻm|thôn|xóm|bản|tổ|khu|đường|phố|xã|phường)[^\n.;()]{0,60})`,
    ),
  },
  {
    kind: 'plate',
    pattern: new RegExp(
      String.raw`${START}(?:1[1-9]|[2-9]\d)\s?-?\s?[A-Z][A-Z\d]?\s?[-. ]?\s?(?:\d{3}\.\d{2}|\d{5})${END}`,
      'gu',
    ),
  },
]

/** Codes of the provinces that have issued identity numbers; the holder keeps hers for life. */
const PROVINCES: ReadonlySet<string> = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 ' +
    '037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 ' +
    '077 079 080 082 083 084 086 087 089 091 092 093 094 095 096'
  ).split(' '),
)

/** Province, then century and sex in one digit (0 to 3 for people born from 1900 to 2099), then the year. */
function isCitizenId(match: string): boolean {
  const digits = digitsOf(match)
  return PROVINCES.has(digits.slice(0, 3)) && /^[0-3]$/.test(digits.charAt(3))
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}

function regex(source: string): RegExp {
  return new RegExp(source, 'giu')
}
