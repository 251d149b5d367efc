import type { Runner } from '#core/action/runner'
import type { FileChange } from '#core/delivery/file-change'
import type { CommitHow } from '#core/delivery/write-commit'
import type { Tree } from '#core/manifest/tree'
import { type Fixture, startFixture } from '../../rehearsal/world/fixture.ts'
import { runnerFor } from '../runner.ts'
import { addOddTree } from '../tree/odd-tree.ts'

/** A world with acme/harbor, whose main has everything that a tree can hold, and the token of a job that may commit. */
export interface Harbor extends Omit<Fixture, 'token'> {
  readonly runner: Runner
  readonly token: string
  readonly head: string
  readonly logged: string[]
  /** What somebody else commits and pushes: the file with this text. */
  push(path: string, text: string, branch?: string): Promise<string>
  /** `MODE TYPE OBJECT<tab>PATH` of everything at a commit of the server. */
  listing(commit: string): Promise<string[]>
  /** Runs git in the server's repository. */
  server(...args: string[]): Promise<string>
  headOf(branch: string): Promise<string | undefined>
  /** Puts main back to where it was, and forgets what was logged. */
  reset(): Promise<unknown>
  /** The kinds of effects that the world has had since it was set up. */
  effects(): string[]
}

export async function startHarbor(): Promise<Harbor> {
  const fixture = await startFixture()
  const { world, git, at, remote } = fixture
  await addOddTree(fixture.work, (...args) => git(...args))
  const head = await fixture.commit('odd', 1)
  await git('push', '-q', remote('acme/harbor'), 'main')
  const before = world.journal.length
  const permissions = { contents: 'write' } as const
  const login = 'github-actions[bot]'
  const token = world.issueToken({ kind: 'job', login, repositories: ['acme/harbor'], permissions })
  const logged: string[] = []
  const log = (line: string) => void logged.push(line)
  const runner = runnerFor({ serverUrl: world.url, apiUrl: world.apiUrl, repository: 'acme/harbor', log })
  const { git: run } = await import('#rehearsal/world/git')
  const server = async (...args: string[]) => {
    const repository = world.state.repositories.byName.get('acme/harbor')
    return (await run(repository?.path ?? '', args)).trimEnd()
  }
  let seconds = 100
  return {
    ...fixture,
    runner,
    token,
    head,
    logged,
    server,
    listing: async (commit) => (await server('ls-tree', '-r', commit)).split('\n'),
    headOf: async (branch) => {
      const found = await server('for-each-ref', '--format=%(objectname)', `refs/heads/${branch}`)
      return found === '' ? undefined : found
    },
    reset: () => {
      logged.length = 0
      return server('update-ref', 'refs/heads/main', head)
    },
    effects: () => world.journal.slice(before).map(({ kind }) => kind),
    push: async (path, text, branch = 'main') => {
      seconds += 1
      await git('fetch', '-q', remote('acme/harbor'), branch)
      await git('checkout', '-q', '-f', 'FETCH_HEAD')
      await (await import('node:fs/promises')).writeFile(`${fixture.work}/${path}`, text)
      await git('add', '--', path)
      await at(seconds, 'commit', '-q', '-m', `other: ${path}`)
      await git('push', '-q', remote('acme/harbor'), `HEAD:refs/heads/${branch}`)
      return (await git('rev-parse', 'HEAD')).trim()
    }
  }
}

/** A change of one file. */
export function change(path: string, text: string | Uint8Array, kind: FileChange['kind'] = 'file'): FileChange {
  return { path, kind, content: Buffer.from(text) }
}

/** The request for a commit to main. */
export function request({ head }: Pick<Harbor, 'head'>, files: readonly FileChange[], how: CommitHow = 'api') {
  const message = 'chore: write the version'
  return { branch: 'main', head, message, author: '', committer: '', signoff: false, files, how }
}

/** Puts 1.3.0 for 1.2.3 in the charts' versions, on whatever content there is. */
export async function bump(tree: Tree): Promise<readonly FileChange[]> {
  const changes: FileChange[] = []
  for await (const read of tree.read(['charts/app/Chart.yaml', 'charts/other/Chart.yaml'])) {
    if (!read.ok) throw read.fault
    const text = Buffer.from(read.bytes).toString()
    const edited = text.replace('1.2.3', '1.3.0')
    if (edited !== text) changes.push(change(read.path, edited))
  }
  return changes
}
