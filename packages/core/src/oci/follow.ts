import { Failure } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'
import { isLoopback } from '../network/loopback.ts'
import { destination, type Routes } from '../network/routes.ts'
import { type Answer, discard } from './exchange.ts'
import { type Asking, persist } from './persist.ts'

/** How often an answer may lead elsewhere. */
const REDIRECTS = 5

/** Whether the answer is that somebody else might be let in. */
export function isClosed({ status }: Pick<Answer, 'status'>): boolean {
  return status === 401 || status === 403
}

/** An answer and whether another host than the registry's gave it. */
export type Followed = Answer & { readonly isElsewhere: boolean }

/** Who is asked, for what, and as whom. */
export interface Following {
  readonly registry: string
  readonly method: 'GET' | 'HEAD'
  readonly headers: Readonly<Record<string, string>>
  readonly authorization: string | undefined
  readonly routes: Routes
  readonly asking: Asking
}

/** Asks and goes where the answer leads; the authorization goes to no host but the first. */
export async function follow(first: URL, following: Following): Promise<Followed> {
  const { registry, method, headers, authorization, routes, asking } = following
  const what = `the registry ${registry}`
  let url = first
  for (let redirects = 0; redirects <= REDIRECTS; redirects += 1) {
    const isElsewhere = url.host !== first.host
    const own = authorization === undefined || isElsewhere ? {} : { authorization }
    const to = destination(what, url.href, routes)
    const sent = { 'user-agent': 'slipway', ...headers, ...own }
    const answer = await persist(what, { method, url: to.url, headers: sent }, asking)
    const location = answer.header('location')
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined) {
      return { ...answer, isElsewhere }
    }
    await discard(answer)
    url = nextAddress(what, url, location)
  }
  throw new Failure(`${what} redirects more than ${REDIRECTS} times; check its address, and tell who runs it`)
}

function nextAddress(what: string, from: URL, location: string): URL {
  const next = URL.canParse(location, from.href) ? new URL(location, from) : undefined
  const isHere = isLoopback(from.hostname)
  const isGood =
    next !== undefined &&
    next.username + next.password === '' &&
    isLoopback(next.hostname) === isHere &&
    (next.protocol === 'https:' || (isHere && next.protocol === 'http:'))
  if (isGood) return next
  throw new Failure(
    `${what} redirects to ${quote(location)}, which is no https address of another server; tell who runs it`
  )
}
