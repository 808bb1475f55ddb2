import type { WorkflowMessages } from '../codes'

export const workflowMessages: WorkflowMessages = {
  'workflow.notFound': 'There is no such item.',
  'workflow.unknownAction': 'There is no such action.',
  'workflow.badRequest': 'The request could not be read. Send JSON.',
  'workflow.notPermitted': 'Your role does not allow this action on this item.',
  'workflow.fourEyes': 'You wrote or changed this revision, so somebody else has to approve it.',
  'workflow.illegalTransition': 'Not possible while the item is in state “{state}”.',
  'workflow.staleRevision': 'The content changed after you opened it. Reload, read it, try again.',
  'workflow.approvalVoid': 'The content changed after its approval. It needs to be approved again.',
  'workflow.frozen': 'The content is under review or approved. Recall it or request changes first.',
  'workflow.useTransition': 'Publishing is done with the workflow actions, not by saving.',
  'workflow.unitFixed': 'The unit of an item cannot be changed.',
  'workflow.actorRequired': 'Every change needs a person who answers for it. Sign in.',
  'workflow.revisionRequired': 'The revision of the content that you saw is missing.',
  'workflow.noteRequired': 'Say what needs to change.',
  'workflow.changeRequired': 'This was published before: say whether the change is minor or major.',
  'workflow.changeKind': 'The kind of change is “minor” or “major”.',
  'workflow.changeNoteRequired': 'A major change needs a note for the public.',
  'requirement.missing': 'Missing: {field}.',
  'requirement.unsafeLink': 'Unsafe link in the text: {href}',
  'requirement.slugTaken': 'Another item has this address already. Choose another one.',
  'requirement.pictureAlt': 'A picture has no description.',
  'requirement.pictureGone': 'A picture or file is no longer in the library.',
  'requirement.evidenceSource': 'Evidence needs an address, a file or a document number.',
  'requirement.primaryEvidence': 'At least one piece of evidence has to be a primary source.',
  'requirement.foreignChannel': 'A channel does not belong to the unit.',
}

export const stateNames = {
  draft: 'draft',
  inReview: 'in review',
  changesRequested: 'changes requested',
  approved: 'approved',
  scheduled: 'scheduled',
  published: 'published',
  withdrawn: 'withdrawn',
} as const

export const fieldNames: Readonly<Record<string, string>> = {}
