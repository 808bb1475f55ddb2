import type { UnitEntry } from '@/queries/models'

export interface UnitBranch {
  unit: UnitEntry
  children: UnitBranch[]
}

/**
 * @param units in the order in which siblings are to stand
 * @returns the units as a tree; one whose superior is not among them stands at the top. Every unit is
 *   in it once, also when the data hold a circle
 */
export function unitTree(units: readonly UnitEntry[]): UnitBranch[] {
  const ids = new Set(units.map(({ id }) => id))
  const placed = new Set<string>()
  const branch = (unit: UnitEntry): UnitBranch[] => {
    if (placed.has(unit.id)) return []
    placed.add(unit.id)
    const below = units.filter(({ parentId }) => parentId === unit.id)
    return [{ unit, children: below.flatMap(branch) }]
  }
  const tops = units.filter(({ parentId }) => parentId === null || !ids.has(parentId))
  return [...tops.flatMap(branch), ...units.flatMap(branch)]
}
