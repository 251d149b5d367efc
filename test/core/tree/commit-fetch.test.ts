import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openCommit } from '#core/tree/commit-tree'
import { createFixture, type Fixture, git } from '../../git-repository.ts'
import { startFixture, type Fixture as WorldFixture } from '../../rehearsal/world/fixture.ts'
import { runnerFor } from '../runner.ts'
import { addOddTree } from './odd-tree.ts'
import { contents, expected, listed, readAll } from './read-tree.ts'

describe('from a clone', () => {
  let fixture: Fixture
  beforeEach(() => {
    fixture = createFixture()
  })
  afterEach(() => fixture.remove())

  test('what the clone of the workspace has is not fetched, and believed only when it is what its name says', async () => {
    await addOddTree(fixture.work, (...args) => git(fixture.work, ...args))
    git(fixture.work, 'commit', '-q', '-m', 'odd')
    git(fixture.work, 'push', '-q', 'origin', 'main')
    const commit = git(fixture.work, 'rev-parse', 'HEAD')
    const name = git(fixture.work, 'rev-parse', `${commit}:README.md`)
    const file = join(fixture.work, '.git/objects', name.slice(0, 2), name.slice(2))
    const other = git(fixture.work, 'rev-parse', `${commit}:bin/run.sh`)
    rmSync(file)
    copyFileSync(join(fixture.work, '.git/objects', other.slice(0, 2), other.slice(2)), file)
    const runner = runnerFor({ serverUrl: fixture.serverUrl, workspace: fixture.work })
    const tree = await openCommit(runner, '', commit)
    rmSync(join(fixture.bare, 'objects', other.slice(0, 2)), { recursive: true })
    expect(contents(await readAll(tree, ['bin/run.sh']))).toEqual({ 'bin/run.sh': expected['bin/run.sh'] })
    expect(contents(await readAll(tree, ['README.md']))).toEqual({ 'README.md': expected['README.md'] })
  })
})

describe('from a server that asks for a token', () => {
  let fixture: WorldFixture
  beforeEach(async () => {
    fixture = await startFixture()
  })
  afterEach(() => fixture.close())

  test('only what is read is fetched', async () => {
    await addOddTree(fixture.work, (...args) => fixture.git(...args))
    const commit = await fixture.commit('odd', 1)
    await fixture.git('push', '-q', fixture.remote('acme/vault'), 'main')
    const runner = runnerFor({ serverUrl: fixture.world.url, repository: 'acme/vault' })
    const tree = await openCommit(runner, fixture.token, commit)
    expect((await tree.list()).map(({ path, kind }) => [path, kind])).toEqual(listed)
    expect(contents(await readAll(tree, ['charts/app/Chart.yaml']))).toEqual({
      'charts/app/Chart.yaml': Buffer.from('version: 1.2.3\n')
    })
    expect(fixture.world.visits.filter(({ path }) => path.endsWith('/git-upload-pack')).length).toBe(2)
    await expect(openCommit(runner, '', commit)).rejects.toThrow(/contents: read/)
  })
})
