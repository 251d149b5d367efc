import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { goMod, modules, type Stage, startStage } from '../../../actions/go-submodule-tags/staged.ts'

type Texts = Readonly<Record<string, string>>

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.close())

/** Every refusal leaves the server as it is. */
async function refused(texts: Texts, env: Texts = {}) {
  const before = await stage.tags()
  const ran = await stage.run(texts, env)
  expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
  expect(await stage.tags()).toEqual(before)
  return ran.outputs.reason ?? ''
}

describe('inputs', () => {
  test.each<[string, Texts, Texts, string]>([
    ['no version', { version: '' }, {}, 'version: names no version: it is empty'],
    ['a branch for a version', { version: 'refs/heads/main' }, {}, 'version: names no version: it is a branch'],
    [
      'build metadata',
      { version: 'v0.9.0+meta' },
      {},
      'has build metadata, and Go makes a pseudo-version of a tag with a plus sign; release v0.9.0'
    ],
    ['a short version', { version: 'v0.9' }, {}, 'version:'],
    [
      'a version beyond what the paths say',
      { version: 'v2.0.0' },
      {},
      'does not end in /v2, so Go does not take v2.0.0 for it'
    ],
    [
      'a tag that is not at the server',
      {},
      { GITHUB_REF: 'refs/tags/v0.9.0' },
      'event: the tag "v0.9.0" is not at the server'
    ],
    [
      'a branch that is not there',
      { sha: 'mian' },
      {},
      'sha: is neither a full SHA nor a branch at the server: "mian"'
    ],
    ['a short SHA', { sha: 'abc1234' }, {}, 'sha: is neither a full SHA nor a branch'],
    [
      'a pull request',
      {},
      { GITHUB_REF: 'refs/pull/7/merge' },
      'event: is of a pull request, whose merge commit no branch will have'
    ],
    ['an include that matches nothing', { include: 'lib/*' }, {}, 'include: "lib/*" matches no folder with a go.mod'],
    ['everything excluded', { exclude: '**' }, {}, 'modules: no module is left to release'],
    ['sets without a file', { sets: 'stable' }, {}, 'sets: is given, and module-sets is empty'],
    ['a file of sets that is not there', { 'module-sets': 'versions.yaml' }, {}, 'versions.yaml'],
    ['options of another mode', { tidy: 'true', title: 'x' }, {}, 'tidy: is given, and mode is tag'],
    ['a message without text', { message: ' ' }, {}, 'message: is no message'],
    [
      'an unknown placeholder',
      { message: '{tga}' },
      {},
      'message: the template "{tga}" has the unknown placeholder "{tga}"'
    ],
    ['a release tag that names no version', { 'release-tag': 'latest' }, {}, 'release-tag:'],
    [
      'a tagger of lightweight tags',
      { lightweight: 'true', tagger: 'A <a@b.c>' },
      {},
      'tagger: is given, and lightweight is true'
    ],
    ['a wait that is none', { 'wait-for-proxy': 'ten' }, {}, 'wait-for-proxy: expected a number of minutes'],
    ['no token', { token: '' }, {}, 'token: is empty'],
    [
      'a branch that does not have the commit',
      { 'require-branch': 'release/v{major}.{minor}' },
      {},
      'require-branch: the remote has no branch that matches "release/v0.9"'
    ]
  ])('%s', async (_name, texts, env, reason) => {
    expect(await refused(texts, env)).toContain(reason)
  })
})

test('a branch has the commit', async () => {
  const ran = await stage.run({ 'require-branch': 'main', 'dry-run': 'true' })
  expect(ran.outputs.outcome).toBe('planned')
})

describe('the modules', () => {
  const replaced = '\nreplace github.com/acme/harbor/src/providers => ../providers\n'

  test.each<[string, Texts, readonly string[]]>([
    [
      'a sibling at another version',
      { 'src/ctrl/go.mod': goMod('ctrl', { providers: 'v0.10.0' }) },
      ['src/ctrl/go.mod:6: requires "github.com/acme/harbor/src/providers" at "v0.10.0", and its tag is v0.9.0']
    ],
    [
      'a sibling before this release, behind a replace',
      { 'src/ctrl/go.mod': goMod('ctrl', { providers: 'v0.8.0' }, replaced) },
      ['the replace on line 9 hides that from builds here']
    ],
    [
      'a placeholder that only a replace satisfies',
      { 'src/ctrl/go.mod': goMod('ctrl', { providers: 'v0.0.0-00010101000000-000000000000' }, replaced) },
      ['which only the replace on line 9 satisfies, and nobody who requires this module sees that']
    ],
    [
      'a path that does not fit its folder',
      { 'src/ctrl/go.mod': goMod('control', { providers: 'v0.9.0' }) },
      ['does not end in its folder "src/ctrl"']
    ],
    ['a go.mod that Go does not read', { 'src/ctrl/go.mod': 'module x y z\n' }, ['src/ctrl/go.mod:1:']],
    [
      'everything that is wrong, together',
      { 'src/ctrl/go.mod': goMod('ctrl', { providers: 'v0.10.0' }), 'src/webhook/go.mod': goMod('hook') },
      ['src/ctrl/go.mod:6:', 'src/webhook/go.mod:1:']
    ]
  ])('%s', async (name, files, reasons) => {
    const sha = await stage.push(name, { ...modules('v0.9.0'), ...files })
    const reason = await refused({ sha })
    for (const part of reasons) expect(reason).toContain(part)
  })
})

describe('tags', () => {
  let other: string
  beforeAll(async () => {
    other = await stage.push('Another commit', { ...modules('v0.9.0'), 'README.md': 'one\n' })
    await stage.git('tag', 'src/ctrl/v0.9.0', other)
    await stage.git('tag', 'src/webhook/v0.9.1', other)
    await stage.git('push', '--quiet', 'origin', '--tags')
  })

  // proves S2.11, S2.12
  test('one at another commit than the one that is asked for, with the next free version', async () => {
    const reason = await refused({ sha: stage.sha })
    expect(reason).toContain(
      `tag "src/ctrl/v0.9.0": is at ${other.slice(0, 12)} already, and the module would be tagged at ${stage.sha.slice(0, 12)}`
    )
    expect(reason).toContain(`a tag is never moved: release v0.9.2, or give ${other} as sha to complete what is there`)
  })

  test('tags that disagree', async () => {
    await stage.git('tag', 'src/providers/v0.9.0', stage.sha)
    await stage.git('push', '--quiet', 'origin', '--tags')
    const reason = await refused({ sha: 'main' })
    expect(reason).toContain('tag "src/providers/v0.9.0": is at')
    expect(reason).toContain('a tag is never moved: release v0.9.2')
  })

  test('a release of the whole repository that leads elsewhere is a warning', async () => {
    const sha = await stage.push('Require the next', { ...modules('v0.9.2'), 'README.md': 'two\n' })
    await stage.git('tag', 'v0.9.2', other)
    await stage.git('push', '--quiet', 'origin', 'v0.9.2')
    const ran = await stage.run({ version: 'v0.9.2', sha, 'dry-run': 'true' })
    expect(ran.outputs.outcome).toBe('planned')
    expect(ran.log).toContain(`the tag "v0.9.2" of the whole repository leads to ${other.slice(0, 12)}`)
  })
})
