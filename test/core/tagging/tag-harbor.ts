import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Runner } from '#core/action/runner'
import type { TagPush } from '#core/tagging/tag-push'
import { git } from '#rehearsal/world/git'
import { type Fixture, startFixture } from '../../rehearsal/world/fixture.ts'
import { runnerFor } from '../runner.ts'

/** A world with acme/harbor, where main has gone on from the commit that is to be tagged. */
export interface TagHarbor extends Omit<Fixture, 'token' | 'git' | 'commit'> {
  readonly runner: Runner
  readonly token: string
  readonly commit: string
  readonly head: string
  /** Runs git in the server's repository. */
  server(...args: string[]): Promise<string>
  /** `TYPE OBJECT COMMIT` of each tag at the server, by its name. */
  tags(): Promise<Map<string, string>>
  /** Takes all tags away. */
  clear(): Promise<unknown>
  push(some: Partial<TagPush>): TagPush
  /** A job's token that may do no more than this. */
  tokenWith(permissions: Readonly<Record<string, 'read' | 'write'>>): string
}

export async function startTagHarbor(): Promise<TagHarbor> {
  const fixture = await startFixture()
  const { world, remote } = fixture
  const step = async (name: string, second: number) => {
    await writeFile(`${fixture.work}/${name}`, `${name}\n`)
    await fixture.git('add', '--', name)
    return fixture.commit(`add ${name}`, second)
  }
  await step('one.txt', 1)
  const commit = await step('two.txt', 2)
  const head = await step('three.txt', 3)
  await fixture.git('push', '-q', remote('acme/harbor'), 'main')
  const path = world.state.repositories.byName.get('acme/harbor')?.path ?? ''
  const server = async (...args: string[]) => (await git(path, args)).trimEnd()
  const tokenWith: TagHarbor['tokenWith'] = (permissions) =>
    world.issueToken({ kind: 'job', login: 'github-actions[bot]', repositories: ['acme/harbor'], permissions })
  return {
    ...fixture,
    commit,
    head,
    server,
    tokenWith,
    token: tokenWith({ contents: 'write' }),
    runner: runnerFor({ serverUrl: world.url, apiUrl: world.apiUrl, repository: 'acme/harbor' }),
    tags: async () => {
      const format = '%(refname:lstrip=2) %(objecttype) %(objectname) %(*objectname)'
      const lines = (await server('for-each-ref', `--format=${format}`, 'refs/tags')).split('\n')
      return new Map(
        lines
          .filter((line) => line !== '')
          .map((line) => [line.split(' ')[0] ?? '', line.slice(line.indexOf(' ') + 1).trim()])
      )
    },
    clear: () => rm(join(path, 'refs/tags'), { recursive: true, force: true }),
    push: (some) => ({
      tags: ['src/a/v1.0.0', 'src/b/v1.0.0', 'v1.0.0'],
      commit,
      messageOf: undefined,
      tagger: '',
      how: 'git',
      ...some
    })
  }
}
