import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { workflowChangeRefusal } from '#rehearsal/world/permissions/workflow-changes'
import { findRepository } from '#rehearsal/world/repositories'
import { type Fixture, startFixture } from '../fixture.ts'
import { callerWith } from './caller.ts'

let fixture: Fixture
const shas: Record<string, string> = {}

async function commitFile(path: string, content: string): Promise<string> {
  await mkdir(join(fixture.work, path, '..'), { recursive: true })
  await writeFile(join(fixture.work, path), content)
  await fixture.git('add', path)
  return fixture.commit(`change ${path}`, Object.keys(shas).length)
}

beforeAll(async () => {
  fixture = await startFixture()
  shas.bare = await commitFile('README.md', 'a harbor\n')
  shas.old = await commitFile('.github/workflows/ci.yml', 'on: push\n')
  shas.main = await commitFile('.github/workflows/ci.yml', 'on: [push]\n')
  await fixture.git(
    'push',
    '--quiet',
    fixture.remote('acme/harbor'),
    'HEAD:refs/heads/main',
    `${shas.old}:refs/heads/1.x`
  )
  shas.readme = await commitFile('README.md', 'a larger harbor\n')
  shas.other = await commitFile('.github/workflows/release.yml', 'on: release\n')
  await fixture.git('tag', '-a', 'v1.0.0', '-m', 'v1.0.0', shas.old)
  shas.tag = (await fixture.git('rev-parse', 'refs/tags/v1.0.0')).trim()
  const objects = [shas.readme, shas.other, 'refs/tags/v1.0.0'].map((sha, at) => `${sha}:refs/heads/objects-${at}`)
  objects[2] = 'refs/tags/v1.0.0'
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), ...objects)
})
afterAll(() => fixture.close())

const writer = { contents: 'write' } as const
const refused = (path: string) =>
  `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`
const ci = '.github/workflows/ci.yml'

describe('a token without `workflows` makes a ref lead to', () => {
  const cases: [string, { ref: string; old?: string; new?: string }, string | undefined][] = [
    ['a commit without workflows', { ref: 'refs/heads/a', new: 'bare' }, undefined],
    ['the tip of the default branch', { ref: 'refs/heads/a', new: 'main' }, undefined],
    ['a commit that changes other files', { ref: 'refs/heads/main', old: 'main', new: 'readme' }, undefined],
    [
      'a commit that adds a workflow',
      { ref: 'refs/heads/main', old: 'main', new: 'other' },
      '.github/workflows/release.yml'
    ],
    ['an old commit', { ref: 'refs/heads/a', new: 'old' }, ci],
    ['an old commit, by a tag', { ref: 'refs/tags/v1.0.0', new: 'old' }, ci],
    ['an old commit, by an annotated tag', { ref: 'refs/tags/v1.0.0', new: 'tag' }, ci],
    ['the old commit that it led to', { ref: 'refs/heads/1.x', old: 'old', new: 'old' }, undefined],
    ['nothing', { ref: 'refs/heads/1.x', old: 'old' }, undefined]
  ]
  test.each(cases)('%s', async (_name, update, path) => {
    const repository = findRepository(fixture.world.state.repositories, 'acme', 'harbor')
    if (repository === undefined) throw new Error('no repository')
    const sha = (name: string | undefined) => (name === undefined ? undefined : shas[name])
    const named = { ref: update.ref, old: sha(update.old), new: sha(update.new) }
    for (const kind of ['installation', 'job'] as const) {
      const reason = await workflowChangeRefusal(repository, callerWith(kind, writer, 'bot'), named)
      expect([kind, reason]).toEqual([kind, path && refused(path)])
    }
    const allowed = callerWith('installation', { ...writer, workflows: 'write' }, 'bot')
    expect(await workflowChangeRefusal(repository, allowed, named)).toBeUndefined()
    expect(await workflowChangeRefusal(repository, callerWith('user', 'all'), named)).toBeUndefined()
    const person = await workflowChangeRefusal(repository, callerWith('fine-grained', writer), named)
    expect(person).toBe(
      path &&
        refused(path).replace('GitHub App', 'Personal Access Token').replace('workflows` permission', 'workflow` scope')
    )
  })
})

describe('what GitHub says then', () => {
  const token = (permissions: Readonly<Record<string, 'read' | 'write'>>) =>
    fixture.world.issueToken({ kind: 'job', login: 'github-actions[bot]', repositories: ['acme/harbor'], permissions })
  const create = (ref: string, sha: string | undefined) =>
    fetch(`${fixture.world.apiUrl}/repos/acme/harbor/git/refs`, {
      method: 'POST',
      headers: { 'user-agent': 'test', authorization: `bearer ${token(writer)}` },
      body: JSON.stringify({ ref, sha })
    })

  test('to git, behind the ref', async () => {
    const push = fixture.git('push', fixture.remote('acme/harbor', token(writer)), `${shas.old}:refs/heads/backport`)
    await expect(push).rejects.toThrow(`-> backport (${refused(ci)})`)
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor', token(writer)), `${shas.main}:refs/heads/topic`)
    expect((await fixture.world.refs('acme/harbor')).has('refs/heads/backport')).toBe(false)
  })

  test('to the API, no more than that it is not accessible', async () => {
    const answer = await create('refs/tags/v0.9.0', shas.old)
    expect([answer.status, await answer.json()]).toMatchObject([
      403,
      { message: 'Resource not accessible by integration' }
    ])
    expect(answer.headers.get('x-accepted-github-permissions')).toBe('contents=write; contents=write,workflows=write')
    expect((await create('refs/tags/v1.0.1', shas.main)).status).toBe(201)
  })
})
