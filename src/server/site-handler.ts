import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { isDatabaseDown } from '@/revalidation/bus.mjs'
import { plainAnswer, type Answer } from './answer'
import { capture, type NextHandler } from './capture'
import { clientAddress } from './client-address'
import type { HotCache } from './hot-cache'
import { publicAnswer } from './public-answer'
import { planRequest, type RequestPlan } from './public-paths'
import { respond, type Source } from './respond'
import { securityHeaders, type Area } from './security-headers'

export interface SiteHandlerOptions {
  readonly handleNext: NextHandler
  readonly hotCache: HotCache
  /** The site's public address; what visitors write into `Host` is not believed. */
  readonly siteUrl: string
  /** Other names of the site that the admin may be opened under. */
  readonly trustedOrigins: readonly string[]
  /** How many proxies of our own stand in front. */
  readonly trustedProxies?: number
  readonly onError: (error: unknown) => void
}

export type SiteHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** @returns the handler of every request: hot cache first, then Next, without the client runtime on public pages */
export function createSiteHandler({
  handleNext,
  hotCache,
  siteUrl,
  trustedOrigins,
  trustedProxies = 0,
  onError,
}: SiteHandlerOptions): SiteHandler {
  const { host, protocol } = new URL(siteUrl)
  const trustedHosts = new Set(trustedOrigins.map((origin) => new URL(origin).host))
  const isHttps = protocol === 'https:'
  const pageHeaders = securityHeaders({ area: 'page', isHttps })
  const draftHeaders = securityHeaders({ area: 'draft', isHttps })

  return async (req, res) => {
    // Limits go by it, so nobody writes it but us.
    req.headers['x-forwarded-for'] = clientAddress({
      forwarded: req.headers['x-forwarded-for'],
      connection: req.socket.remoteAddress,
      proxies: trustedProxies,
    })
    const plan = planRequest({
      method: req.method ?? 'GET',
      url: req.url ?? '/',
      cookie: req.headers.cookie,
      hasAuthorization: req.headers.authorization !== undefined,
    })
    const send = (answer: Answer, source: Source): void =>
      respond({
        req,
        res,
        answer,
        source,
        securityHeaders: plan.kind === 'page' && plan.isDraft ? draftHeaders : pageHeaders,
      })

    switch (plan.kind) {
      case 'refuse':
        send(refusal(plan), 'BYPASS')
        return
      case 'pass':
        // Next compares it with the origin of the admin's own requests.
        believeOnly({
          headers: req.headers,
          host: trustedHosts.has(req.headers.host ?? '') ? `${req.headers.host}` : host,
          protocol,
        })
        if (plan.area === 'admin') speakVietnamese(req.headers)
        setAll({ res, area: plan.area, path: req.url ?? '/', isHttps })
        await handleNext(req, res)
        return
      case 'page':
        await servePage({ req, res, plan, send })
    }
  }

  async function servePage({
    req,
    res,
    plan,
    send,
  }: {
    req: IncomingMessage
    res: ServerResponse
    plan: PagePlan
    send: (answer: Answer, source: Source) => void
  }): Promise<void> {
    const hot = plan.key === undefined ? undefined : hotCache.get(plan.key)
    if (hot) {
      send(hot, isDatabaseDown() ? 'STALE' : 'HIT')
      return
    }
    // Browsers' own wishes (ranges, conditions, encodings, HEAD) are met by `respond`, not by Next.
    const asked = { method: req.method, url: req.url, headers: req.headers }
    let rendered
    try {
      prepare({ req, plan, host, protocol })
      rendered = publicAnswer(await capture({ req, res, handle: handleNext }))
    } catch (error) {
      // A reader who has left is no failure of ours.
      if (!res.destroyed) onError(error)
    } finally {
      Object.assign(req, asked)
    }
    if (res.destroyed || res.headersSent) return
    if (rendered && rendered.answer.status < 500) {
      const { answer, vouched, isShared } = rendered
      if (plan.key !== undefined && vouched) hotCache.set({ key: plan.key, answer, ...vouched })
      send(answer, plan.key !== undefined && isShared ? 'MISS' : 'BYPASS')
      return
    }
    const lastKnown = hotCache.get(plan.target)
    if (lastKnown && req.method !== 'POST') send(lastKnown, 'STALE')
    else send(failure(), 'BYPASS')
  }
}

type PagePlan = Extract<RequestPlan, { kind: 'page' }>

/** Pages are made for everybody, so Next sees nothing of the visitor by which they could differ. */
const SHOWN_TO_PAGES = ['accept', 'accept-language'] as const

/** A session's preview, a search, or a form. */
const SHOWN_TO_SESSIONS = [
  ...SHOWN_TO_PAGES,
  'authorization',
  'content-length',
  'content-type',
  'cookie',
  'origin',
  'referer',
  // Payload reads a session's cookie only for requests that its browser says are of this site.
  'sec-fetch-site',
  'transfer-encoding',
  'x-forwarded-for',
] as const

/**
 * A reader who runs no scripts, by a name from Next's own list. For others Next streams: it puts the
 * title and whatever is late at the end of the body, for the client runtime to move into place.
 */
const WITHOUT_SCRIPTS = 'Bingbot'

function prepare({
  req,
  plan,
  host,
  protocol,
}: {
  req: IncomingMessage
  plan: PagePlan
  host: string
  protocol: string
}): void {
  const shown: readonly string[] = plan.key === undefined ? SHOWN_TO_SESSIONS : SHOWN_TO_PAGES
  const all = Object.entries(req.headers)
  req.headers = Object.fromEntries(all.filter(([name]) => shown.includes(name)))
  req.headers['user-agent'] = WITHOUT_SCRIPTS
  believeOnly({ headers: req.headers, host, protocol })
  req.url = plan.target
  if (req.method === 'HEAD') req.method = 'GET'
}

/** A person's own choice on the account page; Payload keeps it in this cookie. */
const CHOSEN_LANGUAGE = /(?:^|;\s*)payload-lng=/

/** The admin's words are Vietnamese for everybody who has not chosen others, whatever the browser is set to. */
function speakVietnamese(headers: IncomingHttpHeaders): void {
  if (!CHOSEN_LANGUAGE.test(headers.cookie ?? '')) headers['accept-language'] = 'vi'
}

function believeOnly({
  headers,
  host,
  protocol,
}: {
  headers: IncomingHttpHeaders
  host: string
  protocol: string
}): void {
  headers.host = host
  headers['x-forwarded-host'] = host
  headers['x-forwarded-proto'] = protocol.slice(0, -1)
}

function setAll({
  res,
  area,
  path,
  isHttps,
}: {
  res: ServerResponse
  area: Area
  path: string
  isHttps: boolean
}): void {
  const [file] = path.split('?', 1)
  const headers = securityHeaders({ area, path: file ?? path, isHttps })
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
}

function refusal({ status, allow }: Extract<RequestPlan, { kind: 'refuse' }>): Answer {
  return plainAnswer({ status, ...(allow === undefined ? {} : { headers: { Allow: allow } }) })
}

function failure(): Answer {
  return isDatabaseDown()
    ? plainAnswer({ status: 503, headers: { 'Retry-After': '30' } })
    : plainAnswer({ status: 500 })
}
