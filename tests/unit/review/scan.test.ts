import { describe, expect, it } from 'vitest'
import { probableMaps } from '@/review/maps'
import { scanTexts } from '@/review/scan'

const OFFICIAL = {
  phones: ['0203 3835 678 - 0912 000 111'],
  emails: ['VanPhong@lacgiang.example'],
  addresses: ['Số nhà 12 đường Bờ Sông, phường Bến Thượng'],
}

const found = (text: string) =>
  scanTexts({ texts: [{ path: 'body', labels: ['Nội dung'], text }], official: OFFICIAL }).map(
    ({ kind, match }) => `${kind}: ${match}`,
  )

describe('looks like personal data', () => {
  it.each([
    ['Số CCCD 022190001234 do công an cấp', 'citizenId: 022190001234'],
    ['định danh 001.203.004.567', 'citizenId: 001.203.004.567'],
    ['CMND số 101234567 cấp năm 2010', 'oldId: 101234567'],
    ['chứng minh nhân dân: 101 234 567', 'oldId: 101 234 567'],
    ['giấy tờ ghi 101234567.', 'oldId: 101234567'],
    ['gọi 0987654321 gặp ông Tư', 'phone: 0987654321'],
    ['gọi 0987.654.321', 'phone: 0987.654.321'],
    ['gọi 098 765 4321', 'phone: 098 765 4321'],
    ['gọi 0987 65 43 21', 'phone: 0987 65 43 21'],
    ['gọi +84 987 654 321', 'phone: +84 987 654 321'],
    ['nhà riêng 0203 3999 888', 'phone: 0203 3999 888'],
    ['máy bàn (024) 3826 1234', 'phone: (024) 3826 1234'],
    ['viết cho nguyen.van.a@thu.example nhé', 'email: nguyen.van.a@thu.example'],
    ['ủng hộ qua STK 1903 4567 8901 23, ngân hàng', 'bankAccount: 1903 4567 8901 23'],
    ['số tài khoản: 101234567890', 'bankAccount: 101234567890'],
    ['ông Nguyễn Văn A, sinh năm 1975, ở', 'birth: sinh năm 1975'],
    ['bà B (ngày sinh: 02/9/1960)', 'birth: ngày sinh: 02/9/1960'],
    ['bà B (SN 1960) kể', 'birth: SN 1960'],
    ['ở số nhà 45 tổ dân phố 6', 'address: số nhà 45 tổ dân phố 6'],
    ['trú tại thôn Đông, xã Hạ Lạc. Sau đó', 'address: trú tại thôn Đông, xã Hạ Lạc'],
    ['xe biển số 29A-123.45 đi qua', 'plate: 29A-123.45'],
    ['xe máy 14-B1 234.56', 'plate: 14-B1 234.56'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    'Quyết định số 0912/2026/QĐ-UBND ngày 09/11/2026',
    'Công văn 1012345678/CV-TTYT',
    'chi 1.234.567.890 đồng, trong đó 101.234.567 đồng',
    'kinh phí 123456789 đồng',
    'Từ 09/11/2026 đến 20/11/2026, 07:00-09:30',
    'các ngày 09-11-2026 12 giờ, 08.11.2026 10 giờ',
    'Đường dây nóng 111, 113, 114, 115, 1022, tổng đài 1900 1234, 1800 599 920',
    'Trực ban 0203 3835 678 và 0203.3.835.678',
    'Di động trực ban +84 912 000 111',
    'Gửi vanphong@lacgiang.example',
    'Trụ sở: số nhà 12 đường Bờ Sông',
    'tuyển sinh năm 2026; Học sinh năm 2026; khai sinh ngày 02/9/2026; vệ sinh năm 2026',
    'Cắt điện tổ dân phố 4 và tổ dân phố 6',
    'Mực nước 7,10 m; lưu lượng 1.250 m3/s; tọa độ 21.028511, 105.804817',
    'Mã hồ sơ 999123400056',
    'Quốc lộ 37, đoạn Km 12+300; QL37B',
    'Chuẩn TCVN 12345:2026; ISO 9001',
    'liên hệ @lacgiang hoặc facebook.example/lac-giang',
    'sân vận động, tài khoản định danh mức 2 từ 01/07/2026',
  ])('is not: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('shows the place with the words around it, and reads decomposed letters', () => {
    const text = `${'a '.repeat(60)}gọi chị Hòa 0987654321 ${'b '.repeat(60)}`
    const [finding] = scanTexts({
      texts: [{ path: 'advice', labels: ['Người dân nên làm gì'], text }],
      official: OFFICIAL,
    })
    expect(finding).toMatchObject({ path: 'advice', match: '0987654321' })
    expect(finding?.before).toMatch(/^….*gọi chị Hòa $/)
    expect(finding?.after).toMatch(/^ b .*…$/)
    expect(found('sinh năm 1975'.normalize('NFD'))).toEqual(['birth: sinh năm 1975'])
  })

  it('one place is told once', () => {
    expect(found('STK 0987654321')).toEqual(['bankAccount: 0987654321'])
  })
})

describe('pictures that may be maps', () => {
  const picture = (words: Partial<Record<'alt' | 'caption' | 'filename', string>>) => ({
    id: 'm1',
    alt: 'Cánh đồng',
    caption: '',
    filename: 'anh.webp',
    ...words,
  })

  it.each([
    ['words', { alt: 'Bản đồ các tuyến đường ngập' }, 1],
    ['a caption', { caption: 'Lược đồ vùng hạ du' }, 1],
    ['decomposed letters', { alt: 'Bản đồ'.normalize('NFD') }, 1],
    ['a file name', { filename: 'ban-do-hanh-chinh-1a2b.webp' }, 1],
    ['nothing of the kind', {}, 0],
    ['a part of another word', { filename: 'xe-ban-doi.webp', alt: 'Một bản đồng ca' }, 0],
  ])('%s', (_, words, count) => {
    expect(probableMaps([picture(words)])).toHaveLength(count)
  })
})
