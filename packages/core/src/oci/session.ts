import { Failure } from '../action/errors.ts'
import type { Environment } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'
import { isLoopback } from '../network/loopback.ts'
import { readRoutes, routesVariable } from '../network/routes.ts'
import { parseAddress } from '../network/server-address.ts'
import { authorize, type Refused } from './authorize.ts'
import type { Known } from './credentials.ts'
import { type Answer, discard } from './exchange.ts'
import { follow, isClosed } from './follow.ts'
import { type Patience, patience } from './persist.ts'

/** What one registry is asked for: a path under its `/v2/`, for the pulling of one repository. */
export interface Request {
  readonly method: 'GET' | 'HEAD'
  /** Without a slash at its start: `org/app/manifests/1.2.3`. */
  readonly path: string
  readonly repository: string
  readonly accept: string
}

/** An answer that the registry gave, or that nobody was let in. */
export type Reply = Answer | Refused

/** A conversation with one registry; what it was let in with is kept for the next request. */
export interface Session {
  /** The registry as references name it. */
  readonly registry: string
  readonly known: Known
  /** Asks without credentials first, then as the registry demands; follows redirects. */
  readonly ask: (request: Request) => Promise<Reply>
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
export function openSession({ registry, known, env, patience: given = patience }: Opening): Session {
  const routes = readRoutes(env[routesVariable])
  const asking = { env, patience: given, signal: AbortSignal.timeout(given.sessionMs) }
  const authorizations = new Map<string, string>()
  const base = baseAddress(registry)
  const ask = async (request: Request): Promise<Reply> => {
    const headers = { accept: request.accept }
    const send = (authorization: string | undefined) =>
      follow(new URL(request.path, base), { registry, method: request.method, headers, authorization, routes, asking })
    const scope = `repository:${request.repository}:pull`
    const answer = await send(authorizations.get(scope))
    if (!isClosed(answer)) return answer
    if (answer.isElsewhere) {
      // Whoever this is, it is not the registry: nothing is for it to ask for.
      await discard(answer)
      return { refused: true, status: answer.status, as: undefined }
    }
    return authorize({ answer, host: base.host, scope, known, authorizations, routes, asking, send })
  }
  return { registry, known, ask }
}

/** Where a registry's interface is: Docker Hub's is at another host; on this machine registries speak plain http. */
function baseAddress(registry: string): URL {
  const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry
  const url = parseAddress(`https://${host}/v2/`)
  if (url === undefined)
    throw new Failure(`${quote(registry)} is no host of a registry; write it as in ghcr.io or localhost:5000`)
  if (isLoopback(url.hostname)) return new URL(`http://${host}/v2/`)
  return url
}
