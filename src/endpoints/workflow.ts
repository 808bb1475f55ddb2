import type { Endpoint } from 'payload'
import { actorOf } from '@/access/actor'
import { WorkflowError } from '@/workflow/errors'
import { perform } from '@/workflow/perform'
import { redirectPage } from '@/workflow/redirect-page'
import { loadSubject } from '@/workflow/subject'
import { isWorkflowAction } from '@/workflow/transitions'
import { viewOf } from '@/workflow/view'
import { answer, readInput, target } from './contract'

/** The endpoints of the HTTP contract (DESIGN 4), attached to every editorial collection. */
export const workflowEndpoints: Endpoint[] = [
  {
    path: '/:id/workflow',
    method: 'get',
    handler: (req) =>
      answer(req, async () => {
        const { collection, id } = target(req)
        const subject = await loadSubject({ req, collection, id, actor: actorOf(req.user) })
        return await viewOf({ req, subject })
      }),
  },
  {
    // What a withdrawal would say to `?to=`, before it is ordered: the page, or what is wrong with it.
    path: '/:id/workflow/redirect',
    method: 'get',
    handler: (req) =>
      answer(req, async () => {
        const { collection, id } = target(req)
        const redirectTo = req.searchParams.get('to') ?? ''
        const input = { withdrawal: { kind: 'consolidated', redirectTo } }
        const subject = await loadSubject({ req, collection, id, actor: actorOf(req.user), input })
        return await redirectPage({ req, subject })
      }),
  },
  {
    path: '/:id/workflow/:action',
    method: 'post',
    handler: (req) =>
      answer(req, async () => {
        const { collection, id } = target(req)
        const action = String(req.routeParams?.action ?? '')
        const actor = actorOf(req.user)
        // Who may not know of the item learns nothing from a bad body or a wrong verb either.
        await loadSubject({ req, collection, id, actor })
        if (!isWorkflowAction(action)) {
          throw new WorkflowError({ status: 404, issues: [{ code: 'workflow.unknownAction' }] })
        }
        const input = await readInput(req)
        await perform({ req, collection, id, action, input })
        const doc = await req.payload.findByID({
          collection,
          id,
          draft: true,
          depth: 0,
          user: req.user,
          overrideAccess: false,
        })
        const subject = await loadSubject({ req, collection, id, actor })
        return { doc, workflow: await viewOf({ req, subject }) }
      }),
  },
]
