import { execFileSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import type { Refusal } from '#core/action/errors'
import { readTags } from '#core/tagging/read-tags'
import { pushTags, type TagPush } from '#core/tagging/tag-push'
import { runnerFor } from '../../../core/runner.ts'
import { createFixture, type Fixture, git } from '../../../git-repository.ts'

openEffects()
const made: Fixture[] = []
afterEach(() => {
  for (const fixture of made.splice(0)) fixture.remove()
})

/** A server in a folder, whose main has gone on from the commit that is to be tagged. */
function prepare(text: string) {
  const fixture = createFixture()
  made.push(fixture)
  const commit = fixture.commit(`feat: ${text}`)
  fixture.commit(`feat: after ${text}`, 'other.txt')
  git(fixture.work, 'push', '--quiet', 'origin', 'main')
  return { ...fixture, commit, runner: runnerFor({ serverUrl: fixture.serverUrl }) }
}

const wish = (some: Partial<TagPush> & Pick<TagPush, 'tags' | 'commit'>): TagPush => ({
  messageOf: (tag) => `Release ${tag}`,
  tagger: '',
  how: 'git',
  ...some
})

const names = (count: number) => Array.from({ length: count }, (_, index) => `src/module-${index}/v1.0.0`)

const listed = (bare: string) => git(bare, 'for-each-ref', '--format=%(refname:lstrip=2)', 'refs/tags')

function hook(bare: string, name: string, script: string): string {
  const path = join(bare, 'hooks', name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}

describe('a server in a folder', () => {
  test('300 annotated tags, sound to git, and one that is read back among many', async () => {
    const { runner, bare, commit } = prepare('many')
    const tags = names(300)
    const pushed = await pushTags(runner, '', wish({ tags, commit }))
    expect(listed(bare).split('\n').sort()).toEqual([...tags].sort())
    expect(git(bare, 'fsck', '--strict', '--no-dangling')).toBe('')
    const read = await readTags(runner, '', tags)
    expect(pushed.map(({ tag, object }) => [tag, { object, commit }])).toEqual([...read].map((entry) => [...entry]))
    expect(new Set(pushed.map(({ object }) => object)).size).toBe(300)
  })

  test.each([
    ['with blanks and blank lines', '\nRelease ü \n\n\n\n  of it\t\nend\n\n'],
    ['of one letter', 'x'],
    ['of some length', `Release\n\n${'all that is new, in every detail. '.repeat(300)}`]
  ])('a tag object is the one that git makes: a message %s', async (_, message) => {
    const { runner, bare, commit, work } = prepare('same object')
    const tagger = 'Ada Ü <ada@example.org>'
    const [pushed] = await pushTags(runner, '', wish({ tags: ['v1.0.0'], commit, tagger, messageOf: () => message }))
    const [, seconds] = /^tagger .* (\d+) \+0000$/m.exec(git(bare, 'cat-file', 'tag', 'v1.0.0')) ?? []
    const env = {
      PATH: process.env.PATH,
      GIT_COMMITTER_NAME: 'Ada Ü',
      GIT_COMMITTER_EMAIL: 'ada@example.org',
      GIT_COMMITTER_DATE: `${seconds} +0000`
    }
    execFileSync('git', ['tag', '-a', '-m', message, 'v1.0.0', commit], { cwd: work, env })
    expect(git(work, 'rev-parse', 'refs/tags/v1.0.0')).toBe(pushed?.object)
  })

  test('an older tag, and an object that is a tag already, stay', async () => {
    const { runner, bare, commit } = prepare('older')
    git(bare, 'tag', '-a', '-m', 'old', 'v0.9.0', 'main')
    const before = git(bare, 'rev-parse', 'v0.9.0')
    await pushTags(runner, '', wish({ tags: ['v1.0.0'], commit }))
    await expect(pushTags(runner, '', wish({ tags: ['v0.9.0', 'v1.1.0'], commit }))).rejects.toThrow(/^tag "v0.9.0"/)
    expect([git(bare, 'rev-parse', 'v0.9.0'), listed(bare)]).toEqual([before, 'v0.9.0\nv1.0.0'])
  })
})

describe('a hook', () => {
  test.each<[string, string, string, RegExp]>([
    [
      'before all that names one of many',
      'pre-receive',
      'echo "policy: src/module-7/v1.0.0 is frozen, ::error::ask"; exit 1',
      /^tag "src\/module-7\/v1\.0\.0": the server refused it \(pre-receive hook declined\): policy: src\/module-7\/v1\.0\.0 is frozen, :\\:error:\\:ask; none of the 30 tags was created; look at the rules/
    ],
    [
      'before all that names none',
      'pre-receive',
      'exit 1',
      /^tags "src\/module-0\/v1\.0\.0", .*"src\/module-19\/v1\.0\.0" and 10 more: the server refused it \(pre-receive hook declined\); none of/
    ],
    [
      'for one of many',
      'update',
      'test "$1" != refs/tags/src/module-7/v1.0.0',
      /^tag "src\/module-7\/v1\.0\.0": the server refused it \(hook declined\): error: hook declined to update refs\/tags\/src\/module-7\/v1\.0\.0; none of the 30 tags was created/
    ]
  ])('%s: none lands, and all do when the cause is gone', async (_, name, script, said) => {
    const { runner, bare, commit } = prepare(script)
    hook(bare, name, script)
    const tags = names(30)
    const refused = pushTags(runner, '', wish({ tags, commit }))
    await expect(refused).rejects.toThrow(said)
    expect(((await refused.catch((thrown: Refusal) => thrown)) as Refusal).complaints).toHaveLength(1)
    expect(listed(bare)).toBe('')
    hook(bare, name, 'exit 0')
    expect(await pushTags(runner, '', wish({ tags, commit }))).toHaveLength(30)
    expect(listed(bare).split('\n')).toHaveLength(30)
  })

  test('that fails after all have landed changes nothing', async () => {
    const { runner, bare, commit } = prepare('after')
    hook(bare, 'post-receive', 'exit 1')
    expect(await pushTags(runner, '', wish({ tags: names(2), commit }))).toHaveLength(2)
  })

  test('is no matter where the server takes no atomic push: nothing is sent', async () => {
    const { runner, bare, commit } = prepare('no atomic')
    git(bare, 'config', 'receive.advertiseAtomic', 'false')
    await expect(pushTags(runner, '', wish({ tags: names(2), commit }))).rejects.toThrow(
      /takes no atomic push.*use via: api/
    )
    expect(listed(bare)).toBe('')
  })
})

test('a tag below another one: none lands, and git says why', async () => {
  const { runner, bare, commit } = prepare('below')
  git(bare, 'tag', 'v1', 'main')
  await expect(pushTags(runner, '', wish({ tags: ['v1/v1.0.0', 'v2.0.0'], commit }))).rejects.toThrow(
    /'refs\/tags\/v1' exists/
  )
  expect(listed(bare)).toBe('v1')
})

test('a repository whose objects are named by SHA-256', async () => {
  const fixture = createFixture('acme/other')
  made.push(fixture)
  const bare = join(fixture.folder, 'server', 'acme', 'app')
  const work = join(fixture.folder, 'work256')
  git(fixture.folder, 'init', '--quiet', '--bare', '--object-format=sha256', '--initial-branch=main', bare)
  git(fixture.folder, 'init', '--quiet', '--object-format=sha256', '--initial-branch=main', work)
  writeFileSync(join(work, 'file.txt'), 'x\n')
  git(work, 'add', '.')
  git(work, 'commit', '--quiet', '--message', 'first')
  const commit = git(work, 'rev-parse', 'HEAD')
  git(work, 'commit', '--quiet', '--allow-empty', '--message', 'second')
  git(work, 'push', '--quiet', bare, 'main')
  const runner = runnerFor({ serverUrl: fixture.serverUrl })
  const [pushed] = await pushTags(runner, '', wish({ tags: ['v1.0.0', 'v1.0.1'], commit }))
  expect(git(bare, 'rev-parse', 'v1.0.0', 'v1.0.0^{commit}')).toBe(`${pushed?.object}\n${commit}`)
  expect(pushed?.object).toMatch(/^[0-9a-f]{64}$/)
})
