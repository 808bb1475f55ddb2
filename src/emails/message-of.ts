import type { ItemMail } from './about-item'
import { approved } from './approved'
import { changesRequested } from './changes-requested'
import { emergencyCleared } from './emergency-cleared'
import { emergencyPublished } from './emergency-published'
import { expertAnswered } from './expert-answered'
import type { Message } from './layout'
import { mentioned } from './mentioned'
import { published } from './published'
import { restored } from './restored'
import { scheduled } from './scheduled'
import { scheduleFailed } from './schedule-failed'
import { submitted } from './submitted'
import { unscheduled } from './unscheduled'
import { withdrawn } from './withdrawn'

/** Every event that is mailed, and its message. */
export const ITEM_MESSAGES: Readonly<Record<string, (mail: ItemMail) => Message>> = {
  itemSubmitted: submitted,
  changesRequested,
  itemApproved: approved,
  itemScheduled: scheduled,
  itemUnscheduled: unscheduled,
  itemPublished: published,
  scheduledItemPublished: published,
  scheduleFailed,
  itemWithdrawn: withdrawn,
  itemRestored: restored,
  emergencyPublished,
  emergencyCleared,
  mentioned,
  expertAnswered,
}
