import type { Endpoint } from 'payload'
import { actorOf, may } from '@/access/actor'
import { deskWords } from '@/i18n/vi/desk'
import { decideEffect, DECISIONS, type Decision } from '@/outbox/decide'

const words = deskWords.effects

/**
 * `POST /api/effects/:id/again` and `/closed`: what administrators decide about an effect that the system
 * gave up on, or of which it does not know whether it happened.
 */
export const effectEndpoints: Endpoint[] = DECISIONS.map(decisionEndpoint)

function decisionEndpoint(decision: Decision): Endpoint {
  return {
    path: `/:id/${decision}`,
    method: 'post',
    handler: async (req) => {
      const actor = actorOf(req.user)
      if (actor === undefined || !may({ actor, permission: 'administer', unitId: undefined })) {
        return answer(403, words.notPermitted)
      }
      const id = String(req.routeParams?.id ?? '')
      const outcome = await decideEffect({
        req,
        id,
        decision,
        actor,
        titleOf: ({ kind }) => words.kinds[kind] ?? kind,
      })
      switch (outcome) {
        case 'unknown':
          return answer(404, words.unknown)
        case 'decided':
          return answer(409, words.decidedAlready)
        case 'done':
          return answer(200, words.decided[decision])
      }
    },
  }
}

function answer(status: number, message: string): Response {
  const body = status === 200 ? { message } : { errors: [{ message }] }
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
