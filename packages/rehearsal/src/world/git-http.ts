import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { dirname } from 'node:path'
import { timestamp } from './commit-object.ts'
import { perform } from './effect.ts'
import { gitEnvironment, withoutHooks } from './git.ts'
import { refEffects } from './journal.ts'
import { exclusive, findRepository, type Repository } from './repositories.ts'
import { changesBetween, takeSnapshot } from './snapshot.ts'
import type { WorldState } from './state.ts'
import { accessTo, type Caller, identify, loginOf } from './tokens.ts'
import { announcePush } from './update-refs.ts'

type Service = 'git-upload-pack' | 'git-receive-pack'

/**
 * Serves clones, fetches and pushes by `git http-backend` (smart protocol only, as GitHub), at /OWNER/NAME and
 * /OWNER/NAME.git. The answers to callers without access are GitHub's.
 */
export async function serveGit(state: WorldState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://world')
  const match = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/.exec(url.pathname)
  if (match === null) return refuse(response, 404, 'Not Found')
  const [, owner = '', name = '', path = ''] = match
  const service = serviceOf(request.method, path, url.searchParams)
  if (service === undefined) return refuse(response, 403, 'Please upgrade your git client.')
  const caller = identify(state.tokens, request.headers.authorization)
  const repository = findRepository(state.repositories, owner, name)
  const refusal = refusalFor(caller, repository, service)
  if (refusal !== undefined || repository === undefined) return refusal?.(response)
  const actor = loginOf(caller)
  const call = { path, query: url.search.slice(1), actor }
  if (path !== 'git-receive-pack') return runBackend(repository, call, request, response)
  await exclusive(repository, async () => {
    const before = await takeSnapshot(repository.path)
    await runBackend(repository, call, request, response, async () => {
      const after = await takeSnapshot(repository.path)
      const change = { repository: repository.fullName, before, after }
      for (const effect of refEffects(change, { via: 'git push', by: actor })) await perform(state, effect, () => {})
      announcePush(state, { repository, caller, updates: changesBetween(before, after) })
      repository.pushedAt = timestamp(Date.now())
    })
  })
}

function serviceOf(method: string | undefined, path: string, query: URLSearchParams): Service | undefined {
  const name = path === 'info/refs' ? query.get('service') : path
  if (name !== 'git-upload-pack' && name !== 'git-receive-pack') return undefined
  return method === (path === 'info/refs' ? 'GET' : 'POST') ? name : undefined
}

function refusalFor(
  caller: Caller,
  repository: Repository | undefined,
  service: Service
): ((response: ServerResponse) => void) | undefined {
  const access = repository === undefined ? 'none' : accessTo(repository, caller)
  const needed = service === 'git-receive-pack' ? 'write' : 'read'
  if (caller.kind === 'unknown') return (response) => challenge(response, 'Invalid username or token.')
  if (access === 'write' || access === needed) return undefined
  if (caller.kind === 'anonymous') return (response) => challenge(response, 'Authentication required.')
  if (access === 'none') return (response) => refuse(response, 404, 'Repository not found.')
  const denied = `Permission to ${repository?.fullName}.git denied to ${caller.grant.login}.`
  return (response) => refuse(response, 403, denied)
}

function challenge(response: ServerResponse, message: string): void {
  response.setHeader('WWW-Authenticate', 'Basic realm="GitHub"')
  refuse(response, 401, message)
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=UTF-8', Connection: 'close' }).end(message)
}

/**
 * Runs one CGI request. The body is streamed both ways; the response ends only after `finish`, so whoever made the
 * request finds its effects recorded when it returns.
 */
function runBackend(
  repository: Repository,
  call: { readonly path: string; readonly query: string; readonly actor: string },
  request: IncomingMessage,
  response: ServerResponse,
  finish: () => Promise<void> = async () => {}
): Promise<void> {
  const child = spawn('git', [...withoutHooks, 'http-backend'], { env: cgiEnvironment(repository, call, request) })
  child.stderr.resume()
  child.stdin.on('error', () => {}) // the backend may refuse a request before it has read all of it
  request.pipe(child.stdin)
  response.on('close', () => {
    child.kill() // the client is gone, or everything was said
    child.stdout.resume() // a stream that nobody reads would keep the end from being seen
  })
  forwardCgi(child.stdout, response)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => finish().then(() => resolve(void response.end()), reject))
  })
}

function cgiEnvironment(
  repository: Repository,
  call: { readonly path: string; readonly query: string; readonly actor: string },
  request: IncomingMessage
): Record<string, string> {
  const headers = {
    CONTENT_TYPE: request.headers['content-type'],
    CONTENT_LENGTH: request.headers['content-length'],
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
    GIT_PROTOCOL: request.headers['git-protocol'] as string | undefined
  }
  const given = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return {
    ...gitEnvironment(),
    ...Object.fromEntries(given),
    GIT_PROJECT_ROOT: dirname(repository.path),
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: `/${repository.path.slice(dirname(repository.path).length + 1)}/${call.path}`,
    REQUEST_METHOD: request.method ?? 'GET',
    QUERY_STRING: call.query,
    REMOTE_ADDR: '127.0.0.1',
    ...(call.actor === '' ? {} : { REMOTE_USER: call.actor })
  }
}

function forwardCgi(output: NodeJS.ReadableStream, response: ServerResponse): void {
  let head = Buffer.alloc(0)
  output.on('data', (bytes: Buffer) => {
    if (response.headersSent) {
      if (!response.write(bytes)) {
        output.pause()
        response.once('drain', () => output.resume())
      }
      return
    }
    head = Buffer.concat([head, bytes])
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) return
    const lines = head.toString('latin1', 0, end).split('\r\n')
    const fields = lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])
    const status = fields.find(([name]) => name === 'Status')?.[1] ?? '200'
    for (const [name, value] of fields) if (name && name !== 'Status') response.setHeader(name, value ?? '')
    response.writeHead(Number.parseInt(status, 10))
    response.write(head.subarray(end + 4))
  })
}
