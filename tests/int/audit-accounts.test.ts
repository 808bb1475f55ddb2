import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TEST_PASSWORD } from '../helpers/app'
import { auditTrail, recordedBy } from '../helpers/audit'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'

let room: Newsroom
beforeAll(async () => {
  room = await openNewsroom()
  // Sign-ins are events too; from here on everybody has a session.
  for (const user of Object.values(room.people)) await room.rest({ path: '/api/users/me', user })
})
afterAll(() => room.stop())

const NEW_PASSWORD = 'mot-mat-khau-moi-2026'

/** Changes somebody's account as the administrator, or as `by`. */
const change = (id: string, data: Record<string, unknown>, by: 'admin' | 'writer' = 'admin') =>
  room.rest({
    method: 'PATCH',
    path: `/api/users/${id}`,
    user: room.people[by],
    body: data,
  })

describe('An administrator', () => {
  it('creates an account: who, for whom, with which rights', async () => {
    const events = await recordedBy(room.payload, async () => {
      const { status } = await room.rest({
        method: 'POST',
        path: '/api/users',
        user: room.people.admin,
        body: {
          name: 'Lò Thị Mai',
          email: 'mai@lacgiang.example',
          password: TEST_PASSWORD,
          roles: ['contributor', 'unitEditor'],
          unit: room.units.naLay,
          isActive: true,
        },
      })
      expect(status).toBe(201)
    })
    expect(events).toMatchObject([
      {
        type: 'userCreated',
        sentence:
          'Người admin tạo tài khoản cho Lò Thị Mai (Cộng tác viên, Biên tập viên đơn vị, Xã Nà Lay)',
        actorId: room.people.admin.id,
        actorRoles: ['admin'],
        actorUnit: '',
        documentCollection: 'users',
        unit: room.units.naLay,
      },
    ])
    expect(JSON.stringify(events)).not.toContain(TEST_PASSWORD)
  })

  it('changes roles and unit: before and after, in one event', async () => {
    const { id } = room.people.stranger
    const events = await recordedBy(room.payload, () =>
      change(id, { roles: ['unitEditor'], unit: room.units.haLac }),
    )
    expect(events.map(({ sentence }) => sentence)).toEqual([
      'Người admin đổi quyền của Người stranger: từ Cộng tác viên, Xã Nà Lay sang Biên tập viên đơn vị, Xã Hạ Lạc',
    ])
    expect(events[0]?.data).toMatchObject({
      before: { roles: ['contributor'], unitId: room.units.naLay },
      after: { roles: ['unitEditor'], unitId: room.units.haLac },
    })
  })

  it('switches an account off and on again', async () => {
    const { id } = room.people.strangeEditor
    const events = await recordedBy(room.payload, async () => {
      await change(id, { isActive: false })
      await change(id, { isActive: true })
    })
    expect(events.map(({ type, sentence }) => [type, sentence])).toEqual([
      ['userDeactivated', 'Người admin ngừng tài khoản của Người strangeEditor'],
      ['userReactivated', 'Người admin mở lại tài khoản của Người strangeEditor'],
    ])
  })

  it('sets a password and changes an address in one save: two events, and no password in either', async () => {
    const { id } = room.people.strangeEditor
    const events = await recordedBy(room.payload, () =>
      change(id, { password: NEW_PASSWORD, email: 'moi@lacgiang.example' }),
    )
    expect(events.map(({ sentence }) => sentence)).toEqual([
      'Người admin đặt mật khẩu mới cho Người strangeEditor',
      'Người admin sửa người dùng “Người strangeEditor”: Thư điện tử',
    ])
    expect(JSON.stringify(events)).not.toContain(NEW_PASSWORD)
  })

  it('saves an account without changing anything: nothing happened', async () => {
    const { id, name, roles } = room.people.editor
    expect(await recordedBy(room.payload, () => change(id, { name, roles }))).toEqual([])
  })

  it('is refused a short password: nothing happened', async () => {
    const events = await recordedBy(room.payload, async () => {
      const { status } = await change(room.people.editor.id, { password: 'ngan' })
      expect(status).toBe(400)
    })
    expect(events).toEqual([])
  })
})

describe('Somebody', () => {
  it('signs in and out, with the role and unit of that time', async () => {
    const { email, id } = room.people.unitEditor
    const events = await recordedBy(room.payload, async () => {
      const token = await room.login(String(email))
      const { status } = await room.rest({ method: 'POST', path: '/api/users/logout', token })
      expect(status).toBe(200)
    })
    expect(events).toMatchObject([
      {
        type: 'signedIn',
        sentence: 'Người unitEditor đăng nhập',
        actorId: id,
        actorRoles: ['unitEditor'],
        actorUnit: 'Xã Hạ Lạc',
        document: id,
      },
      { type: 'signedOut', sentence: 'Người unitEditor đăng xuất', actorId: id },
    ])
  })

  it('changes the own password', async () => {
    const { id } = room.people.writer
    const events = await recordedBy(room.payload, () =>
      change(id, { password: NEW_PASSWORD }, 'writer'),
    )
    expect(events.map(({ sentence }) => sentence)).toEqual([
      'Người writer đổi mật khẩu của chính mình',
    ])
  })

  it('sets a new password by the link in an e-mail, which signs in too', async () => {
    const { email } = room.people.auditor
    const token = await room.payload.forgotPassword({
      collection: 'users',
      data: { email: String(email) },
      disableEmail: true,
    })
    const events = await recordedBy(room.payload, async () => {
      const { status } = await room.rest({
        method: 'POST',
        path: '/api/users/reset-password',
        body: { token, password: NEW_PASSWORD },
      })
      expect(status).toBe(200)
    })
    expect(events.map(({ sentence }) => sentence)).toEqual([
      'Người auditor đăng nhập',
      'Người auditor đặt lại mật khẩu của chính mình qua thư điện tử',
    ])
  })
})

describe('A sign-in that is refused', () => {
  const attempt = (email: string, password: string) =>
    room.rest({ method: 'POST', path: '/api/users/login', body: { email, password } })

  it('of an account that is switched off is recorded, though everything else is rolled back', async () => {
    const { id, email } = room.people.secondUnitEditor
    await change(id, { isActive: false })
    const events = await recordedBy(room.payload, async () => {
      expect((await attempt(String(email), TEST_PASSWORD)).status).toBe(403)
      expect((await attempt(String(email), TEST_PASSWORD)).status).toBe(403)
    })
    expect(events).toMatchObject([
      {
        type: 'signInRefused',
        sentence:
          'Hệ thống từ chối đăng nhập bằng tài khoản của Người secondUnitEditor: tài khoản đã ngừng hoạt động',
        actorId: '',
        document: id,
      },
    ])
  })

  it('of an account that is locked is recorded once; wrong passwords before that are not', async () => {
    const { email } = room.people.secondApprover
    const events = await recordedBy(room.payload, async () => {
      for (let tries = 0; tries < 11; tries += 1) {
        expect((await attempt(String(email), 'sai-mat-khau-2026')).status).toBe(401)
      }
    })
    expect(events.map(({ type, data }) => [type, data.reason])).toEqual([
      ['signInRefused', 'locked'],
    ])
  })

  it('ends early when an administrator opens the account; nobody else can', async () => {
    const { id, email } = room.people.secondApprover
    const unlock = (by: 'admin' | 'approver') =>
      room.rest({
        method: 'POST',
        path: '/api/users/unlock',
        user: room.people[by],
        body: { email: String(email).toUpperCase() },
      })
    const events = await recordedBy(room.payload, async () => {
      expect((await unlock('approver')).status).toBe(403)
      expect((await unlock('admin')).status).toBe(200)
      expect((await attempt(String(email), TEST_PASSWORD)).status).toBe(200)
    })
    expect(events.map(({ document, sentence }) => [document, sentence])).toEqual([
      [
        id,
        'Người admin mở khóa tài khoản của Người secondApprover sau nhiều lần nhập sai mật khẩu',
      ],
      [id, 'Người secondApprover đăng nhập'],
    ])
  })

  it('with an address that nobody has leaves no trace', async () => {
    const events = await recordedBy(room.payload, async () => {
      expect((await attempt('mat-khau-go-nham@lacgiang.example', 'x'.repeat(12))).status).toBe(401)
    })
    expect(events).toEqual([])
  })
})

it('many sign in at the same moment: all get in, and the trail has each of them', async () => {
  const people = ['editor', 'approver', 'admin', 'unitEditor', 'stranger'] as const
  const events = await recordedBy(room.payload, () =>
    Promise.all(people.map((key) => room.login(String(room.people[key].email)))),
  )
  expect(events.map(({ type, actorId }) => [type, actorId]).sort()).toEqual(
    people.map((key) => ['signedIn', room.people[key].id]).sort(),
  )
  const all = await auditTrail(room.payload)
  expect(all.map(({ sequence }) => sequence)).toEqual(all.map((_, index) => index + 1))
})
