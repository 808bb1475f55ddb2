import config from '@payload-config'
import { getPayload, handleEndpoints, type Payload } from 'payload'

/** The password of every user that a test creates. */
export const TEST_PASSWORD = 'mat-khau-kiem-thu-2026'

/** What a person sends; `user` logs in with `TEST_PASSWORD`, `token` is sent as it is, neither means anonymous. */
export interface RestRequest {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Below the origin, as in `/api/news?depth=0`. */
  readonly path: string
  readonly user?: { readonly email?: string | null }
  readonly token?: string
  /** An object goes as JSON; `FormData` and strings go as they are. */
  readonly body?: unknown
  /** Added to the address; nested objects become `where[a][equals]=b`. */
  readonly query?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

export interface RestResponse<Body = Record<string, unknown>> {
  readonly status: number
  /** Parsed JSON, or the text when it is none. */
  readonly body: Body
  readonly headers: Headers
}

/** The running application, without a web server: requests go straight to Payload's REST handler. */
export interface TestApp {
  readonly payload: Payload
  readonly rest: <Body = Record<string, unknown>>(
    request: RestRequest,
  ) => Promise<RestResponse<Body>>
  /** @returns the session token @throws when the credentials are refused */
  readonly login: (email: string, password?: string) => Promise<string>
  /** Closes the database; call it in `afterAll`. */
  readonly stop: () => Promise<void>
}

const ORIGIN = 'http://localhost:3000'

/** Starts the project's own configuration on the test file's own database. */
export async function startApp(): Promise<TestApp> {
  const payload = await getPayload({ config })
  const tokens = new Map<string, Promise<string>>()

  const send = async <Body>(request: Omit<RestRequest, 'user'>): Promise<RestResponse<Body>> => {
    const response = await handleEndpoints({ config, request: toRequest(request) })
    return {
      status: response.status,
      body: (await readBody(response)) as Body,
      headers: response.headers,
    }
  }

  const login: TestApp['login'] = async (email, password = TEST_PASSWORD) => {
    const { status, body } = await send<{ token?: string }>({
      method: 'POST',
      path: '/api/users/login',
      body: { email, password },
    })
    if (!body.token)
      throw new Error(`Login of ${email} answered ${status}: ${JSON.stringify(body)}`)
    return body.token
  }

  const tokenOf = (email: string): Promise<string> => {
    const known = tokens.get(email)
    if (known) return known
    const token = login(email)
    tokens.set(email, token)
    return token
  }

  return {
    payload,
    login,
    rest: async ({ user, ...request }) => {
      const token = user?.email ? await tokenOf(user.email) : request.token
      return send(token === undefined ? request : { ...request, token })
    },
    stop: () => payload.destroy(),
  }
}

function toRequest({ method = 'GET', path, token, body, query, headers }: RestRequest): Request {
  const url = new URL(path, ORIGIN)
  for (const [name, value] of Object.entries(query ?? {})) appendQuery({ url, name, value })
  const isRaw = body === undefined || typeof body === 'string' || body instanceof FormData
  return new Request(url, {
    method,
    headers: {
      ...(isRaw ? {} : { 'Content-Type': 'application/json' }),
      ...(token === undefined ? {} : { Authorization: `JWT ${token}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: isRaw ? body : JSON.stringify(body) }),
  })
}

function appendQuery({ url, name, value }: { url: URL; name: string; value: unknown }): void {
  if (value === undefined) return
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      appendQuery({ url, name: `${name}[${key}]`, value: inner })
    }
    return
  }
  url.searchParams.append(name, String(value))
}

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text()
  const isJson = response.headers.get('Content-Type')?.includes('json')
  return isJson && text !== '' ? (JSON.parse(text) as unknown) : text
}
