import config from '@payload-config'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import { ROLES, type Role } from '@/access/permissions'

const USAGE =
  'npm run user:create -- --email ten@tinh.gov.vn --name "Họ và tên" --roles admin[,approver] [--unit "Tên đơn vị"]'

/**
 * Creates an account from the server's own command line: the only way to the first one. The password is
 * asked for, or read from standard input; it is never an argument, which every process could see.
 */
export default async function userCreate(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      roles: { type: 'string' },
      unit: { type: 'string' },
    },
  })
  const roles = (values.roles ?? '').split(',').map((role) => role.trim())
  const isComplete = values.email && values.name && roles.every(isRole)
  if (!isComplete) return refuse(`Thiếu hoặc sai tham số. Vai trò: ${ROLES.join(', ')}.\n${USAGE}`)
  const password = await askPassword()
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    const unit = values.unit === undefined ? null : await unitNamed(payload, values.unit)
    if (unit === undefined) return refuse(`Không có đơn vị “${values.unit}”.`)
    await payload.create({
      collection: 'users',
      data: {
        email: values.email ?? '',
        name: values.name ?? '',
        roles: roles,
        unit,
        password,
        isActive: true,
      },
      overrideAccess: true,
    })
    console.log(`Đã tạo tài khoản ${values.email} (${roles.join(', ')}).`)
    return 0
  } catch (error) {
    const { data, message } = error as Error & { data?: { errors?: { message: string }[] } }
    return refuse((data?.errors ?? [{ message }]).map((one) => one.message).join('\n'))
  } finally {
    await payload.destroy()
  }
}

function isRole(role: string): role is Role {
  return (ROLES as readonly string[]).includes(role)
}

function refuse(message: string): number {
  console.error(message)
  return 1
}

async function unitNamed(
  payload: Awaited<ReturnType<typeof getPayload>>,
  name: string,
): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'units',
    where: { name: { equals: name } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]?.id
}

/** What is typed is not shown. */
async function askPassword(): Promise<string> {
  const isTyped = process.stdin.isTTY === true
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  if (isTyped) process.stdout.write('Mật khẩu (ít nhất 12 ký tự): ')
  const lines = createInterface({ input: process.stdin, output: silent, terminal: isTyped })
  const password = await new Promise<string>((resolve) => {
    lines.once('line', resolve)
    lines.once('close', () => resolve(''))
  })
  lines.close()
  if (isTyped) process.stdout.write('\n')
  return password
}
