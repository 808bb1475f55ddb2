import { toSlug } from '@/lib/slugs'
import type { SeedPerson } from './types'
import type { UnitSlug } from './units'

/** Who writes and who checks in each unit: [unit, contributor, unit editor]. */
const TEAMS = [
  ['van-phong-ubnd', 'Lương Thùy Dương', 'Đinh Công Mạnh'],
  ['so-nong-nghiep-moi-truong', 'Bùi Thanh Tùng', 'Trần Thị Bích Liên'],
  ['chi-cuc-thuy-loi', 'Vũ Đình Khải', 'Nguyễn Thị Mai Lan'],
  ['trung-tam-khuyen-nong', 'Hà Văn Quyết', 'Lại Thị Hồng Nhung'],
  ['so-y-te', 'Phan Ngọc Diệp', 'Chu Văn Hậu'],
  ['trung-tam-kiem-soat-benh-tat', 'Đỗ Minh Châu', 'Tống Thị Kim Oanh'],
  ['so-giao-duc-dao-tao', 'Hoàng Thu Hiền', 'Phùng Đức Thịnh'],
  ['so-xay-dung', 'Trịnh Quốc Bảo', 'Cao Thị Minh Nguyệt'],
  ['so-van-hoa-the-thao-du-lich', 'Tạ Bích Ngân', 'Nguyễn Khánh Thuận'],
  ['so-khoa-hoc-cong-nghe', 'Ngô Quang Vinh', 'Đặng Thị Tú Anh'],
  ['so-noi-vu', 'Kiều Thị Vân', 'Lưu Xuân Trường'],
  ['cong-an-tinh', 'Vi Thị Hoài Thu', 'Đoàn Tiến Lực'],
  ['phuong-ben-thuong', 'Nguyễn Hữu Thạc', 'Trương Thị Lệ'],
  ['phuong-dong-lac', 'Mai Thị Thơm', 'Quách Văn Hiệp'],
  ['xa-ha-lac', 'Lê Văn Tuyển', 'Phạm Thị Duyên'],
  ['xa-tan-lac', 'Đặng Thị Nhàn', 'Ngô Văn Cường'],
  ['xa-na-lay', 'Lò Thị Pành', 'Giàng A Sùng'],
  ['xa-khe-sim', 'Hoàng Văn Sơn', 'Lý Thị Mến'],
  ['truong-cao-dang-nghe', 'Dương Thị Hòa', 'Bạch Văn Toàn'],
] as const satisfies readonly (readonly [UnitSlug, string, string])[]

/** The province's desk, the auditor and the person who keeps the installation running. */
const DESK = [
  person({ key: 'editor-1', name: 'Nguyễn Thị Thanh Hà', roles: ['editor'] }),
  person({ key: 'editor-2', name: 'Đào Quang Minh', roles: ['editor'] }),
  person({ key: 'approver-1', name: 'Vũ Thị Ngọc Ánh', roles: ['approver'] }),
  person({ key: 'approver-2', name: 'Hồ Sỹ Phúc', roles: ['approver'] }),
  person({ key: 'auditor', name: 'Lâm Thị Tuyết Mai', roles: ['auditor'] }),
  person({
    key: 'admin',
    name: 'Phan Đình Nghĩa',
    roles: ['admin'],
    unit: 'so-khoa-hoc-cong-nghe',
  }),
] as const

/**
 * Demo users. Keys: `<unit slug>.contributor`, `<unit slug>.unitEditor`, `editor-1`, `editor-2`,
 * `approver-1`, `approver-2`, `auditor`, `admin`. Passwords are made when the seed runs.
 */
export const PEOPLE: readonly SeedPerson[] = [
  ...DESK,
  ...TEAMS.flatMap(([unit, contributor, unitEditor]) => [
    person({ key: `${unit}.contributor`, name: contributor, roles: ['contributor'], unit }),
    person({ key: `${unit}.unitEditor`, name: unitEditor, roles: ['unitEditor'], unit }),
  ]),
]

function person({
  key,
  name,
  roles,
  unit = 'van-phong-ubnd',
}: {
  key: string
  name: string
  roles: SeedPerson['roles']
  unit?: UnitSlug
}): SeedPerson {
  // Vietnamese given names come last: "Phan Ngọc Diệp" signs as diep.
  const given = toSlug(name).split('-').at(-1) ?? 'can-bo'
  return { key, name, email: `${given}.${unit}@lacgiang.example`, roles, unit }
}
