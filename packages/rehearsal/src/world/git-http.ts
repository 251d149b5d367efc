import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type CgiCall, cgiEnvironment, joinBackend } from './cgi.ts'
import { withoutHooks } from './git.ts'
import { servePush, serverSettings } from './receive-pack/serve-push.ts'
import { findRepository, type Repository } from './repositories.ts'
import { settingsOf } from './repository-settings.ts'
import type { WorldState } from './state.ts'
import { accessTo, type Caller, identify, loginOf } from './tokens.ts'

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
  const call = { path, query: url.search.slice(1), actor: loginOf(caller) }
  if (path !== 'git-receive-pack') return runBackend(repository, call, request, response)
  await servePush({ state, repository, caller }, call, request, response)
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
  if (needed === 'write' && access === 'write' && repository !== undefined && settingsOf(repository).archived) {
    return (response) => refuse(response, 403, 'This repository was archived so it is read-only.')
  }
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

/** Serves what changes nothing. */
async function runBackend(
  repository: Repository,
  call: CgiCall,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const settings = [...withoutHooks, ...serverSettings.flatMap((setting) => ['-c', setting])]
  const child = spawn('git', [...settings, 'http-backend'], { env: cgiEnvironment(repository, call, request) })
  await joinBackend(child, request, response)
  response.end()
}
