import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Match, matchOperation } from '../description/match.ts'
import { validateRequest } from '../description/request.ts'
import { versions } from '../description/versions.ts'
import { knows } from '../permissions/reach.ts'
import { findRepository, type Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import { accessTo, identify } from '../tokens.ts'
import { asAnswer } from './as-answer.ts'
import { demandCredentials, demandPermission } from './demand-permission.ts'
import { demandWritable } from './demand-writable.ts'
import { errorBody, notFound, RestError } from './errors.ts'
import { refuseExhausted } from './rate-limit.ts'
import { parseJson, readBytes } from './read-body.ts'
import type { Call, RestResponse } from './request.ts'
import { findRoute, type RouteMatch } from './router.ts'
import { routes } from './routes.ts'
import { enterSecondaryLimits } from './secondary-limits.ts'
import { type Exchange, send } from './send.ts'
import { urlsOf } from './urls.ts'

/** Where the API is, as at GitHub Enterprise Server; assets are uploaded under a root of their own. */
const roots = ['/api/v3', '/api/uploads']

/** Answers a call of the REST API with GitHub's headers, conditional requests and error bodies. */
export async function serveRest(state: WorldState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', state.url)
  const root = roots.find((each) => url.pathname.startsWith(`${each}/`)) ?? ''
  const path = url.pathname.slice(root.length)
  const caller = identify(state.tokens, request.headers.authorization)
  const operation = matchOperation(request.method ?? 'GET', nameRepository(state, path))
  const match = findRoute(routes, operation)
  const exchange = { state, caller, request, response, path, operation: match?.via, version: versionOf(request) }
  let leave = (): void => {}
  try {
    const bytes = await readBytes(request)
    checkRequest(request)
    demandCredentials(state, caller, match?.via)
    refuseExhausted(state, caller, match?.via)
    leave = enterSecondaryLimits(state, caller, request.method ?? 'GET', match?.via ?? path)
    if (match === undefined || operation === undefined) throw unsupported(state, request, url)
    send(exchange, await handle(exchange, { match, operation, url, bytes }))
  } catch (error) {
    const refusal = asAnswer(error, caller, match?.via)
    const body = errorBody(refusal, match?.route.documentation ?? '')
    send(exchange, { status: refusal.status, body, headers: refusal.headers })
  } finally {
    leave()
  }
}

function checkRequest(request: IncomingMessage): void {
  if (!request.headers['user-agent']) {
    throw new RestError(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent'
    )
  }
  const version = versionOf(request)
  if (!versions.some((known) => known === version)) {
    throw new RestError(400, `The API version "${version}" is not supported, expected ${versions.join(' or ')}`)
  }
}

function versionOf(request: IncomingMessage): string {
  return request.headers['x-github-api-version']?.toString() ?? versions[0]
}

/** Link headers name a repository by number, as GitHub's do; such an address means the same repository. */
function nameRepository(state: WorldState, path: string): string {
  const match = /^\/repositories\/(\d+)(\/.*)?$/.exec(path)
  if (match === null) return path
  const repository = [...state.repositories.byName.values()].find(({ id }) => String(id) === match[1])
  return repository === undefined ? path : `/repos/${repository.fullName}${match[2] ?? ''}`
}

/** A path with an empty part, as a client asks that lacks a name (`/repos//`), or with NUL in it is surely nothing at GitHub. */
function unsupported(state: WorldState, request: IncomingMessage, url: URL): RestError {
  if (/\/\/|%00/.test(url.pathname)) return notFound()
  const call = `${request.method} ${url.pathname}`
  state.unsupported.push(call)
  return new RestError(501, `The rehearsal's world does not know ${call}, so it cannot say what GitHub would answer`)
}

interface Asked {
  readonly match: RouteMatch
  readonly operation: Match
  readonly url: URL
  readonly bytes: Buffer
}

async function handle(exchange: Exchange, { match, operation, url, bytes }: Asked): Promise<RestResponse> {
  const { state, caller, request, version } = exchange
  const { route, parameters, via } = match
  const call = {
    ...{ state, caller, via, parameters, url, bytes, version },
    contentType: request.headers['content-type'] ?? '',
    contentLength: request.headers['content-length'],
    isComplete: request.complete,
    accept: request.headers.accept ?? ''
  }
  if ('scope' in route) {
    demandPermission(call, undefined)
    return route.handle({ ...call, body: readBody(exchange, operation, call) })
  }
  const repository = findRepository(state.repositories, parameters.owner ?? '', parameters.repo ?? '')
  if (repository === undefined || !knows(repository, caller)) throw notFound()
  demandPermission(call, repository)
  const body = readBody(exchange, operation, call)
  demandWritable({ via, body }, repository)
  const about = { repository, access: accessTo(repository, caller), urls: urlsOf(state.url, repository) }
  return route.handle({ ...call, ...about, body, url: byNumber(state, repository, url) })
}

/** The JSON that the operation takes, refused as GitHub refuses it where it does not fit the description. */
function readBody({ state, path, version }: Exchange, operation: Match, call: Omit<Call, 'body'>) {
  const { via, url, bytes } = call
  const takesBytes = operation.operation.requestBody?.content['application/octet-stream'] !== undefined
  if (!call.isComplete && !takesBytes) throw new RestError(400, 'Problems parsing JSON')
  const body = takesBytes ? undefined : parseJson(bytes)
  const query = url.searchParams
  const verdict = validateRequest({ method: operation.method, path, query, body, version })
  state.undescribed.push(...verdict.unknown.map((place) => `${via} ${place}`))
  if (verdict.refusal !== undefined) throw new RestError(422, verdict.refusal)
  return body
}

function byNumber(state: WorldState, repository: Repository, url: URL): URL {
  const rest = url.pathname.replace(/^\/api\/v3\/(?:repos\/[^/]+\/[^/]+|repositories\/\d+)/, '')
  return new URL(`${roots[0]}/repositories/${repository.id}${rest}${url.search}`, state.url)
}
