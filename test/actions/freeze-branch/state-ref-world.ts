import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Runner } from '#core/action/runner'
import { git } from '#rehearsal/world/git'
import { runnerFor } from '../../core/runner.ts'
import { type Fixture, startFixture } from '../../rehearsal/world/fixture.ts'

/** A world with acme/harbor, whose main has one commit, and the token of a job that may write contents. */
export interface FreezeWorld extends Pick<Fixture, 'world' | 'close'> {
  readonly runner: Runner
  readonly token: string
  tokenWith(permissions: Readonly<Record<string, 'read' | 'write'>>): string
  /** Runs git in the server's repository. */
  server(...args: string[]): Promise<string>
  /** Puts an object with this content in the server's repository. */
  put(content: string | Uint8Array): Promise<string>
  /** A commit whose tree has one file with this content. */
  putCommit(file: string, content: string | Uint8Array): Promise<string>
  /** The refs of freezes at the server, without their common beginning. */
  refs(): Promise<string[]>
  /** Makes the refs of freezes of branches name an object. */
  point(object: string, branches: readonly string[]): Promise<unknown>
  /** Takes them all away. */
  clear(): Promise<void>
}

export async function startFreezeWorld(): Promise<FreezeWorld> {
  const { world, commit, git: work, remote, close } = await startFixture()
  await commit('first', 1)
  await work('push', '-q', remote('acme/harbor'), 'main')
  const path = world.state.repositories.byName.get('acme/harbor')?.path ?? ''
  const server = async (...args: string[]) => (await git(path, args)).trimEnd()
  const put = async (content: string | Uint8Array) =>
    (await git(path, ['hash-object', '-w', '--stdin'], { input: content })).trimEnd()
  const listed = async () => {
    const lines = await server('for-each-ref', '--format=%(refname)', 'refs/slipway')
    return lines.split('\n').filter((line) => line !== '')
  }
  const person = { name: 'Ada', email: 'ada@example.org' }
  const identity = ['-c', `user.name=${person.name}`, '-c', `user.email=${person.email}`]
  const tokenWith: FreezeWorld['tokenWith'] = (permissions) =>
    world.issueToken({ kind: 'job', login: 'github-actions[bot]', repositories: ['acme/harbor'], permissions })
  return {
    world,
    close,
    server,
    put,
    tokenWith,
    token: tokenWith({ contents: 'write' }),
    runner: runnerFor({ serverUrl: world.url, apiUrl: world.apiUrl, repository: 'acme/harbor' }),
    putCommit: async (file, content) => {
      const tree = (await git(path, ['mktree'], { input: `100644 blob ${await put(content)}\t${file}\n` })).trimEnd()
      return server(...identity, 'commit-tree', '-m', 'by hand', tree)
    },
    refs: async () => (await listed()).map((ref) => ref.replace('refs/slipway/freeze/', '')),
    point: (object, branches) => {
      const input = branches.map((branch) => `create refs/slipway/freeze/${branch} ${object}\n`).join('')
      return git(path, ['update-ref', '--stdin'], { input })
    },
    clear: () => rm(join(path, 'refs/slipway'), { recursive: true, force: true })
  }
}
