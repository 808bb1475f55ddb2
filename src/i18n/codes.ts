/** Every reason that a refusal can name; a catalogue without one of them does not compile. */
export const WORKFLOW_CODES = [
  'workflow.notFound',
  'workflow.unknownAction',
  'workflow.badRequest',
  'workflow.notPermitted',
  'workflow.fourEyes',
  'workflow.illegalTransition',
  'workflow.staleRevision',
  'workflow.approvalVoid',
  'workflow.frozen',
  'workflow.useTransition',
  'workflow.unitFixed',
  'workflow.actorRequired',
  'workflow.revisionRequired',
  'workflow.noteRequired',
  'workflow.changeRequired',
  'workflow.changeKind',
  'workflow.changeNoteRequired',
  'requirement.missing',
  'requirement.unsafeLink',
  'requirement.slugTaken',
  'requirement.pictureAlt',
  'requirement.pictureGone',
  'requirement.evidenceSource',
  'requirement.primaryEvidence',
  'requirement.foreignChannel',
] as const

export type WorkflowCode = (typeof WORKFLOW_CODES)[number]
export type WorkflowMessages = Readonly<Record<WorkflowCode, string>>
