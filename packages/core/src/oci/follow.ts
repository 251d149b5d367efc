import { Failure } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'
import { isLoopback } from '../network/loopback.ts'
import { destination, type Routes } from '../network/routes.ts'
import { type Answer, discard, type Method } from './exchange.ts'
import { type Asked, type Asking, ask, NoAnswer, persist } from './persist.ts'
import type { Body } from './send-body.ts'

/** How often an answer may lead elsewhere. */
const REDIRECTS = 5

/** Whether the answer is that somebody else might be let in. */
export function isClosed({ status }: Pick<Answer, 'status'>): boolean {
  return status === 401 || status === 403
}

/** An answer, the address that gave it, and whether that is another host than the registry's. */
export type Followed = Answer & { readonly from: URL; readonly isElsewhere: boolean }

/** What is asked for. */
export interface Message {
  readonly method: Method
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Body
  /** A blob moves with it. */
  readonly isLong?: boolean
}

/** Who is asked, and as whom. */
export interface Following {
  readonly registry: string
  /** Where the registry is: to no other host goes the authorization. */
  readonly base: URL
  readonly authorization: string | undefined
  readonly routes: Routes
  readonly asking: Asking
}

/**
 * Asks and goes where the answer leads; the authorization goes to no host but the registry's. A read is persistent, a
 * write is sent once: whether it may be repeated is for the caller to know.
 * @throws NoAnswer when a write gets none: it may have been done
 */
export async function follow(first: URL, message: Message, following: Following): Promise<Followed> {
  const { registry, base, authorization, routes, asking } = following
  const what = `the registry ${registry}`
  const isRead = message.method === 'GET' || message.method === 'HEAD'
  const kept = isRead ? [301, 302, 303, 307, 308] : [307, 308]
  let url = first
  for (let redirects = 0; redirects <= REDIRECTS; redirects += 1) {
    const isElsewhere = url.origin !== base.origin
    const own = authorization === undefined || isElsewhere ? {} : { authorization }
    const to = isElsewhere || base.protocol === 'https:' ? destination(what, url.href, routes).url : url
    const asked = { ...message, url: to, headers: { 'user-agent': 'slipway', ...message.headers, ...own } }
    const answer = isRead ? await persist(what, asked, asking) : await once(what, asked, asking)
    const location = answer.header('location')
    if (!kept.includes(answer.status) || location === undefined) return { ...answer, from: url, isElsewhere }
    await discard(answer)
    url = nextAddress(`${what} redirects`, url, location, base)
  }
  throw new Failure(`${what} redirects more than ${REDIRECTS} times; check its address, and tell who runs it`)
}

async function once(what: string, asked: Asked, asking: Asking): Promise<Answer> {
  const answer = await ask(what, asked, asking)
  if (answer instanceof NoAnswer) throw answer
  return answer
}

/**
 * Where a registry leads: by https, and by plain http only within a registry that is spoken to like this. What is on the
 * network does not lead to this machine, nor the other way round.
 * @param what who leads where, for messages: `the registry ghcr.io redirects`
 */
export function nextAddress(what: string, from: URL, location: string, base: URL): URL {
  const next = URL.canParse(location, from.href) ? new URL(location, from) : undefined
  const isHere = isLoopback(from.hostname)
  const isPlain = next?.protocol === 'http:' && (isHere || next.origin === base.origin)
  const isGood =
    next !== undefined &&
    next.username + next.password === '' &&
    isLoopback(next.hostname) === isHere &&
    (next.protocol === 'https:' || isPlain)
  if (isGood) return next
  throw new Failure(`${what} to ${quote(location)}, which is no https address of another server; tell who runs it`)
}
