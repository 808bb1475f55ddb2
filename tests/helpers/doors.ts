import type { Door } from './door'
import { LOCAL_DOORS } from './doors-local'
import { REST_DOORS } from './doors-rest'

/** Every way past the workflow's own endpoints to change an item that exists (DESIGN 4). */
export const DOORS: readonly Door[] = [...REST_DOORS, ...LOCAL_DOORS]
