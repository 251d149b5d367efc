import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startFixture } from '../../rehearsal/world/fixture.ts'
import { writeDocument } from './document.ts'
import { hear } from './hearing.ts'
import { startJudge } from './proxy.ts'

// biome-ignore lint/suspicious/noExplicitAny: what is in the answers is what Prism judges
type Answer = any

type Parameters = Readonly<Record<string, unknown>>

/** A conversation with the repository acme/harbor of a world, by way of a strict Prism. `REPO` in a route is its path. */
export interface Talk {
  /** The newest of two commits on the branch main. */
  readonly sha: string
  /** Calls the API as a person, or as an App, and gives the body. Rejects when the status is not that of a success. */
  call(route: string, parameters?: Parameters, who?: 'person' | 'app'): Promise<Answer>
  /** The status of a call that is refused; 0 when it is not. */
  refusal(route: string, parameters: Parameters): Promise<number>
  /** What Prism has found since the last time. */
  verdict(): string[]
  /** How many different operations have been called. */
  operations(): number
  close(): Promise<void>
}

/** Starts a world with Prism in front of it. */
export async function startTalk(): Promise<Talk> {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-prism-'))
  const { world, token, commit, git, remote, close } = await startFixture()
  await commit('first', 1)
  const sha = await commit('second', 2)
  await git('push', '--quiet', remote('acme/harbor'), 'HEAD:refs/heads/main')
  const judge = await startJudge(writeDocument(folder), world.apiUrl, 'strict')
  const grant = { repositories: ['acme/harbor'], permissions: { checks: 'write', contents: 'read' } } as const
  world.addApp({ slug: 'release-bot', ...grant })
  const bot = world.issueToken({ kind: 'installation', login: 'release-bot[bot]', ...grant })
  const speakers = { person: hear(judge.url, token), app: hear(judge.url, bot) }
  const call: Talk['call'] = async (route, parameters = {}, who = 'person') => {
    const address = { owner: 'acme', repo: 'harbor', ...parameters }
    return (await speakers[who].octokit.request(route.replace('REPO', '/repos/{owner}/{repo}'), address)).data
  }
  return {
    sha,
    call,
    refusal: (route, parameters) =>
      call(route, parameters).then(
        () => 0,
        (error: { status: number }) => error.status
      ),
    verdict: () => Object.values(speakers).flatMap((speaker) => speaker.verdict()),
    operations: () => new Set(Object.values(speakers).flatMap(({ calls }) => calls)).size,
    close: async () => {
      await judge.close()
      await close()
      await rm(folder, { recursive: true, force: true })
    }
  }
}
