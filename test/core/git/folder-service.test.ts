import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { askPack } from '#core/git/fetch-pack'
import { askRefs } from '#core/git/ls-refs'
import { readPack } from '#core/git/read-pack'
import { parseRefs } from '#core/git/remote'
import { createFixture, type Fixture, git } from '../../git-repository.ts'

let fixture: Fixture
let url: URL
let commit = ''
beforeEach(() => {
  fixture = createFixture()
  fixture.commit('feat: first')
  commit = fixture.commit('feat: second', 'ä b.txt')
  git(fixture.work, 'tag', '-a', 'noted', '-m', 'noted')
  git(fixture.work, 'push', '--quiet', 'origin', 'main', 'noted')
  url = pathToFileURL(fixture.bare)
})
afterEach(() => fixture.remove())

const wish = { depth: 1, filter: 'blob:none', shallow: [] }

test('a repository in a folder lists its refs as git does', async () => {
  const patterns = ['HEAD', 'refs/heads/*', 'refs/tags/*']
  const byGit = parseRefs(git(fixture.work, 'ls-remote', '--symref', url.href, ...patterns))
  expect(byGit).toHaveLength(3)
  expect(await askRefs(url, '', ['HEAD', 'refs/heads/', 'refs/tags/'])).toEqual(byGit)
})

test('it sends a commit without its files where it may leave them out', async () => {
  git(fixture.bare, 'config', 'uploadpack.allowFilter', 'true')
  const received = await askPack(url, '', { ...wish, objects: [commit] })
  expect(received?.shallow).toEqual([commit])
  const types = [...((await readPack(received?.pack ?? Buffer.alloc(0))) ?? [])].map(([, { type }]) => type)
  expect(types.sort()).toEqual(['commit', 'tree'])
})

test('git is asked instead where it may not, and for no other question', async () => {
  expect(await askPack(url, '', { ...wish, objects: [commit] })).toBeUndefined()
  git(fixture.bare, 'config', 'uploadpack.allowFilter', 'true')
  expect(await askPack(url, '', { ...wish, objects: [commit] })).toBeUndefined()
  expect(await askRefs(url, '', ['refs/tags/'])).toHaveLength(1)
})

test('a folder that is no repository is left to git', async () => {
  expect(await askRefs(pathToFileURL(fixture.folder), '', ['refs/'])).toBeUndefined()
})
