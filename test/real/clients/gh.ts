import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Fixture, startFixture } from '../../rehearsal/world/fixture.ts'

/** GitHub's client, pointed at a world. */
export interface Gh {
  /** The world with what was pushed to it. */
  readonly fixture: Fixture
  /** Runs it in the clone; gives what it printed. Rejects with all that it said when it fails. */
  run(...args: readonly string[]): Promise<string>
  /** Runs it, and reads what it printed. */
  json(...args: readonly string[]): Promise<unknown>
  /** Pushes a first commit with a workflow to acme/harbor, whose clone gh runs in; gives the commit. */
  begin(): Promise<string>
  /** The same client with the token of somebody else. */
  as(token: string): Gh
  close(): Promise<void>
}

/**
 * Starts a world that has a socket, and prepares gh for it. The host is the world's without the port: so gh finds the
 * repository by the remote of the clone in which it runs, and what it is told in answers, with the port, comes to the
 * world as well, for with `http_unix_socket` it dials that socket for every address, and speaks plain HTTP there
 * (https://github.com/cli/go-gh, pkg/api/http_client.go, `newUnixDomainSocketRoundTripper`).
 */
export async function startGh(): Promise<Gh> {
  const configuration = await mkdtemp(join(tmpdir(), 'slipway-gh-'))
  const socket = join(configuration, 'world.sock')
  await writeFile(join(configuration, 'config.yml'), `http_unix_socket: ${socket}\n`)
  const fixture = await startFixture({ socket })
  const close = async (): Promise<void> => {
    await fixture.close()
    await rm(configuration, { recursive: true, force: true })
  }
  return client({ fixture, configuration, close }, fixture.token)
}

type Place = Pick<Gh, 'fixture' | 'close'> & { readonly configuration: string }

function client(place: Place, token: string): Gh {
  const { fixture, configuration, close } = place
  const { folder, work, world } = fixture
  const env = {
    ...{ PATH: process.env.PATH ?? '', HOME: folder, GH_CONFIG_DIR: configuration },
    ...{ GH_HOST: new URL(world.url).hostname, GH_ENTERPRISE_TOKEN: token },
    ...{ NO_COLOR: '1', GH_NO_UPDATE_NOTIFIER: '1', GH_PROMPT_DISABLED: '1' }
  }
  const run = (...args: readonly string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      execFile(process.env.SLIPWAY_GH ?? '', args, { cwd: work, env }, (error, stdout, stderr) =>
        error === null ? resolve(stdout.trim()) : reject(new Error(`gh ${args.join(' ')}: ${stdout}${stderr}`))
      )
    })
  return {
    ...{ fixture, run, close, begin: () => begin(fixture), as: (other) => client(place, other) },
    json: async (...args) => JSON.parse(await run(...args))
  }
}

/** The workflow of the clone. */
export const workflow = '.github/workflows/release.yml'

async function begin({ work, git, commit, remote }: Fixture): Promise<string> {
  await mkdir(join(work, '.github/workflows'), { recursive: true })
  await writeFile(join(work, workflow), 'name: Release\non: [push, workflow_dispatch]\njobs: { one: { runs-on: x } }\n')
  await git('add', '.')
  const sha = await commit('feat: first', 1)
  await git('remote', 'add', 'origin', remote('acme/harbor'))
  await git('push', '--quiet', 'origin', 'main')
  return sha
}
