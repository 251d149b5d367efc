import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startWorldProcess } from '../command-line.ts'
import { type Subject, time } from '../process.ts'
import { makeRepository } from '../repository.ts'
import { inputVariables, runnerEnvironment } from '../runner-environment.ts'

/** A repository whose main is frozen, with one pull request. */
export interface Harbor {
  /** The job that checks the pull request. */
  readonly check: Subject
  /** Sets its status to something that is not right. */
  misjudge(): Promise<void>
  stop(): Promise<void>
}

function caller(url: string, token: string) {
  return async (method: string, path: string, body: unknown): Promise<never> => {
    const headers = { authorization: `bearer ${token}`, 'user-agent': 'bench' }
    const response = await fetch(`${url}/api/v3/repos/acme/app${path}`, { method, headers, body: JSON.stringify(body) })
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
  const { clone, sha } = makeRepository(folder)
  const { url, token, stop } = await startWorldProcess(clone)
  const call = caller(url, token)
  await call('POST', '/git/refs', { ref: 'refs/heads/feature', sha })
  const { commit: head } = (await call('PUT', '/contents/a.go', put('feature'))) as { commit: { sha: string } }
  const wanted = { title: 'feat: more', head: 'feature', base: 'main' }
  const { number } = (await call('POST', '/pulls', wanted)) as { number: number }
  const event = join(folder, 'event.json')
  writeFileSync(event, JSON.stringify({ number, pull_request: { number, base: { ref: 'main' } } }))
  const addresses = { GITHUB_SERVER_URL: url, GITHUB_API_URL: `${url}/api/v3`, GITHUB_EVENT_PATH: event }
  const env = runnerEnvironment(folder, addresses)
  const subject = (inputs: Record<string, string>): Subject => ({
    file: resolve('dist/freeze-branch/index.js'),
    env: { ...env, ...inputVariables('freeze-branch', env, { ...inputs, token }) },
    cwd: folder,
    status: 0
  })
  await time(node, subject({ mode: 'freeze', backend: 'policy', audit: 'none', variable: 'false' }))
  const wrong = { state: 'pending', context: 'slipway/freeze', description: 'by hand' }
  return {
    check: subject({ mode: 'check' }),
    misjudge: () => call('POST', `/statuses/${head.sha}`, wrong),
    stop
  }
}
