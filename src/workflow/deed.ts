import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/actor'
import type { Order } from './input'
import type { LoadedSubject } from './subject'
import type { WorkflowAction } from './transitions'

/** A subject whose actor is told apart: at a scheduled time it is the system. */
export type DeedSubject = Omit<LoadedSubject, 'actor' | 'input'>

/** What is done, to what, by whom, and why it may be. */
export interface Deed {
  readonly req: PayloadRequest
  readonly action: WorkflowAction | 'publishDue' | 'failDue'
  readonly subject: DeedSubject
  readonly order: Order
  readonly actor: Actor
  /** UTC. */
  readonly at: string
}
