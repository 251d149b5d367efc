import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { commitsBetween, countCommits, mergeBase, mergeTrees } from '#rehearsal/world/commit-graph'
import { git } from '#rehearsal/world/git'
import { writeLooseObject } from '#rehearsal/world/git-objects/write-loose-object'
import type { Repository } from '#rehearsal/world/repositories'
import { straightLine } from '#rehearsal/world/straight-line'
import { type Fixture, startFixture } from './fixture.ts'

let fixture: Fixture
let repository: Repository
const commits: string[] = []

/** The same numbers in every run. */
let seed = 7
const below = (limit: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
  return Math.floor((seed / 2 ** 31) * limit)
}

/** A history that branches and merges as it likes, with a second beginning, and a file for each commit. */
beforeAll(async () => {
  fixture = await startFixture()
  repository = await fixture.world.createRepository('acme/graph')
  const { path } = repository
  const blob = (await git(path, ['hash-object', '-w', '--stdin'], { input: 'x\n' })).trim()
  const files: string[][] = []
  for (let n = 0; n < 40; n += 1) {
    const near = () => Math.max(0, n - 1 - below(4))
    const parents = n === 0 || n === 20 ? [] : [...new Set(below(4) === 0 ? [near(), near()] : [near()])]
    const own = [...new Set([...parents.flatMap((parent) => files[parent] ?? []), `file-${n}`])].sort()
    files.push(own)
    const listing = own.map((name) => `100644 blob ${blob}\t${name}\n`).join('')
    const tree = (await git(path, ['mktree'], { input: listing })).trim()
    const who = `Ada <ada@example.org> ${1_700_000_000 + n} +0000`
    const lines = parents.map((parent) => `parent ${commits[parent]}\n`).join('')
    const content = `tree ${tree}\n${lines}author ${who}\ncommitter ${who}\n\nCommit ${n}\n`
    commits.push(await writeLooseObject(path, 'commit', content))
  }
}, 60_000)

afterAll(() => fixture.close())

const pairs = () =>
  Array.from({ length: 60 }, (_, at) => {
    const a = below(40)
    const b = at % 2 === 0 ? Math.min(39, a + below(6)) : below(40)
    return below(2) === 0 ? [a, b] : [b, a]
  }).map(([a = 0, b = 0]) => [commits[a] ?? '', commits[b] ?? ''] as const)

test('what is read along a straight line is what git says', async () => {
  const { path } = repository
  let straight = 0
  for (const [a, b] of pairs()) {
    if ((await straightLine(repository, a, b)) !== undefined) straight += 1
    const listed = await git(path, ['rev-list', '--topo-order', '--reverse', b, `^${a}`])
    expect(await commitsBetween(repository, a, b)).toEqual(listed.split('\n').slice(0, -1))
    expect(await countCommits(repository, a, b)).toBe(listed.split('\n').length - 1)
    const bases = (await git(path, ['merge-base', '--all', a, b]).catch(() => '')).split('\n').slice(0, -1)
    const base = await mergeBase(repository, a, b)
    expect(bases.length === 0 ? [undefined] : bases).toContain(base)
    const tree = await git(path, ['merge-tree', '--write-tree', a, b]).catch(() => undefined)
    const merged = await mergeTrees(repository, a, b).catch(() => undefined)
    expect(merged).toBe(tree?.split('\n')[0]?.trim())
  }
  expect(straight).toBeGreaterThan(5)
}, 60_000)

test('what is no commit is on no line', async () => {
  expect(await straightLine(repository, commits[0] ?? '', 'f'.repeat(40))).toBeUndefined()
  await expect(countCommits(repository, commits[0] ?? '', 'f'.repeat(40))).rejects.toThrow(/bad object/)
})
