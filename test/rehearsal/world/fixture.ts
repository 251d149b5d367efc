import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git } from '#rehearsal/world/git'
import { startWorld, type World, type WorldOptions } from '#rehearsal/world/world'

/** A world with the repository acme/harbor (public), acme/vault (private), a token that may write, and a work folder. */
export interface Fixture {
  readonly world: World
  readonly token: string
  readonly folder: string
  readonly work: string
  /** Runs git in the work folder, with the identity and the dates of a test. */
  git(...args: string[]): Promise<string>
  /** The same at a given second: git walks history by date, so a test's commits must not stand before their parents. */
  at(seconds: number, ...args: string[]): Promise<string>
  /** Commits an empty change at the given second and gives its SHA. */
  commit(message: string, seconds: number): Promise<string>
  /** The address of a repository with the token in it, as git takes it. */
  remote(fullName: string, token?: string): string
  get(path: string, headers?: Record<string, string>): Promise<Response>
  close(): Promise<void>
}

export async function startFixture(options: WorldOptions = {}): Promise<Fixture> {
  const world = await startWorld(options)
  const folder = await mkdtemp(join(tmpdir(), 'slipway-test-'))
  await world.createRepository('acme/harbor')
  await world.createRepository('acme/vault', { private: true })
  const token = world.issueToken({ login: 'ada', repositories: 'all', permissions: 'all' })
  await git(folder, ['init', '--quiet', '--initial-branch=main', 'work'])
  const work = join(folder, 'work')
  const run = (args: string[], seconds = 0) => git(work, args, { env: identity(seconds) })
  return {
    world,
    token,
    folder,
    work,
    git: (...args) => run(args),
    at: (seconds, ...args) => run(args, seconds),
    commit: async (message, seconds) => {
      await run(['commit', '--quiet', '--allow-empty', '-m', message], seconds)
      return head(work)
    },
    remote: (fullName, secret = token) => `${world.url.replace('//', `//x-access-token:${secret}@`)}/${fullName}`,
    get: (path, headers = {}) =>
      fetch(`${world.apiUrl}${path}`, {
        headers: { authorization: `bearer ${token}`, 'user-agent': 'test', ...headers }
      }),
    close: async () => {
      await world.close()
      await rm(folder, { recursive: true, force: true })
    }
  }
}

/** The commit that stands in a work folder, after a commit there: a git for it would take longer than all else of a test. */
async function head(work: string): Promise<string> {
  const read = async (name: string) => (await readFile(join(work, '.git', name), 'utf8')).trim()
  const text = await read('HEAD')
  return text.startsWith('ref: ') ? read(text.slice('ref: '.length)) : text
}

function identity(seconds: number): Record<string, string> {
  const date = `${1_700_000_000 + seconds} +0000`
  return {
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.org',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.org',
    GIT_COMMITTER_DATE: date
  }
}
