import type { SeedUnit } from './types'

/** The province's office, its departments and the agencies under them. */
export const PROVINCE_UNITS = [
  {
    slug: 'van-phong-ubnd',
    name: 'Văn phòng Ủy ban nhân dân tỉnh',
    shortName: 'Văn phòng UBND tỉnh',
    kind: 'office',
    parent: null,
    description:
      'Cơ quan tham mưu, phục vụ Ủy ban nhân dân tỉnh Lạc Giang và quản lý Cổng thông tin chính thống của tỉnh. Văn phòng điều hành Trung tâm Phục vụ hành chính công và đầu mối tiếp nhận phản ánh của người dân.',
    functions:
      'Chuẩn bị chương trình công tác, công bố chỉ đạo điều hành, tổ chức tiếp công dân, kiểm soát thủ tục hành chính và biên tập nội dung chung của cổng.',
    address: 'Số 1 đường Bến Thành Cũ, phường Bến Thượng',
    phone: '0200 3555 100',
    email: 'vanphong@lacgiang.example',
  },
  {
    slug: 'so-nong-nghiep-moi-truong',
    name: 'Sở Nông nghiệp và Môi trường',
    shortName: 'Sở NN&MT',
    kind: 'department',
    parent: 'van-phong-ubnd',
    description:
      'Sở quản lý trồng trọt, chăn nuôi, thủy lợi, đất đai, nước sạch nông thôn và bảo vệ môi trường. Đây cũng là cơ quan thường trực về phòng, chống thiên tai của tỉnh.',
    functions:
      'Chỉ đạo lịch thời vụ, hỗ trợ sản xuất, quan trắc môi trường, cấp phép xả thải, theo dõi nguồn nước và thống kê thiệt hại do thiên tai.',
    address: 'Số 18 đường Lúa Mới, phường Đông Lạc',
    phone: '0200 3555 160',
    email: 'sonnmt@lacgiang.example',
  },
  {
    slug: 'chi-cuc-thuy-loi',
    name: 'Chi cục Thủy lợi',
    shortName: 'Chi cục Thủy lợi',
    kind: 'agency',
    parent: 'so-nong-nghiep-moi-truong',
    description:
      'Chi cục trông coi 142 km đê, 37 cống và hồ Khe Sim, trực số liệu mực nước sông Lạc tại trạm Bến Đá. Trong mùa lũ, số đo được công bố ít nhất bốn lần mỗi ngày.',
    functions:
      'Quản lý đê điều, vận hành hồ chứa, cảnh báo mực nước, kiểm tra công trình tưới tiêu và hướng dẫn xã, phường tổ chức canh đê.',
    address: 'Số 6 đường Đê Tả, phường Đông Lạc',
    phone: '0200 3555 110',
    email: 'thuyloi@lacgiang.example',
  },
  {
    slug: 'trung-tam-khuyen-nong',
    name: 'Trung tâm Khuyến nông',
    shortName: 'Trung tâm Khuyến nông',
    kind: 'agency',
    parent: 'so-nong-nghiep-moi-truong',
    description:
      'Trung tâm đưa giống, kỹ thuật và máy móc mới ra đồng ruộng, có trại thực nghiệm 12 ha ở phường Đông Lạc. Mỗi năm khoảng 9.000 lượt nông dân dự lớp tập huấn miễn phí.',
    functions:
      'Khảo nghiệm giống, tập huấn kỹ thuật, xây dựng mô hình trình diễn, tư vấn mùa vụ qua điện thoại và tại thôn, bản.',
    address: 'Trại thực nghiệm Đông Lạc, ngõ 31 đường Trường Nghề, phường Đông Lạc',
    phone: '0200 3555 165',
    email: 'khuyennong@lacgiang.example',
  },
  {
    slug: 'so-y-te',
    name: 'Sở Y tế',
    shortName: 'Sở Y tế',
    kind: 'department',
    parent: 'van-phong-ubnd',
    description:
      'Sở quản lý Bệnh viện Đa khoa tỉnh, các trạm y tế xã, phường, nhà thuốc và an toàn thực phẩm trên địa bàn. Lịch tiêm chủng và lịch khám lưu động đều được công bố tại đây.',
    functions:
      'Tổ chức khám chữa bệnh, tiêm chủng, cấp phép hành nghề, thanh tra dược phẩm và an toàn thực phẩm, chăm sóc người cao tuổi và trẻ em.',
    address: 'Số 24 đường Cây Gạo, phường Bến Thượng',
    phone: '0200 3555 130',
    email: 'soyte@lacgiang.example',
  },
  {
    slug: 'trung-tam-kiem-soat-benh-tat',
    name: 'Trung tâm Kiểm soát bệnh tật tỉnh',
    shortName: 'CDC Lạc Giang',
    kind: 'agency',
    parent: 'so-y-te',
    description:
      'Trung tâm giám sát dịch bệnh, xét nghiệm nước sinh hoạt và điều phối vắc xin cho toàn tỉnh. Đội cơ động có mặt tại xã trong vòng bốn giờ khi có ổ dịch hoặc thiên tai.',
    functions:
      'Giám sát bệnh truyền nhiễm, quản lý kho vắc xin và hóa chất khử khuẩn, xét nghiệm, truyền thông phòng bệnh và sức khỏe học đường.',
    address: 'Số 2 ngõ 12 đường Cây Gạo, phường Bến Thượng',
    phone: '0200 3555 135',
    email: 'kiemsoatbenhtat@lacgiang.example',
  },
  {
    slug: 'so-giao-duc-dao-tao',
    name: 'Sở Giáo dục và Đào tạo',
    shortName: 'Sở GD&ĐT',
    kind: 'department',
    parent: 'van-phong-ubnd',
    description:
      'Sở phụ trách 214 trường từ mầm non đến trung học phổ thông và các kỳ thi của tỉnh. Lịch học, lịch thi, mức thu và thông báo nghỉ học do thời tiết đều do Sở ban hành.',
    functions:
      'Quản lý chương trình, tuyển sinh, tổ chức thi, kiểm tra các khoản thu, bồi dưỡng giáo viên và bảo đảm an toàn trường học.',
    address: 'Số 40 đường Bờ Sông, phường Bến Thượng',
    phone: '0200 3555 140',
    email: 'sogddt@lacgiang.example',
  },
  {
    slug: 'so-xay-dung',
    name: 'Sở Xây dựng',
    shortName: 'Sở Xây dựng',
    kind: 'department',
    parent: 'van-phong-ubnd',
    description:
      'Sở quản lý quy hoạch, nhà ở, đường tỉnh, cầu phà và vận tải hành khách. Thông tin cấm đường, phân luồng và tiến độ công trình được cập nhật hằng ngày.',
    functions:
      'Thẩm định dự án, cấp phép xây dựng, bảo trì đường tỉnh, tổ chức giao thông, quản lý bến đò, bến xe và vận tải công cộng.',
    address: 'Số 9 đường Kho Thóc, phường Đông Lạc',
    phone: '0200 3555 150',
    email: 'soxaydung@lacgiang.example',
  },
  {
    slug: 'so-van-hoa-the-thao-du-lich',
    name: 'Sở Văn hóa, Thể thao và Du lịch',
    shortName: 'Sở VHTT&DL',
    kind: 'department',
    parent: 'van-phong-ubnd',
    description:
      'Sở giữ gìn 86 di tích, tổ chức các lễ hội lớn và quản lý hoạt động du lịch, thư viện, nhà văn hóa. Khách đến Lạc Giang có thể tra giá dịch vụ niêm yết và gửi góp ý qua các kênh của Sở.',
    functions:
      'Bảo tồn di sản, cấp phép biểu diễn, quản lý cơ sở lưu trú, hướng dẫn du lịch cộng đồng, phát triển thể thao quần chúng và phong trào đọc sách.',
    address: 'Số 3 phố Đình Vạn, phường Bến Thượng',
    phone: '0200 3555 170',
    email: 'sovhttdl@lacgiang.example',
  },
  {
    slug: 'so-khoa-hoc-cong-nghe',
    name: 'Sở Khoa học và Công nghệ',
    shortName: 'Sở KH&CN',
    kind: 'department',
    parent: 'van-phong-ubnd',
    description:
      'Sở vận hành hạ tầng số, dịch vụ công trực tuyến và hệ thống cảm biến của tỉnh. Tổ hỗ trợ công nghệ của Sở có người trực tại sáu xã, phường.',
    functions:
      'Quản lý nghiên cứu ứng dụng, tiêu chuẩn đo lường, bưu chính, viễn thông, an toàn thông tin, dữ liệu dùng chung và kỹ năng số cho người dân.',
    address: 'Số 15 đường Hàng Dâu, phường Đông Lạc',
    phone: '0200 3555 175',
    email: 'sokhcn@lacgiang.example',
  },
  {
    slug: 'so-noi-vu',
    name: 'Sở Nội vụ',
    shortName: 'Sở Nội vụ',
    kind: 'department',
    parent: 'van-phong-ubnd',
    description:
      'Sở phụ trách tổ chức bộ máy, tuyển dụng công chức, việc làm, tiền lương và chính sách với người có công. Trung tâm Dịch vụ việc làm trực thuộc Sở mở cửa cả sáng thứ Bảy.',
    functions:
      'Tuyển dụng, đào tạo công chức, giới thiệu việc làm, giải quyết trợ cấp thất nghiệp, thanh tra lao động và cải cách hành chính.',
    address: 'Số 11 đường Bến Thành Cũ, phường Bến Thượng',
    phone: '0200 3555 180',
    email: 'sonoivu@lacgiang.example',
  },
  {
    slug: 'cong-an-tinh',
    name: 'Công an tỉnh',
    shortName: 'Công an tỉnh',
    kind: 'department',
    parent: 'van-phong-ubnd',
    description:
      'Lực lượng giữ gìn an ninh trật tự, an toàn giao thông, phòng cháy và cấp, quản lý căn cước trên địa bàn. Tin báo tội phạm, lừa đảo qua mạng được tiếp nhận suốt ngày đêm.',
    functions:
      'Phòng ngừa, điều tra tội phạm, quản lý cư trú, cấp căn cước, bảo đảm trật tự giao thông, phòng cháy chữa cháy và cứu nạn, cứu hộ.',
    address: 'Số 30 đường Bến Thành Cũ, phường Bến Thượng',
    phone: '0200 3555 113',
    email: 'congan@lacgiang.example',
  },
] as const satisfies readonly SeedUnit[]
