import type { IncomingMessage, ServerResponse } from 'node:http'
import { Struck } from '../faults/strike.ts'
import { readBytes } from '../rest/read-body.ts'
import type { WorldState } from '../state.ts'
import { loginOf } from '../tokens.ts'
import { judge } from './access.ts'
import { serveBlob } from './blobs.ts'
import type { RegistryAnswer, RegistryCall } from './call.ts'
import { RegistryError, unsupported } from './errors.ts'
import { callerOf } from './identify.ts'
import { serveManifest } from './manifests.ts'
import { isName, type Kind, matchPlace, type Place } from './paths.ts'
import { serveReferrers } from './referrers.ts'
import { type Registry, registryOf } from './registry.ts'
import { tokenHosts } from './settings.ts'
import { serveTags } from './tags.ts'
import { challenge, giveToken } from './token-server.ts'
import { serveUpload } from './uploads.ts'

/** The way in by which a request comes to a registry. */
export interface Door {
  /** The host whose registry it is. */
  readonly host: string
  /** What the registry calls itself to who comes this way: `https://ghcr.io`, `http://127.0.0.1:PORT`. */
  readonly origin: string
  /** Path and query as the registry itself sees them: `/v2/acme/app/tags/list`. */
  readonly path: string
}

const serving: Readonly<Record<Kind, (call: RegistryCall) => RegistryAnswer | Promise<RegistryAnswer>>> = {
  manifest: serveManifest,
  blob: serveBlob,
  upload: serveUpload,
  tags: serveTags,
  referrers: serveReferrers
}

/** Answers for the registry of a host as the OCI's distribution specification 1.1 says, and as that host does. */
export async function serveRegistry(
  state: WorldState,
  door: Door,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const body = await readBytes(request)
  const url = new URL(door.path, 'http://registry')
  const registry = registryOf(state, tokenHosts[door.host] ?? door.host)
  try {
    const answer = await answerTo(state, registry, { door, url, request, body })
    send(response, request.method ?? 'GET', answer)
  } catch (error) {
    if (error instanceof Struck) return void response.end() // a fault has put its own answer in place
    if (!(error instanceof RegistryError)) throw error
    const { code, message, headers, status } = error
    const errors = JSON.stringify({ errors: [{ code, message }] })
    send(response, request.method ?? 'GET', {
      status,
      headers: { 'Content-Type': 'application/json', ...headers },
      body: errors
    })
  }
}

interface Asked {
  readonly door: Door
  readonly url: URL
  readonly request: IncomingMessage
  readonly body: Buffer
}

async function answerTo(state: WorldState, registry: Registry, asked: Asked): Promise<RegistryAnswer> {
  const { door, url, request, body } = asked
  const { method = 'GET', headers } = request
  const { authorization } = headers
  if (url.pathname === '/token')
    return giveToken(state, registry, { origin: door.origin, query: url.searchParams, authorization })
  const place = matchPlace(url.pathname)
  if (place === undefined) return answerToRoot(state, registry, asked)
  const { kind, name, reference, pattern } = place
  if (!isName(name)) throw new RegistryError(400, 'NAME_INVALID', 'invalid repository name')
  const caller = admit(state, registry, place, asked)
  const call: RegistryCall = {
    ...{ state, registry, origin: door.origin, method, name, reference, body, caller },
    query: url.searchParams,
    headers: headers as Readonly<Record<string, string | undefined>>,
    isComplete: request.complete,
    via: `${method} https://${registry.host}${pattern}`,
    by: loginOf(caller)
  }
  return serving[kind](call)
}

/** Lets who may in, and says to everybody else what is missing. */
function admit(state: WorldState, registry: Registry, { kind, name }: Place, { door, request }: Asked) {
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const wish = isRead && kind !== 'upload' ? 'pull' : 'push'
  const scope = `repository:${name}:${wish === 'pull' ? 'pull' : 'pull,push'}`
  const caller = callerOf(state, registry, request.headers.authorization)
  const isSilent = registry.settings.access === 'github' && request.headers.authorization === undefined
  const verdict = caller === undefined ? { message: 'denied' } : judge(state, registry, name, caller, wish)
  // ghcr.io wants a token of everybody, also for what is public.
  if (caller !== undefined && verdict === 'allowed' && !isSilent) return caller
  if (caller?.kind === 'token')
    throw new RegistryError(403, 'DENIED', verdict === 'allowed' ? 'denied' : verdict.message)
  // https://github.com/bank-vaults/bank-vaults/issues/1640
  const message =
    caller === undefined
      ? 'unauthenticated: User cannot be authenticated with the token provided.'
      : 'authentication required'
  throw new RegistryError(401, 'UNAUTHORIZED', message, challenge(registry, door.origin, scope))
}

/** `/v2/` tells whether there is a registry; ghcr.io names a made-up scope there (https://toddysm.com/2024/02/12/). */
function answerToRoot(state: WorldState, registry: Registry, { door, url, request }: Asked): RegistryAnswer {
  if (!/^\/v2\/?$/.test(url.pathname)) throw unsupported()
  const caller = callerOf(state, registry, request.headers.authorization)
  const isWanted = registry.settings.access !== 'open' && request.headers.authorization === undefined
  if (caller !== undefined && !isWanted)
    return { status: 200, headers: { 'Content-Type': 'application/json' }, body: '{}' }
  const header = challenge(registry, door.origin, 'repository:user/image:pull')
  throw new RegistryError(401, 'UNAUTHORIZED', 'authentication required', header)
}

function send(response: ServerResponse, method: string, { status, headers = {}, body = '' }: RegistryAnswer): void {
  const length = status === 204 ? {} : { 'Content-Length': Buffer.byteLength(body) }
  response.writeHead(status, { 'Docker-Distribution-Api-Version': 'registry/2.0', ...length, ...headers })
  response.end(method === 'HEAD' || status === 204 ? undefined : body)
}
