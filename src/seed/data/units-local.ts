import type { SeedUnit } from './types'

/** Wards, communes and the province's vocational college. */
export const LOCAL_UNITS = [
  {
    slug: 'phuong-ben-thuong',
    name: 'Ủy ban nhân dân phường Bến Thượng',
    shortName: 'Phường Bến Thượng',
    kind: 'ward',
    parent: 'van-phong-ubnd',
    description:
      'Phường trung tâm của tỉnh, nằm bên hữu ngạn sông Lạc, có 8.460 hộ và chợ Bến Thượng với 210 hộ kinh doanh. Tổ dân phố 4 và 6 là vùng trũng, thường ngập khi mưa lớn.',
    functions:
      'Giải quyết thủ tục hành chính cấp phường, quản lý đô thị, chợ, trật tự vỉa hè, an sinh xã hội và phòng, chống ngập úng.',
    address: 'Số 55 đường Bờ Sông, phường Bến Thượng',
    phone: '0200 3555 245',
    email: 'benthuong@lacgiang.example',
  },
  {
    slug: 'phuong-dong-lac',
    name: 'Ủy ban nhân dân phường Đông Lạc',
    shortName: 'Phường Đông Lạc',
    kind: 'ward',
    parent: 'van-phong-ubnd',
    description:
      'Phường có khu nhà máy chế biến rau quả và nhiều khu trọ công nhân, 7.120 hộ trên 12 tổ dân phố. Bộ phận một cửa làm việc thêm sáng thứ Bảy từ tháng 11/2026.',
    functions:
      'Giải quyết thủ tục hành chính cấp phường, quản lý lưu trú, chiếu sáng công cộng, môi trường khu công nghiệp nhỏ và hỗ trợ người lao động.',
    address: 'Số 8 đường Bến Cát, phường Đông Lạc',
    phone: '0200 3555 240',
    email: 'donglac@lacgiang.example',
  },
  {
    slug: 'xa-ha-lac',
    name: 'Ủy ban nhân dân xã Hạ Lạc',
    shortName: 'Xã Hạ Lạc',
    kind: 'commune',
    parent: 'van-phong-ubnd',
    description:
      'Xã vùng trũng cuối nguồn sông Lạc, 8 thôn, 4.310 hộ, chủ yếu trồng lúa và rau vụ đông. Ba thôn 1, 3 và 4 có dân sống ở bãi ngoài đê.',
    functions:
      'Giải quyết thủ tục hành chính cấp xã, tổ chức sản xuất, bảo vệ đê, di dời dân khi có lũ và xây dựng nông thôn mới.',
    address: 'Thôn 2, xã Hạ Lạc',
    phone: '0200 3555 230',
    email: 'halac@lacgiang.example',
  },
  {
    slug: 'xa-tan-lac',
    name: 'Ủy ban nhân dân xã Tân Lạc',
    shortName: 'Xã Tân Lạc',
    kind: 'commune',
    parent: 'van-phong-ubnd',
    description:
      'Xã thuần nông ven sông với cánh đồng Mả Vối 386 ha lúa và làng nghề đan cói ở xóm Chùa. Xóm Bãi Giữa nằm trên doi đất, mùa lũ chỉ đi lại bằng thuyền.',
    functions:
      'Giải quyết thủ tục hành chính cấp xã, điều phối máy gặt, máy sấy, quản lý kênh mương và phát triển nghề đan cói.',
    address: 'Xóm Đồng, xã Tân Lạc',
    phone: '0200 3555 235',
    email: 'tanlac@lacgiang.example',
  },
  {
    slug: 'xa-na-lay',
    name: 'Ủy ban nhân dân xã Nà Lay',
    shortName: 'Xã Nà Lay',
    kind: 'commune',
    parent: 'van-phong-ubnd',
    description:
      'Xã vùng cao nhất tỉnh, các bản nằm ở độ cao 600–1.100 m, nổi tiếng với ruộng bậc thang bản Lũng. Trung tâm xã cách phường Bến Thượng 46 km.',
    functions:
      'Giải quyết thủ tục hành chính cấp xã, giữ rừng đầu nguồn, phát triển du lịch cộng đồng, nước sạch và phòng, chống rét cho vật nuôi.',
    address: 'Bản Nà Lay, xã Nà Lay',
    phone: '0200 3555 270',
    email: 'nalay@lacgiang.example',
  },
  {
    slug: 'xa-khe-sim',
    name: 'Ủy ban nhân dân xã Khe Sim',
    shortName: 'Xã Khe Sim',
    kind: 'commune',
    parent: 'van-phong-ubnd',
    description:
      'Xã trung du quanh lòng hồ Khe Sim, có 310 ha cam và 420 hộ làm vườn. Cầu Đá Bạc thông xe tháng 11/2026 nối trung tâm xã với đường tỉnh 308.',
    functions:
      'Giải quyết thủ tục hành chính cấp xã, bảo vệ hành lang hồ chứa, hỗ trợ hợp tác xã cam và bảo đảm an toàn các ngầm tràn.',
    address: 'Thôn Đập, xã Khe Sim',
    phone: '0200 3555 280',
    email: 'khesim@lacgiang.example',
  },
  {
    slug: 'truong-cao-dang-nghe',
    name: 'Trường Cao đẳng nghề Lạc Giang',
    shortName: 'Trường nghề Lạc Giang',
    kind: 'school',
    parent: 'van-phong-ubnd',
    description:
      'Trường công lập đào tạo 14 nghề trình độ sơ cấp đến cao đẳng cho khoảng 1.900 học viên. Hai phần ba thời lượng học là thực hành tại xưởng hoặc doanh nghiệp.',
    functions:
      'Đào tạo nghề, bồi dưỡng kỹ năng cho lao động nông thôn, đánh giá tay nghề và gắn kết học viên với doanh nghiệp trong tỉnh.',
    address: 'Số 2 đường Trường Nghề, phường Đông Lạc',
    phone: '0200 3555 190',
    email: 'truongnghe@lacgiang.example',
  },
] as const satisfies readonly SeedUnit[]
