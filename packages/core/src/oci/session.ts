import { Failure } from '../action/errors.ts'
import type { Environment } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'
import { isLoopback } from '../network/loopback.ts'
import { readRoutes, routesVariable } from '../network/routes.ts'
import { parseAddress } from '../network/server-address.ts'
import type { Refused } from './authorize.ts'
import type { Known } from './credentials.ts'
import { admission } from './enter.ts'
import type { Method } from './exchange.ts'
import { type Followed, follow, type Message, nextAddress } from './follow.ts'
import { type Patience, patience, patienceToPush, waitAfter } from './persist.ts'
import type { Body } from './send-body.ts'

/** What one registry is asked for: a path under its `/v2/`, for the pulling of one repository. */
export interface Request {
  readonly method: 'GET' | 'HEAD'
  /** Without a slash at its start: `org/app/manifests/1.2.3`; or an address that the registry gave. */
  readonly path: string | URL
  readonly repository: string
  readonly accept: string
  /** A blob comes: its time counts only where nothing does. */
  readonly isLong?: boolean
}

/** What is sent to a registry, once. */
export interface Sending {
  readonly method: Exclude<Method, 'GET' | 'HEAD'>
  readonly path: string | URL
  readonly repository: string
  /** Another repository that is read from. */
  readonly mountFrom?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent again from its beginning where the registry lets in only then. */
  readonly body?: Body
  /** In bytes. */
  readonly size: number
}

/** An answer that the registry gave, or that nobody was let in. */
export type Reply = Followed | Refused

/** A conversation with one registry; what it was let in with is kept for the next request. */
export interface Session {
  /** The registry as references name it. */
  readonly registry: string
  readonly known: Known
  /** Asks, as the registry demands; follows redirects, and is persistent. */
  readonly ask: (request: Request) => Promise<Reply>
  /**
   * Sends something once, and once more only where the registry wants another authorization.
   * @throws NoAnswer when none comes: it may have been done
   */
  readonly send: (sending: Sending) => Promise<Reply>
  /** How often something may be sent again that can be repeated. */
  readonly retries: number
  /** Waits before that: longer each time, or as long as the registry asks. */
  readonly wait: (attempt: number, retryAfter: string | undefined) => Promise<void>
  /** The address that an answer leads to. */
  readonly locate: (answer: Followed, location: string) => URL
}

/** What a session needs to begin. */
export interface Opening {
  readonly registry: string
  readonly known: Known
  readonly env: Environment
  readonly patience?: Patience
  /** Speak plain http also to what is not this machine: everybody on the way can read and change what is said. */
  readonly plainHttp?: boolean
  /** Ask for the right to push from the beginning, and with the credentials at once. */
  readonly mayPush?: boolean
  /** Use no credentials, whatever is known. */
  readonly anonymous?: boolean
}

/** Begins a conversation with a registry; nothing is sent yet. */
export function openSession(opening: Opening): Session {
  const { registry, env, mayPush = false, anonymous = false, plainHttp = false } = opening
  const given = opening.patience ?? (mayPush ? patienceToPush : patience)
  const known = anonymous ? { ...opening.known, credentials: undefined, note: undefined } : opening.known
  const routes = readRoutes(env[routesVariable])
  const asking = { env, patience: given, signal: AbortSignal.timeout(given.sessionMs) }
  const base = baseAddress(registry, plainHttp)
  const login = known.credentials === undefined ? [] : [known.credentials]
  // Nobody may push without a login, where there is one.
  const identities = mayPush && login.length > 0 ? login : [undefined, ...login]
  const enter = admission({ base, known, identities, routes, asking, isEarly: mayPush })
  const say = (path: string | URL, scopes: readonly string[], message: Message): Promise<Reply> =>
    enter(scopes, ({ authorization }) =>
      follow(new URL(path, base), message, { registry, base, authorization, routes, asking })
    )
  const scopeOf = (repository: string) => `repository:${repository}:${mayPush ? 'pull,push' : 'pull'}`
  return {
    registry,
    known,
    retries: given.retries,
    ask: ({ method, path, repository, accept, isLong = false }) =>
      say(path, [scopeOf(repository)], { method, headers: { accept }, isLong }),
    send: ({ method, path, repository, mountFrom, headers, body, size }) => {
      const scopes = [scopeOf(repository), ...(mountFrom === undefined ? [] : [`repository:${mountFrom}:pull`])]
      const content = body === undefined ? {} : { body, isLong: true }
      return say(path, scopes, { method, headers: { 'content-length': String(size), ...headers }, ...content })
    },
    wait: (attempt, retryAfter) => waitAfter(`the registry ${registry}`, attempt, retryAfter, asking),
    locate: ({ from }, location) => nextAddress(`the registry ${registry} leads an upload`, from, location, base)
  }
}

/** Where a registry's interface is: Docker Hub's is at another host; on this machine registries speak plain http. */
function baseAddress(registry: string, plainHttp: boolean): URL {
  const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry
  const url = parseAddress(`https://${host}/v2/`)
  if (url === undefined)
    throw new Failure(`${quote(registry)} is no host of a registry; write it as in ghcr.io or localhost:5000`)
  return isLoopback(url.hostname) || plainHttp ? new URL(`http://${host}/v2/`) : url
}
