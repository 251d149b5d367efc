import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { versions } from '../description/versions.ts'
import { findRepository, type Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import { type Access, accessTo, type Caller, identify } from '../tokens.ts'
import { documentationRoot, errorBody, notFound, RestError } from './errors.ts'
import { rateLimitHeaders } from './rate-limit.ts'
import type { RestRequest, RestResponse } from './request.ts'
import { type Match, matchRoute } from './router.ts'
import { routes } from './routes.ts'
import { urlsOf } from './urls.ts'

const prefix = '/api/v3'

/** Answers a call of the REST API with GitHub's headers, conditional requests and error bodies. */
export async function serveRest(state: WorldState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  request.resume()
  const url = new URL(request.url ?? '/', state.url)
  const caller = identify(state.tokens, request.headers.authorization)
  const match = url.pathname.startsWith(`${prefix}/`)
    ? matchRoute(routes, request.method ?? 'GET', nameRepository(state, url.pathname.slice(prefix.length)))
    : undefined
  try {
    checkRequest(request, caller)
    if (match === undefined) throw unsupported(state, request, url)
    const answered = await handle(state, {
      caller,
      match,
      url,
      accept: request.headers.accept ?? '',
      version: versionOf(request)
    })
    await send(state, caller, request, response, { status: 200, ...answered })
  } catch (error) {
    const refusal = error instanceof RestError ? error : new RestError(500, `the world failed: ${String(error)}`)
    const body = errorBody(refusal, match?.route.documentation ?? '')
    await send(state, caller, request, response, { status: refusal.status, body })
  }
}

function checkRequest(request: IncomingMessage, caller: Caller): void {
  if (!request.headers['user-agent']) {
    throw new RestError(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent'
    )
  }
  if (caller.kind === 'unknown') throw new RestError(401, 'Bad credentials', documentationRoot)
  const version = versionOf(request)
  if (!isVersion(version)) {
    throw new RestError(400, `The API version "${version}" is not supported, expected ${versions.join(' or ')}`)
  }
}

function versionOf(request: IncomingMessage): string {
  return request.headers['x-github-api-version']?.toString() ?? versions[0]
}

function isVersion(version: string): boolean {
  return versions.some((known) => known === version)
}

/** Link headers name a repository by number, as GitHub's do; such an address means the same repository. */
function nameRepository(state: WorldState, path: string): string {
  const match = /^\/repositories\/(\d+)(\/.*)?$/.exec(path)
  if (match === null) return path
  const repository = [...state.repositories.byName.values()].find(({ id }) => String(id) === match[1])
  return repository === undefined ? path : `/repos/${repository.fullName}${match[2] ?? ''}`
}

function unsupported(state: WorldState, request: IncomingMessage, url: URL): RestError {
  const call = `${request.method} ${url.pathname}`
  state.unsupported.push(call)
  return new RestError(501, `The rehearsal's world does not know ${call}, so it cannot say what GitHub would answer`)
}

async function handle(
  state: WorldState,
  call: Pick<RestRequest, 'caller' | 'url' | 'accept' | 'version'> & { readonly match: Match }
): Promise<RestResponse> {
  const { route, parameters } = call.match
  const repository = findRepository(state.repositories, parameters.owner ?? '', parameters.repo ?? '')
  const access: Access = repository === undefined ? 'none' : accessTo(repository, call.caller)
  if (repository === undefined || access === 'none') throw notFound()
  const url = byNumber(state, repository, call.url)
  return route.handle({ ...call, state, repository, access, parameters, url, urls: urlsOf(state.url, repository) })
}

function byNumber(state: WorldState, repository: Repository, url: URL): URL {
  const rest = url.pathname.replace(/^\/api\/v3\/(?:repos\/[^/]+\/[^/]+|repositories\/\d+)/, '')
  return new URL(`${prefix}/repositories/${repository.id}${rest}${url.search}`, state.url)
}

async function send(
  state: WorldState,
  caller: Caller,
  request: IncomingMessage,
  response: ServerResponse,
  answer: RestResponse & { readonly status: number }
): Promise<void> {
  const text = answer.type === undefined ? JSON.stringify(answer.body) : String(answer.body)
  const etag = `"${createHash('sha256').update(text).digest('hex')}"`
  const fresh = answer.status === 200 && isFresh(request, etag)
  const headers: Record<string, string | undefined> = {
    'Content-Type': answer.type ?? 'application/json; charset=utf-8',
    'Cache-Control': caller.kind === 'token' ? 'private, max-age=60, s-maxage=60' : 'public, max-age=60, s-maxage=60',
    Vary: 'Accept, Authorization, Cookie, Accept-Encoding, X-Requested-With',
    ETag: answer.status === 200 ? etag : undefined,
    Link: answer.link,
    'X-GitHub-Media-Type': 'github.v3; format=json',
    'X-GitHub-Request-Id': randomBytes(10)
      .toString('hex')
      .toUpperCase()
      .replace(/(.{4})(?=.)/g, '$1:'),
    'x-github-api-version-selected': versionOf(request),
    ...rateLimitHeaders(state, caller, fresh)
  }
  const status = fresh ? 304 : answer.status
  const sent = fresh || request.method === 'HEAD' ? '' : text
  const { whyNeverGiven } = await import('../description/never-given.ts')
  const wrong = whyNeverGiven(askedBy(request, state), { status, headers, text: sent })
  if (wrong !== undefined) throw new Error(wrong)
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value)
  response.writeHead(status)
  response.end(sent === '' ? undefined : sent)
}

function askedBy(request: IncomingMessage, state: WorldState) {
  const path = new URL(request.url ?? '/', state.url).pathname.slice(prefix.length)
  return { method: request.method ?? 'GET', path, accept: request.headers.accept, version: versionOf(request) }
}

function isFresh(request: IncomingMessage, etag: string): boolean {
  const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return known.includes(etag)
}
