import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseListing } from '#core/tree/commit-listing'
import { openCommit } from '#core/tree/commit-tree'
import { createFixture, type Fixture, git } from '../../git-repository.ts'
import { runnerFor } from '../runner.ts'
import { addOddTree, oddFiles } from './odd-tree.ts'
import { contents, expected, listed, readAll } from './read-tree.ts'

describe('from a folder', () => {
  let fixture: Fixture
  beforeEach(() => {
    fixture = createFixture()
  })
  afterEach(() => fixture.remove())

  const open = (commit: string) => openCommit(runnerFor({ serverUrl: fixture.serverUrl }), '', commit)

  async function odd(): Promise<string> {
    await addOddTree(fixture.work, (...args) => git(fixture.work, ...args))
    git(fixture.work, 'rm', '-q', 'file.txt')
    git(fixture.work, 'commit', '-q', '-m', 'odd')
    git(fixture.work, 'push', '-q', 'origin', 'main')
    return git(fixture.work, 'rev-parse', 'HEAD')
  }

  test.each([['true'], ['false']])('everything is listed and read, filters of the server: %s', async (filters) => {
    git(fixture.bare, 'config', 'uploadpack.allowFilter', filters)
    const commit = await odd()
    const tree = await open(commit)
    expect(tree.commit).toBe(commit)
    expect((await tree.list()).map(({ path, kind }) => [path, kind])).toEqual(listed)
    expect(contents(await readAll(tree, Object.keys(oddFiles)))).toEqual(expected)
  })

  test('what is no file is a fault, in the order asked for', async () => {
    const tree = await open(await odd())
    const reads = await readAll(tree, [
      'link',
      'README.md',
      'module',
      'charts-link/app/Chart.yaml',
      'module/x',
      'none',
      '.git/config',
      '../x'
    ])
    expect(reads.map(({ ok }) => ok)).toEqual([false, true, false, false, false, false, false, false])
    expect(reads.map((read) => (read.ok ? '' : read.fault.problem))).toEqual([
      'is a symbolic link',
      '',
      'is a submodule, another repository',
      'is behind "charts-link", which is a symbolic link',
      'is behind "module", which is a submodule, another repository',
      'is not in the commit',
      'names ".git/config", which decides what git or a workflow runs',
      'has . or .. as a folder in "../x"'
    ])
    expect(reads.map((read) => !read.ok && read.fault.missing)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      false,
      false
    ])
  })

  test('the same file twice, and nothing at all', async () => {
    const tree = await open(await odd())
    expect((await readAll(tree, ['README.md', 'empty.txt', 'README.md'])).map(({ ok }) => ok)).toEqual([
      true,
      true,
      true
    ])
    expect(await readAll(tree, [])).toEqual([])
  })

  test('a file that is too large is a fault and is not read', async () => {
    execFileSync('truncate', ['-s', String(49 * 1024 * 1024), join(fixture.work, 'large.txt')])
    git(fixture.work, 'add', 'large.txt')
    const tree = await open(await odd())
    const [large, small] = await readAll(tree, ['large.txt', 'README.md'])
    expect(large?.ok === false && large.fault.problem).toMatch(/^is 51380224 bytes large; at most/)
    expect(small?.ok).toBe(true)
  })

  test('filters, attributes and replacements of the repository do not touch the bytes', async () => {
    const first = git(fixture.work, 'rev-parse', 'HEAD')
    const commit = await odd()
    git(fixture.bare, 'replace', commit, first)
    expect(contents(await readAll(await open(commit), ['README.md']))).toEqual({
      'README.md': Buffer.from('one\r\ntwo\r\n')
    })
  })

  test('a repository whose objects are named by SHA-256', async () => {
    const bare = join(fixture.folder, 'server/acme/new')
    const work = join(fixture.folder, 'new')
    mkdirSync(work)
    git(fixture.folder, 'init', '-q', '--bare', '--object-format=sha256', bare)
    git(work, 'init', '-q', '--object-format=sha256', '--initial-branch=main', '.')
    await addOddTree(work, (...args) => (args[0] === 'update-index' ? '' : git(work, ...args)))
    git(work, 'commit', '-q', '-m', 'odd')
    git(work, 'push', '-q', bare, 'main')
    const commit = git(work, 'rev-parse', 'HEAD')
    const tree = await openCommit(runnerFor({ serverUrl: fixture.serverUrl, repository: 'acme/new' }), '', commit)
    expect(contents(await readAll(tree, ['blob.bin']))).toEqual({ 'blob.bin': expected['blob.bin'] })
  })

  test.each([
    ['no SHA', '--upload-pack=id', /is no full commit SHA/],
    ['a short one', 'abc1234', /is no full commit SHA/],
    ['one that is not there', '0123456789012345678901234567890123456789', /git ended with status 128; check that/]
  ])('%s is a failure', (_, commit, said) => expect(open(commit)).rejects.toThrow(said))

  test('a tag is no commit', async () => {
    git(fixture.work, 'tag', '-a', 'v1', '-m', 'v1')
    git(fixture.work, 'push', '-q', 'origin', 'v1')
    await expect(open(git(fixture.work, 'rev-parse', 'v1'))).rejects.toThrow(/is no commit at the server/)
  })
})

test('a name that is no UTF-8 is shown but nothing to edit', () => {
  const printed = Buffer.concat([
    Buffer.from('100644 blob 1\ta'),
    Buffer.from([0xff, 0]),
    Buffer.from('100755 blob 2\tb\0')
  ])
  expect(parseListing(printed)).toEqual(
    [
      { path: 'a\uFFFD', kind: 'other', object: '1' },
      { path: 'b', kind: 'executable', object: '2' }
    ].sort((a, b) => (a.path < b.path ? -1 : 1))
  )
})
