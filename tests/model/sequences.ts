import fc from 'fast-check'
import { Allowed, Disturbance, Planned } from './commands'
import type { ItemName, PictureName } from './model'
import { ACTIONS, carefulInput, type Action, type Input, type Move } from './moves'
import { ACCOUNT_CHANGES, ACTORS, type ActorName } from './people'

const by = fc.constantFrom(...ACTORS)
const item = fc.constantFrom<ItemName>('A', 'A', 'A', 'B', 'B', 'C')
const picture = fc.constantFrom<PictureName>('P', 'Q')
const change = fc.constantFrom(
  null,
  { kind: 'minor' } as const,
  { kind: 'major', note: 'Thêm số liệu.' } as const,
  { kind: 'major' } as const,
)

const anyInput: fc.Arbitrary<Input> = fc.record({
  revision: fc.constantFrom('seen', 'seen', 'seen', 'older', 'unknown', 'missing'),
  note: fc.boolean(),
  change,
  publishIn: fc.constantFrom(null, 0, 3, 5, 60, 700_000),
  withdrawal: fc.constantFrom('notice', 'error', 'consolidated', 'withoutReason', null),
  redirectTo: fc.constantFrom(null, 'A', 'B', 'C'),
})

const goodInput: fc.Arbitrary<Input> = fc
  .record({
    change: fc.constantFrom({ kind: 'minor' } as const, { kind: 'major', note: 'Sửa.' } as const),
    publishIn: fc.integer({ min: 2, max: 60 }),
    withdrawal: fc.constantFrom('notice', 'error', 'consolidated'),
    redirectTo: fc.constantFrom<ItemName>('A', 'B', 'C'),
  })
  .map(({ redirectTo, ...more }) =>
    carefulInput({ ...more, redirectTo: more.withdrawal === 'consolidated' ? redirectTo : null }),
  )

const planned = (moves: fc.Arbitrary<Move>): fc.Arbitrary<Planned> =>
  moves.map((move) => new Planned(move))

const allowed = fc
  .record({ item, dice: fc.nat(999), input: goodInput })
  .map(({ item: name, dice, input }) => new Allowed(name, dice, input))

const disturbance = fc.nat(999).map((dice) => new Disturbance(dice))

const creation = planned(
  fc.record({
    kind: fc.constant('create'),
    by,
    picture: fc.constantFrom<PictureName | null>('P', 'Q', null),
  }),
)

const save = planned(
  fc.record({
    kind: fc.constant('save'),
    by,
    item,
    part: fc.constantFrom('title', 'body', 'summary', 'picture', 'picture', 'noSummary', 'nothing'),
  }),
)

const anyAction = planned(
  fc.record({
    kind: fc.constant('act'),
    by,
    item,
    action: fc.constantFrom(...ACTIONS),
    input: fc.oneof(anyInput, goodInput),
  }),
)

const words = planned(fc.record({ kind: fc.constant('words'), by, picture }))

const oldVersion = planned(
  fc.record({
    kind: fc.constant('oldVersion'),
    by,
    item,
    which: fc.nat(20),
    asDraft: fc.constantFrom(true, true, true, false),
  }),
)

const force = planned(
  fc.record({
    kind: fc.constant('force'),
    by,
    item,
    status: fc.constantFrom('published', 'published', 'draft'),
    asDraft: fc.boolean(),
  }),
)

const account = planned(
  fc.record({
    kind: fc.constant('account'),
    who: by,
    change: fc.constantFrom('asHired', ...ACCOUNT_CHANGES),
  }),
)

const clock = planned(
  fc.record({ kind: fc.constant('clock'), to: fc.constantFrom('before', 'at', 'after') }),
)

const outbox = planned(fc.constant({ kind: 'outbox' }))

/** How often which kind of step is tried; allowed steps carry a run forward, the others lie in wait. */
export const anyCommand = [
  ...Array<typeof allowed>(9).fill(allowed),
  ...Array<typeof save>(5).fill(save),
  ...Array<typeof anyAction>(4).fill(anyAction),
  ...Array<typeof disturbance>(5).fill(disturbance),
  words,
  oldVersion,
  force,
  account,
  clock,
  clock,
  clock,
  outbox,
  creation,
]

/** Every run begins with two items, one of them with a picture. */
export const FIRST_MOVES: readonly Move[] = [
  { kind: 'create', by: 'writer', picture: 'P' },
  { kind: 'create', by: 'unitEditor', picture: null },
]

const onA = (by: ActorName, action: Action): Move => ({
  kind: 'act',
  by,
  item: 'A',
  action,
  input: carefulInput(),
})

const APPROVED = [onA('writer', 'submit'), onA('unitEditor', 'approve')]
const SCHEDULED = [...APPROVED, onA('editor', 'schedule')]
const LIVE = [...APPROVED, onA('unitEditor', 'publish')]
const CORRECTION: readonly Move[] = [
  ...LIVE,
  { kind: 'save', by: 'writer', item: 'A', part: 'picture' },
  onA('writer', 'submit'),
  onA('secondUnitEditor', 'approve'),
  onA('approver', 'schedule'),
]

/** Some runs begin far along: what lies deep is where things go wrong. */
export const anyOpening: fc.Arbitrary<readonly Move[]> = fc.constantFrom(
  [],
  SCHEDULED,
  SCHEDULED,
  LIVE,
  [...LIVE, onA('approver', 'withdraw')],
  CORRECTION,
)
