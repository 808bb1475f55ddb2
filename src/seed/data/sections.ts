import type { SeedSection } from './types'
import type { UnitSlug } from './units'

export const SECTIONS = [
  {
    slug: 'chinh-quyen',
    name: 'Chính quyền',
    description: 'Chỉ đạo điều hành, thủ tục hành chính, lịch tiếp dân và tuyển dụng của tỉnh.',
    unit: null,
    order: 10,
  },
  {
    slug: 'kinh-te',
    name: 'Kinh tế',
    description: 'Giá cả, thuế, phí, doanh nghiệp, hợp tác xã và đầu tư công trên địa bàn.',
    unit: null,
    order: 20,
  },
  {
    slug: 'nong-nghiep',
    name: 'Nông nghiệp',
    description: 'Mùa vụ, giống, vật nuôi, máy móc và đầu ra cho nông sản Lạc Giang.',
    unit: 'so-nong-nghiep-moi-truong',
    order: 30,
  },
  {
    slug: 'y-te',
    name: 'Y tế',
    description: 'Lịch tiêm chủng, khám bệnh, phòng dịch và an toàn thực phẩm.',
    unit: 'so-y-te',
    order: 40,
  },
  {
    slug: 'giao-duc',
    name: 'Giáo dục',
    description: 'Lịch học, tuyển sinh, học phí, chuyện trường lớp từ mầm non đến dạy nghề.',
    unit: 'so-giao-duc-dao-tao',
    order: 50,
  },
  {
    slug: 'giao-thong-xay-dung',
    name: 'Giao thông – Xây dựng',
    description: 'Cấm đường, phân luồng, cầu đường mới, nhà ở và tiến độ công trình.',
    unit: 'so-xay-dung',
    order: 60,
  },
  {
    slug: 'van-hoa-du-lich',
    name: 'Văn hóa – Du lịch',
    description: 'Lễ hội, di tích, làng nghề, điểm đến và đời sống văn hóa ở thôn, bản.',
    unit: 'so-van-hoa-the-thao-du-lich',
    order: 70,
  },
  {
    slug: 'moi-truong-thien-tai',
    name: 'Môi trường – Thiên tai',
    description: 'Mực nước sông Lạc, cảnh báo lũ, nước sạch, rác thải và rừng đầu nguồn.',
    unit: 'so-nong-nghiep-moi-truong',
    order: 80,
  },
  {
    slug: 'an-ninh-trat-tu',
    name: 'An ninh – Trật tự',
    description: 'Cảnh báo lừa đảo, an toàn giao thông, phòng cháy và thủ tục căn cước.',
    unit: 'cong-an-tinh',
    order: 90,
  },
  {
    slug: 'khoa-hoc-chuyen-doi-so',
    name: 'Khoa học – Chuyển đổi số',
    description: 'Dịch vụ công trực tuyến, kỹ năng số, nghiên cứu và sáng kiến được áp dụng.',
    unit: 'so-khoa-hoc-cong-nghe',
    order: 100,
  },
  {
    slug: 'lao-dong-an-sinh',
    name: 'Lao động – An sinh',
    description: 'Việc làm, tiền lương, trợ cấp, chính sách với hộ nghèo và người có công.',
    unit: 'so-noi-vu',
    order: 110,
  },
  {
    slug: 'xa-phuong',
    name: 'Tin xã, phường',
    description: 'Việc hằng ngày của các xã, phường do chính địa phương đưa tin.',
    unit: null,
    order: 120,
  },
] as const satisfies readonly (SeedSection & { readonly unit: UnitSlug | null })[]
