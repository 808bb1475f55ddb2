import type { EditorialCollection } from '@/lib/editorial'

/** What readers call one item of each type. */
export const TYPE_NAMES: Record<EditorialCollection, string> = {
  news: 'Tin',
  articles: 'Bài viết',
  bulletins: 'Tin xác thực',
  'fanpage-posts': 'Bài đăng fanpage',
  pages: 'Trang giới thiệu',
}
