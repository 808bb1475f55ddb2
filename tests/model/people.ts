/** Who plays, and what their roles let them do: DESIGN 1 written down a second time, on purpose. */
export const ACTORS = [
  'writer',
  'unitEditor',
  'secondUnitEditor',
  'stranger',
  'editor',
  'approver',
  'secondApprover',
  'auditor',
] as const

export type ActorName = (typeof ACTORS)[number]

export type Role = 'contributor' | 'unitEditor' | 'editor' | 'approver' | 'auditor'
type Unit = 'haLac' | 'naLay'

export interface Person {
  readonly roles: readonly Role[]
  readonly unit: Unit | null
  readonly isActive: boolean
}

const HIRED: Readonly<Record<ActorName, Person>> = {
  writer: { roles: ['contributor'], unit: 'haLac', isActive: true },
  unitEditor: { roles: ['unitEditor'], unit: 'haLac', isActive: true },
  secondUnitEditor: { roles: ['unitEditor'], unit: 'haLac', isActive: true },
  stranger: { roles: ['contributor'], unit: 'naLay', isActive: true },
  editor: { roles: ['editor'], unit: null, isActive: true },
  approver: { roles: ['approver'], unit: null, isActive: true },
  secondApprover: { roles: ['approver'], unit: null, isActive: true },
  auditor: { roles: ['auditor'], unit: null, isActive: true },
}

export type Right = 'read' | 'edit' | 'submit' | 'requestChanges' | 'publish' | 'withdraw'

const UNIT_DESK = { contributor: 'own', unitEditor: 'own', editor: 'all', approver: 'all' } as const

const RIGHTS: Readonly<Record<Right, Partial<Record<Role, 'own' | 'all'>>>> = {
  read: { ...UNIT_DESK, auditor: 'all' },
  edit: UNIT_DESK,
  submit: UNIT_DESK,
  requestChanges: { unitEditor: 'own', editor: 'all', approver: 'all' },
  publish: { unitEditor: 'own', editor: 'all', approver: 'all' },
  // Withdrawing, emergencies and their flag.
  withdraw: { approver: 'all' },
}

/** Everything happens in one unit; its neighbour's people are the strangers. */
const UNIT: Unit = 'haLac'

export function may(person: Person, right: Right): boolean {
  return (
    person.isActive &&
    person.roles.some((role) => {
      const scope = RIGHTS[right][role]
      return scope === 'all' || (scope === 'own' && person.unit === UNIT)
    })
  )
}

/** What an administrator does to an account. */
export const ACCOUNT_CHANGES = [
  'asHired',
  'auditorOnly',
  'alsoApprover',
  'onlyContributor',
  'otherUnit',
  'switchedOff',
] as const

export type AccountChange = (typeof ACCOUNT_CHANGES)[number]

export function accountAfter({ who, change }: { who: ActorName; change: AccountChange }): Person {
  const hired = HIRED[who]
  switch (change) {
    case 'asHired':
      return hired
    case 'auditorOnly':
      return { ...hired, roles: ['auditor'] }
    case 'alsoApprover':
      return { ...hired, roles: [...new Set<Role>([...hired.roles, 'approver'])] }
    case 'onlyContributor':
      return { ...hired, roles: ['contributor'], unit: UNIT }
    case 'otherUnit':
      return { ...hired, unit: hired.unit === 'naLay' ? 'haLac' : 'naLay' }
    case 'switchedOff':
      return { ...hired, isActive: false }
  }
}

export function everybodyAsHired(): Record<ActorName, Person> {
  return { ...HIRED }
}
