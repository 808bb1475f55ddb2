import type { SeedTopic } from './types'

export const TOPICS = [
  { slug: 'phong-chong-lut', name: 'Phòng, chống lụt' },
  { slug: 'cai-cach-hanh-chinh', name: 'Cải cách hành chính' },
  { slug: 'chuyen-doi-so', name: 'Chuyển đổi số' },
  { slug: 'vu-dong-2026', name: 'Vụ đông 2026' },
  { slug: 'tiem-chung', name: 'Tiêm chủng' },
  { slug: 'an-toan-giao-thong', name: 'An toàn giao thông' },
  { slug: 'nong-thon-moi', name: 'Nông thôn mới' },
  { slug: 'tuyen-sinh', name: 'Tuyển sinh' },
  { slug: 'du-lich-cong-dong', name: 'Du lịch cộng đồng' },
  { slug: 'phong-chong-lua-dao', name: 'Phòng, chống lừa đảo' },
  { slug: 'nuoc-sach', name: 'Nước sạch' },
  { slug: 'hoc-phi', name: 'Học phí' },
  { slug: 'viec-lam', name: 'Việc làm' },
  { slug: 'mua-le-hoi', name: 'Mùa lễ hội' },
] as const satisfies readonly SeedTopic[]
