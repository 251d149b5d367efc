import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { modules, order } from '../../../actions/go-submodule-tags/staged.ts'
import { writeFiles } from '../../../actions/helm-oci-push/staged.ts'
import { runBundle } from '../../../actions/run-bundle.ts'
import { createFixture, type Fixture, git } from '../../../git-repository.ts'

// A server in a folder, with git's own hooks: what stands between a push and its tags in many companies.
let fixture: Fixture
let sha: string

beforeEach(() => {
  fixture = createFixture('acme/harbor')
  writeFiles(fixture.work, modules('v0.9.0'))
  git(fixture.work, 'add', '--all')
  sha = fixture.commit('Require what is released')
  git(fixture.work, 'push', '--quiet', 'origin', 'main')
})
afterEach(() => fixture.remove())

const run = (texts: Readonly<Record<string, string>> = {}) =>
  runBundle(
    'go-submodule-tags',
    { version: 'v0.9.0', exclude: '**/podvm', check: 'off', token: 'any', ...texts },
    {
      GITHUB_SERVER_URL: fixture.serverUrl,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: sha,
      GITHUB_WORKSPACE: '',
      RUNNER_TEMP: fixture.folder,
      HOME: fixture.folder
    }
  )

/** What each tag of the server leads to. */
const tags = () =>
  Object.fromEntries(
    git(fixture.bare, 'for-each-ref', '--format=%(refname:lstrip=2) %(*objectname)', 'refs/tags')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(' '))
  )

function hook(name: string, script: string): string {
  const path = join(fixture.bare, 'hooks', name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}

const all = (version: string) => Object.fromEntries(order.map((folder) => [`${folder}/${version}`, sha]).sort())

const preReceive = `while read -r old new ref; do
  case "$ref" in
    refs/tags/src/adaptor/*) echo "the freeze of $ref ends on Monday"; exit 1 ;;
  esac
done`

describe.each([
  ['pre-receive', preReceive, 'the freeze of refs/tags/src/adaptor/v0.9.0 ends on Monday'],
  ['update', 'test "$1" != refs/tags/src/adaptor/v0.9.0', 'hook declined to update refs/tags/src/adaptor/v0.9.0']
])('a hook %s that refuses one of five tags', (name, script, said) => {
  test('none lands, the one is named, and a rerun after the cause is gone completes', async () => {
    const path = hook(name, script)
    const ran = await run()
    expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(ran.outputs.reason).toContain('tag "src/adaptor/v0.9.0": the server refused it')
    expect(ran.outputs.reason).toContain(said)
    expect(ran.outputs.reason).toContain('none of the 5 tags was created')
    for (const folder of order.filter((each) => each !== 'src/adaptor')) {
      expect(ran.outputs.reason).not.toContain(`"${folder}/v0.9.0"`)
    }
    expect(ran.outputs.modules).not.toContain('"created"')
    expect(tags()).toEqual({})
    rmSync(path)
    fixture.commit('Go on')
    git(fixture.work, 'push', '--quiet', 'origin', 'main')
    const rerun = await run()
    expect(rerun).toMatchObject({ exitCode: 0, outputs: { outcome: 'done' } })
    expect(tags()).toEqual(all('v0.9.0'))
  })

  test('after some had landed: those stay, and a rerun completes at their commit', async () => {
    git(fixture.work, 'tag', '-a', '-m', 'By hand', 'src/providers/v0.9.0', sha)
    git(fixture.work, 'push', '--quiet', 'origin', 'src/providers/v0.9.0')
    const path = hook(name, script)
    const ran = await run()
    expect(ran.outputs.reason).toContain('none of the 4 tags was created')
    expect(tags()).toEqual({ 'src/providers/v0.9.0': sha })
    rmSync(path)
    fixture.commit('Go on')
    git(fixture.work, 'push', '--quiet', 'origin', 'main')
    const rerun = await run({ sha: 'main' })
    expect(rerun.outputs).toMatchObject({ outcome: 'done', sha })
    expect(tags()).toEqual(all('v0.9.0'))
  })
})

test('a hook that refuses the release tag: the modules have landed, and the rerun adds the release at their commit', async () => {
  const path = hook('update', 'test "$1" != refs/tags/v0.9.0')
  const ran = await run({ 'release-tag': '{tag}' })
  expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
  expect(ran.outputs.reason).toContain('tag "v0.9.0": the server refused it')
  expect(tags()).toEqual(all('v0.9.0'))
  const statuses = JSON.parse(ran.outputs.tags ?? '').map(({ status }: { status: string }) => status)
  expect(statuses).toEqual([...order.map(() => 'created'), 'planned'])
  rmSync(path)
  fixture.commit('Go on')
  git(fixture.work, 'push', '--quiet', 'origin', 'main')
  const rerun = await run({ 'release-tag': '{tag}', sha: 'main' })
  expect(rerun.outputs).toMatchObject({ outcome: 'done', sha })
  expect(tags()).toEqual({ ...all('v0.9.0'), 'v0.9.0': sha })
})
