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
  'workflow.noteRequired': 'Say why, or what needs to change.',
  'workflow.changeRequired': 'This was published before: say whether the change is minor or major.',
  'workflow.changeKind': 'The kind of change is “minor” or “major”.',
  'workflow.changeNoteRequired': 'A major change needs a note for the public.',
  'workflow.publishAtRequired':
    'Say when to publish, with an offset, such as 2026-11-25T08:00:00+07:00.',
  'workflow.publishAtTooSoon': 'The time to publish has to be at least one minute ahead.',
  'workflow.publishAtTooLate': 'Publishing can be scheduled for the next 14 months only.',
  'workflow.withdrawalRequired': 'Say how to withdraw, and why.',
  'workflow.withdrawalKind':
    'The kind of withdrawal is “notice” (the page stays with a notice), “error” (the page goes) or “consolidated” (readers are led to another page).',
  'workflow.withdrawalReason': 'Say why; the public will read the reason.',
  'workflow.redirectRequired': 'Choose the page that readers are led to.',
  'workflow.redirectNotLive': 'The page that readers are led to has to be live.',
  'workflow.redirectLoop': 'A page cannot lead to itself.',
  'workflow.redirectUnused': 'Only a “consolidated” withdrawal leads to another page.',
  'workflow.noEmergency': 'No emergency publication of this item waits for a second person.',
  'plan.momentRequired':
    'Say when it is planned for, with an offset, such as 2026-11-25T08:00:00+07:00.',
  'plan.past': 'That day is over. Choose today or a later day.',
  'plan.tooLate': 'Plans reach 14 months ahead only.',
  'plan.settled': 'No revision of this item is being worked on, so there is nothing to plan.',
  'checklist.malformed':
    'The checklist has to be pairs of question and answer, such as "personalData": "yes".',
  'checklist.unanswered': 'The checklist lacks a valid answer: {field}',
  'checklist.refused': 'Not approved, the checklist says “no”: {field}',
  'checklist.notAsked': 'The checklist of this item has no question “{field}”.',
  'schedule.contentChanged':
    'Not published on schedule: the content is no longer what was approved. Submit it again.',
  'schedule.approverGone':
    'Not published on schedule: the approver ({name}) may no longer approve or the account is off. Submit it again.',
  'schedule.schedulerGone':
    'Not published on schedule: the person who scheduled it ({name}) may no longer publish or the account is off. Submit it again.',
  'schedule.requirements': 'Not published on schedule, something is missing: {reason}',
  'requirement.missing': 'Missing: {field}.',
  'requirement.unsafeLink': 'Unsafe link in the text: {href}',
  'requirement.slugTaken': 'Another item has this address already. Choose another one.',
  'requirement.pictureAlt': 'The picture “{name}” has no description.',
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

export const fieldNames: Readonly<Record<string, string>> = {
  'checklist.map': 'The map shows both Hoàng Sa and Trường Sa.',
  'checklist.personalData': 'There is no personal data that may not be public.',
  'checklist.pictureRights': 'All pictures may be used, and each has a credit.',
  'checklist.namesChecked': 'Names, titles, offices and places have been checked.',
  'checklist.sourceGiven': 'Sources and document numbers are given rightly.',
  'checklist.aiLabelled': 'Parts made by AI are labelled as such.',
}
