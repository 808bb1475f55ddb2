import type { SeedChannel } from './types'
import type { UnitSlug } from './units'

/** Pages and accounts of wards, communes and the college. */
export const LOCAL_CHANNELS = [
  {
    key: 'zalo-ben-thuong',
    name: 'Zalo OA Phường Bến Thượng',
    kind: 'zalo',
    url: 'https://zalo.example/phuong-ben-thuong',
    unit: 'phuong-ben-thuong',
    description: 'Lịch họp dân, kết quả hồ sơ, thông báo cắt nước và ngập úng theo tổ dân phố.',
    verifiedAt: '2026-11-06',
  },
  {
    key: 'facebook-dong-lac',
    name: 'Trang Facebook Phường Đông Lạc',
    kind: 'facebook',
    url: 'https://facebook.example/phuong-dong-lac',
    unit: 'phuong-dong-lac',
    description: 'Giờ làm việc bộ phận một cửa, tin khu trọ công nhân và lịch thi công ban đêm.',
    verifiedAt: '2026-11-06',
  },
  {
    key: 'zalo-ha-lac',
    name: 'Zalo OA Xã Hạ Lạc',
    kind: 'zalo',
    url: 'https://zalo.example/xa-ha-lac',
    unit: 'xa-ha-lac',
    description: 'Báo lũ, lịch sấy thóc, điểm trú ẩn; có mục nhắn tin cho trưởng thôn.',
    verifiedAt: '2026-11-13',
  },
  {
    key: 'facebook-ha-lac',
    name: 'Trang Facebook Xã Hạ Lạc',
    kind: 'facebook',
    url: 'https://facebook.example/xa-ha-lac',
    unit: 'xa-ha-lac',
    description: 'Đời sống tám thôn, mua bán nông sản và kết quả xây dựng nông thôn mới.',
    verifiedAt: '2026-11-13',
  },
  {
    key: 'zalo-tan-lac',
    name: 'Zalo OA Xã Tân Lạc',
    kind: 'zalo',
    url: 'https://zalo.example/xa-tan-lac',
    unit: 'xa-tan-lac',
    description: 'Điều phối máy gặt, máy sấy và lịch đò của xóm Bãi Giữa.',
    verifiedAt: '2026-11-13',
  },
  {
    key: 'facebook-na-lay',
    name: 'Trang Facebook Nà Lay – ruộng bậc thang',
    kind: 'facebook',
    url: 'https://facebook.example/na-lay-ruong-bac-thang',
    unit: 'xa-na-lay',
    description:
      'Thời tiết, đường lên bản, giá niêm yết và cách đặt phòng với tổ du lịch cộng đồng.',
    verifiedAt: '2026-10-07',
  },
  {
    key: 'facebook-khe-sim',
    name: 'Trang Facebook Cam Khe Sim',
    kind: 'facebook',
    url: 'https://facebook.example/cam-khe-sim',
    unit: 'xa-khe-sim',
    description: 'Mùa cam, tem truy xuất, lịch mở vườn; do Ủy ban nhân dân xã quản lý.',
    verifiedAt: '2026-11-10',
  },
  {
    key: 'facebook-truong-nghe',
    name: 'Trang Facebook Trường Cao đẳng nghề Lạc Giang',
    kind: 'facebook',
    url: 'https://facebook.example/truong-nghe-lac-giang',
    unit: 'truong-cao-dang-nghe',
    description: 'Tuyển sinh, học bổng, ngày mở cửa xưởng và việc làm cho học viên.',
    verifiedAt: '2026-11-04',
  },
] as const satisfies readonly (SeedChannel & { readonly unit: UnitSlug })[]
