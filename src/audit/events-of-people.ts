import { rolesInWords } from '@/i18n/vi/roles'

/** The account that an event is about. */
interface Account {
  readonly person: { readonly id: string; readonly name: string }
}

/** What somebody may do, and where; the unit by the name that it had then. */
export interface Rights {
  readonly roles: readonly string[]
  readonly unitId: string
  readonly unitName: string
}

/** Events about accounts and sessions; a password is never part of one. */
export interface PeopleEventData {
  userCreated: Account & { readonly rights: Rights; readonly isActive: boolean }
  rolesChanged: Account & { readonly before: Rights; readonly after: Rights }
  userDeactivated: Account
  userReactivated: Account
  passwordChanged: Account & { readonly way: 'own' | 'byAdmin' | 'byLink' }
  accountUnlocked: Account
  signedIn: Account
  signedOut: Account
  signInRefused: Account & { readonly reason: 'inactive' | 'locked' }
}

type PeopleSentences = {
  readonly [Type in keyof PeopleEventData]: (actor: string, data: PeopleEventData[Type]) => string
}

const REFUSALS: Readonly<Record<PeopleEventData['signInRefused']['reason'], string>> = {
  inactive: 'tài khoản đã ngừng hoạt động',
  locked: 'tài khoản đang tạm khóa vì nhập sai mật khẩu nhiều lần',
}

/** One sentence for each. */
export const PEOPLE_SENTENCES: PeopleSentences = {
  userCreated: (actor, { person, rights }) =>
    `${actor} tạo tài khoản cho ${person.name} (${inWords(rights)})`,
  rolesChanged: (actor, { person, before, after }) =>
    `${actor} đổi quyền của ${person.name}: từ ${inWords(before)} sang ${inWords(after)}`,
  userDeactivated: (actor, { person }) => `${actor} ngừng tài khoản của ${person.name}`,
  userReactivated: (actor, { person }) => `${actor} mở lại tài khoản của ${person.name}`,
  passwordChanged: (actor, { person, way }) => {
    if (way === 'own') return `${actor} đổi mật khẩu của chính mình`
    return way === 'byLink'
      ? `${actor} đặt lại mật khẩu của chính mình qua thư điện tử`
      : `${actor} đặt mật khẩu mới cho ${person.name}`
  },
  accountUnlocked: (actor, { person }) =>
    `${actor} mở khóa tài khoản của ${person.name} sau nhiều lần nhập sai mật khẩu`,
  signedIn: (actor) => `${actor} đăng nhập`,
  signedOut: (actor) => `${actor} đăng xuất`,
  signInRefused: (actor, { person, reason }) =>
    `${actor} từ chối đăng nhập bằng tài khoản của ${person.name}: ${REFUSALS[reason]}`,
}

function inWords({ roles, unitName }: Rights): string {
  const words = rolesInWords(roles) || 'không có vai trò'
  return unitName === '' ? words : `${words}, ${unitName}`
}
