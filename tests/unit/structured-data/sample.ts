import type { BulletinFacts, ItemPage, UnitPage } from '@/queries/models'
import type { Site } from '@/structured-data/site'
import { absolute, sampleItem } from '../feeds/sample'

export const site: Site = {
  name: 'Cổng Lạc Giang',
  governingBody: 'Ủy ban nhân dân tỉnh Lạc Giang',
  address: 'Số 1 đường Bến Thành Cũ',
  phone: '0200 3555 100',
  email: 'bandoc@lacgiang.example',
  absolute,
}

export function samplePage(over: Partial<ItemPage> = {}): ItemPage {
  return {
    ...sampleItem(),
    body: null,
    readingMinutes: 1,
    topics: [],
    byline: 'Nguyễn Văn A',
    source: '',
    share: { title: 'Tên khi chia sẻ', description: '', picture: null, drawn: null },
    related: [],
    newer: null,
    older: null,
    news: null,
    bulletin: null,
    post: null,
    withdrawal: null,
    history: [],
    ...over,
  }
}

export function sampleFacts(over: Partial<BulletinFacts> = {}): BulletinFacts {
  return {
    verdict: { value: 'false', label: 'Sai sự thật' },
    fieldLabel: 'Y tế',
    claim: '“Trẻ con đau bụng hàng loạt vì nước máy.”',
    claimSeenAt: null,
    spread: 'Năm nhóm trò chuyện',
    finding: 'Chưa có bằng chứng.',
    asOf: '2026-11-23T02:00:00.000Z',
    limits: '',
    disclosure: '',
    advice: '',
    evidence: [],
    ...over,
  }
}

export function sampleUnit(over: Partial<UnitPage> = {}): UnitPage {
  return {
    id: 'u1',
    name: 'Trạm Y tế xã Hạ Lạc',
    shortName: 'Trạm Hạ Lạc',
    href: '/don-vi/tram-y-te-ha-lac',
    kind: 'agency',
    description: 'Khám chữa bệnh ban đầu.',
    parentId: 'u2',
    kindLabel: 'Đơn vị trực thuộc',
    functions: '',
    address: 'Thôn 3',
    phone: '',
    email: '',
    isActive: true,
    ancestors: [
      { id: 'u3', name: 'Tỉnh', shortName: 'Tỉnh', href: '/don-vi/tinh' },
      { id: 'u2', name: 'Sở Y tế', shortName: 'Sở Y tế', href: '/don-vi/so-y-te' },
    ],
    children: [],
    sections: [],
    channels: [],
    list: { items: [], page: 1, pages: 1, total: 0 },
    ...over,
  }
}
