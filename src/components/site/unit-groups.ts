import type { UnitEntry, UnitKind } from '@/queries/models'

export interface UnitGroup {
  title: string
  units: { unit: UnitEntry; children: UnitEntry[] }[]
}

const GROUPS: readonly { title: string; kinds: readonly UnitKind[] }[] = [
  { title: 'Văn phòng tỉnh', kinds: ['office'] },
  { title: 'Sở, ban, ngành', kinds: ['department'] },
  { title: 'Đơn vị trực thuộc', kinds: ['agency'] },
  { title: 'Phường', kinds: ['ward'] },
  { title: 'Xã', kinds: ['commune'] },
  { title: 'Trường', kinds: ['school'] },
]

/** Units by kind, in the order people look for them; agencies stand under their department. */
export function groupUnits(units: readonly UnitEntry[]): UnitGroup[] {
  const departments = new Set(units.filter(({ kind }) => kind === 'department').map(({ id }) => id))
  const isNested = (unit: UnitEntry) =>
    unit.kind === 'agency' && departments.has(unit.parentId ?? '')
  return GROUPS.map(({ title, kinds }) => ({
    title,
    units: units
      .filter((unit) => kinds.includes(unit.kind) && !isNested(unit))
      .map((unit) => ({
        unit,
        children: units.filter((child) => isNested(child) && child.parentId === unit.id),
      })),
  })).filter((group) => group.units.length > 0)
}
