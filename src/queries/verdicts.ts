import { VERDICTS } from '@/fields/bulletin'
import type { VerdictView } from './models'

/** All verdicts in the order of the scale, for the legend. */
export const verdictScale: readonly VerdictView[] = VERDICTS
