import { LOCAL_CHANNELS } from './channels-local'
import { PROVINCE_CHANNELS } from './channels-province'

/** The public register: what units run openly in their own names. All addresses are `.example`. */
export const CHANNELS = [...PROVINCE_CHANNELS, ...LOCAL_CHANNELS] as const
