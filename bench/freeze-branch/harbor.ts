import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startWorld, type World } from '../../packages/rehearsal/src/world/world.ts'
import { type Subject, time } from '../process.ts'
import { inputVariables, runnerEnvironment } from '../runner-environment.ts'

/** A repository whose main is frozen, with one pull request. */
export interface Harbor {
  readonly world: World
  readonly number: number
  /** The job that checks the pull request. */
  readonly check: Subject
  /** Sets its status to something that is not right. */
  misjudge(): Promise<void>
}

function caller(world: World, token: string) {
  return async (method: string, path: string, body: unknown): Promise<never> => {
    const headers = { authorization: `bearer ${token}`, 'user-agent': 'bench' }
    const url = `${world.apiUrl}/repos/acme/app${path}`
    const response = await fetch(url, { method, headers, body: JSON.stringify(body) })
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
  const world = await startWorld()
  await world.createRepository('acme/app')
  const token = world.issueToken({ login: 'ada', repositories: 'all', permissions: 'all' })
  const call = caller(world, token)
  const { commit } = (await call('PUT', '/contents/main.go', put('main'))) as { commit: { sha: string } }
  await call('POST', '/git/refs', { ref: 'refs/heads/feature', sha: commit.sha })
  const { commit: head } = (await call('PUT', '/contents/a.go', put('feature'))) as { commit: { sha: string } }
  const wanted = { title: 'feat: more', head: 'feature', base: 'main' }
  const { number } = (await call('POST', '/pulls', wanted)) as { number: number }
  const event = join(folder, 'event.json')
  writeFileSync(event, JSON.stringify({ number, pull_request: { number, base: { ref: 'main' } } }))
  const addresses = { GITHUB_SERVER_URL: world.url, GITHUB_API_URL: world.apiUrl, GITHUB_REPOSITORY: 'acme/app' }
  const env = runnerEnvironment(folder, { ...addresses, GITHUB_EVENT_PATH: event })
  const subject = (mode: string, inputs: Record<string, string>): Subject => ({
    file: resolve('dist/freeze-branch/index.js'),
    env: { ...env, ...inputVariables('freeze-branch', env, { mode, ...inputs }) },
    cwd: folder,
    status: 0
  })
  await time(node, subject('freeze', { backend: 'policy', audit: 'none', variable: 'false', token }))
  const least = { contents: 'read', pull_requests: 'read', statuses: 'write' } as const
  const login = 'github-actions[bot]'
  const job = world.issueToken({ kind: 'job', login, repositories: ['acme/app'], permissions: least })
  const wrong = { state: 'pending', context: 'slipway/freeze', description: 'by hand' }
  return {
    world,
    number,
    check: subject('check', { token: job }),
    misjudge: () => call('POST', `/statuses/${head.sha}`, wrong)
  }
}
