import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ServiceOptions } from '#rehearsal/service/options'
import { type Service, startService } from '#rehearsal/service/service'
import type { Repository } from '#rehearsal/world/repositories'
import { type Fixture, startFixture } from '../world/fixture.ts'

/** A world with a repository that has workflows, and the Actions service on it. */
export interface Staged {
  readonly fixture: Fixture
  readonly repository: Repository
  readonly service: Service
  readonly stop: AbortController
  /** A call of the API as the person of the fixture, or with another token. */
  call(method: string, path: string, body?: unknown, token?: string): Promise<Response>
  /** What the runs came to: `release.yml on push: success`, in the order in which they started. */
  runs(): string[]
  close(): Promise<void>
}

type Suite = Pick<ServiceOptions['runner'], 'suite'>

/** `workflows` by the names of their files; they are pushed before the service looks. */
export async function stage(
  workflows: Readonly<Record<string, string>>,
  { suite, ...options }: Partial<Pick<ServiceOptions, 'approvals' | 'listener'>> & Partial<Suite> = {}
): Promise<Staged> {
  const fixture = await startFixture()
  const { world, work, git } = fixture
  for (const [name, text] of Object.entries(workflows)) {
    const path = join(work, '.github/workflows', name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  await git('add', '.')
  await fixture.commit('feat: first', 1)
  await git('push', '--quiet', fixture.remote('acme/harbor'), 'main')
  const stop = new AbortController()
  const service = startService({
    world,
    folder: await mkdtemp(join(fixture.folder, 'service-')),
    runner: {
      suite: suite ?? { root: work, repositories: [] },
      runSteps: 'run',
      times: { interrupt: 200, terminate: 200 }
    },
    listener: { judged: () => {}, started: () => {}, progress: () => {}, finished: () => {} },
    signal: stop.signal,
    ...options
  })
  return {
    fixture,
    repository: world.state.repositories.byName.get('acme/harbor') as Repository,
    service,
    stop,
    call: (method, path, body, token = fixture.token) =>
      fetch(`${world.apiUrl}/repos/acme/harbor${path}`, {
        method,
        headers: { authorization: `bearer ${token}`, 'user-agent': 'test' },
        ...(body !== undefined && { body: JSON.stringify(body) })
      }),
    runs: () => service.runs.map(sayRun),
    close: async () => {
      service.detach()
      await fixture.close()
    }
  }
}

function sayRun({ file, event: { name, action }, record }: Service['runs'][number]): string {
  const event = action === undefined ? name : `${name} ${action}`
  return `${file.replace('.github/workflows/', '')} on ${event}: ${record.conclusion ?? record.status}`
}
