import { routes } from '@/lib/routes'

interface Link {
  readonly name: string
  readonly href: string
  readonly description?: string
}

export interface LlmsFacts {
  readonly siteName: string
  readonly tagline: string
  readonly publisher: string
  readonly lists: readonly Link[]
  readonly sections: readonly Link[]
  readonly units: readonly Link[]
  readonly pages: readonly Link[]
  /** Words of the verdict scale, in its order. */
  readonly verdicts: readonly string[]
}

/**
 * @param absolute makes a public address of a path
 * @returns `llms.txt`: what a language model should know before it quotes this site
 * @see https://llmstxt.org
 */
export function llms({
  facts,
  absolute,
}: {
  facts: LlmsFacts
  absolute: (path: string) => string
}): string {
  const { siteName, tagline, publisher, lists, sections, units, pages, verdicts } = facts
  const part = (title: string, links: readonly Link[]) =>
    links.length === 0 ? [] : ['', `## ${title}`, '', ...links.map(line)]
  const line = ({ name, href, description }: Link) =>
    `- [${plain(name)}](${absolute(href)})${description ? `: ${plain(description)}` : ''}`
  return [
    `# ${plain(siteName)}`,
    '',
    `> ${plain(tagline || siteName)}`,
    '',
    ...[
      publisher === '' ? '' : `Cơ quan chủ quản: ${plain(publisher)}.`,
      'Mỗi tin, bài ghi tên đơn vị chịu trách nhiệm và đã qua người thứ hai duyệt trước khi đăng.',
      'Khi dẫn lại, ghi tên đơn vị, ngày đăng và địa chỉ của trang.',
      'Tin có thể được đính chính hoặc rút lại: trước khi dẫn, hãy mở lại địa chỉ ấy.',
      `Tin xác thực kết luận về một thông tin, không về người đưa tin, và chỉ đúng tính đến thời điểm ghi trong bài. Thang kết luận: ${verdicts.join(', ')}.`,
      'Phần trích “điều đang được lan truyền” là lời đồn, không phải lời của cơ quan.',
    ].filter((text) => text !== ''),
    ...part('Danh mục', lists),
    ...part('Dữ liệu cho máy', OUTLETS),
    ...part('Chuyên mục', sections),
    ...part('Trang giới thiệu', pages),
    ...part('Optional', units),
    '',
  ].join('\n')
}

const OUTLETS: readonly Link[] = [
  { name: 'RSS', href: routes.feed({ format: 'rss' }), description: '30 tin, bài mới nhất' },
  { name: 'JSON Feed', href: routes.feed({ format: 'json' }), description: 'như RSS, dạng JSON' },
  {
    name: 'RSS tin xác thực',
    href: routes.feed({ at: routes.list({ collection: 'bulletins' }), format: 'rss' }),
    description: 'mỗi đơn vị và chuyên mục cũng có nguồn tin riêng: thêm /rss.xml vào địa chỉ',
  },
  { name: 'Sitemap', href: routes.sitemap(), description: 'mọi trang, kèm ngày thay đổi' },
]

/** One line without Markdown's own brackets, which would end a link early. */
function plain(text: string): string {
  return text.replace(/[[\]]/g, '').replace(/\s+/g, ' ').trim()
}
