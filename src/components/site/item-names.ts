import type { ItemCollection } from '@/lib/editorial'

/** The lists of the four types: name and what a reader finds there. */
export const LISTS: Record<ItemCollection, { title: string; description: string; empty: string }> =
  {
    news: {
      title: 'Tin tức',
      description: 'Việc gì, ở đâu, lúc nào: tin do các đơn vị của tỉnh công bố, xếp theo ngày.',
      empty: 'Chưa có tin nào được đăng.',
    },
    articles: {
      title: 'Bài viết',
      description: 'Bài dài, phân tích, trò chuyện: chuyện phía sau những con số và quyết định.',
      empty: 'Chưa có bài viết nào được đăng.',
    },
    bulletins: {
      title: 'Tin xác thực',
      description:
        'Điều đang được lan truyền có đúng không? Mỗi bản tin kết luận một thông tin, tính đến một thời điểm, kèm tài liệu để tự kiểm tra.',
      empty: 'Chưa có tin xác thực nào được đăng.',
    },
    'fanpage-posts': {
      title: 'Fanpage',
      description:
        'Những gì các đơn vị đăng trên trang mạng xã hội chính thức của mình, giữ lại ở đây để đối chiếu.',
      empty: 'Chưa có bài đăng nào.',
    },
  }
