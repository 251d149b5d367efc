import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startWorldProcess } from '../command-line.ts'
import { type Subject, time } from '../process.ts'
import { inputVariables, runnerEnvironment } from '../runner-environment.ts'

/** A repository whose main is frozen, with one pull request, in an embedded GitHub of its own process. */
export interface Harbor {
  /** The job that checks the pull request. */
  readonly check: Subject
  /** Sets its status to something that is not right. */
  misjudge(): Promise<void>
  stop(): Promise<void>
}

/** A clone with one commit for the embedded GitHub to begin with. */
function clone(folder: string): string {
  const path = join(folder, 'clone')
  mkdirSync(path)
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com']
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    [...identity, 'commit', '--quiet', '--allow-empty', '-m', 'Begin']
  ])
    execFileSync('git', args, { cwd: path })
  return path
}

function caller(url: string, token: string) {
  return async (method: string, path: string, body?: unknown): Promise<never> => {
    const headers = { authorization: `bearer ${token}`, 'user-agent': 'bench' }
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await fetch(`${url}/api/v3/repos/acme/app${path}`, { method, headers, ...sent })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as never
  }
}

function put(branch: string) {
  const content = Buffer.from(branch).toString('base64')
  return { message: `Add ${branch}`, content, branch }
}

/** Starts an embedded GitHub, opens a pull request there and freezes main. */
export async function startFrozen(node: string, folder: string): Promise<Harbor> {
  const { url, token, stop } = await startWorldProcess(clone(folder))
  const call = caller(url, token)
  const { object } = (await call('GET', '/git/ref/heads/main')) as { object: { sha: string } }
  await call('POST', '/git/refs', { ref: 'refs/heads/feature', sha: object.sha })
  const { commit: head } = (await call('PUT', '/contents/a.go', put('feature'))) as { commit: { sha: string } }
  const wanted = { title: 'feat: more', head: 'feature', base: 'main' }
  const { number } = (await call('POST', '/pulls', wanted)) as { number: number }
  const event = join(folder, 'event.json')
  writeFileSync(event, JSON.stringify({ number, pull_request: { number, base: { ref: 'main' } } }))
  const addresses = { GITHUB_SERVER_URL: url, GITHUB_API_URL: `${url}/api/v3`, GITHUB_REPOSITORY: 'acme/app' }
  const env = runnerEnvironment(folder, { ...addresses, GITHUB_EVENT_PATH: event })
  const subject = (mode: string, inputs: Record<string, string>): Subject => ({
    file: resolve('dist/freeze-branch/index.js'),
    env: { ...env, ...inputVariables('freeze-branch', env, { mode, ...inputs }) },
    cwd: folder,
    status: 0
  })
  await time(node, subject('freeze', { backend: 'policy', audit: 'none', variable: 'false', token }))
  const wrong = { state: 'pending', context: 'slipway/freeze', description: 'by hand' }
  return {
    check: subject('check', { token }),
    misjudge: () => call('POST', `/statuses/${head.sha}`, wrong),
    stop
  }
}
