import { LOCAL_UNITS } from './units-local'
import { PROVINCE_UNITS } from './units-province'

/** All 19 units of the demo province; a parent always stands before its children. */
export const UNITS = [...PROVINCE_UNITS, ...LOCAL_UNITS] as const

export type UnitSlug = (typeof UNITS)[number]['slug']
