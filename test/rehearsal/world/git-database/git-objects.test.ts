import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseCommit, parseTag } from '#rehearsal/world/commit-object'
import { git } from '#rehearsal/world/git'
import { findEntry, listTree } from '#rehearsal/world/git-objects/tree'
import { writeCommit } from '#rehearsal/world/git-objects/write-commit'
import { writeObject } from '#rehearsal/world/git-objects/write-object'
import { writeTag } from '#rehearsal/world/git-objects/write-tag'
import { NoSuchPath, type TreeChange, writeTree } from '#rehearsal/world/git-objects/write-tree'
import { readObjects } from '#rehearsal/world/objects'
import { type Fixture, startFixture } from '../fixture.ts'

let fixture: Fixture
let path: string
let base: string
let blob: string

beforeAll(async () => {
  fixture = await startFixture()
  path = (fixture.world.state.repositories.byName.get('acme/harbor') as { path: string }).path
  blob = await writeObject(path, 'blob', 'one\n')
  base = await writeTree(path, undefined, [
    { path: 'a/b/deep.txt', mode: '100644', sha: blob },
    { path: 'a/near.txt', mode: '100644', content: 'near\n' },
    { path: 'ä (1)*.md', mode: '100755', content: Buffer.from([0, 255]) },
    { path: 'link', mode: '120000', content: 'a/near.txt' },
    { path: 'module', mode: '160000', sha: '1'.repeat(40) }
  ])
})

afterAll(() => fixture.close())

const names = async (tree: string) => (await listTree(path, tree, { recursive: true })).map((entry) => entry.path)

describe('trees', () => {
  test('every kind of entry, with its size', async () => {
    expect(await listTree(path, base)).toEqual([
      { path: 'a', mode: '040000', type: 'tree', sha: expect.any(String) },
      { path: 'link', mode: '120000', type: 'blob', sha: expect.any(String), size: 10 },
      { path: 'module', mode: '160000', type: 'commit', sha: '1'.repeat(40) },
      { path: 'ä (1)*.md', mode: '100755', type: 'blob', sha: expect.any(String), size: 2 }
    ])
    expect(await names(base)).toEqual(['a', 'a/b', 'a/b/deep.txt', 'a/near.txt', 'link', 'module', 'ä (1)*.md'])
  })

  const file = (name: string): TreeChange => ({ path: name, mode: '100644', content: 'new\n' })
  const gone = (name: string): TreeChange => ({ path: name, sha: null })
  const cases: [name: string, changes: TreeChange[], expected: string[]][] = [
    ['nothing', [], ['a', 'a/b', 'a/b/deep.txt', 'a/near.txt', 'link', 'module', 'ä (1)*.md']],
    ['a folder without files disappears', [gone('a/b/deep.txt')], ['a', 'a/near.txt', 'link', 'module', 'ä (1)*.md']],
    ['a folder as a whole', [gone('a'), gone('link'), gone('module')], ['ä (1)*.md']],
    ['a file gives way to a folder', [gone('a'), file('link/x')], ['link', 'link/x', 'module', 'ä (1)*.md']],
    ['a folder gives way to a file', [file('a'), gone('ä (1)*.md')], ['a', 'link', 'module']],
    ['the later change wins', [gone('a'), file('link'), gone('link')], ['module', 'ä (1)*.md']],
    ['all', ['a', 'link', 'module', 'ä (1)*.md'].map(gone), []]
  ]

  test.each(cases)('%s', async (_, changes, expected) => {
    expect(await names(await writeTree(path, base, changes))).toEqual(expected)
  })

  test('a tree can be put into another', async () => {
    const tree = await writeTree(path, base, [
      { path: 'copy/of', mode: '040000', sha: base },
      { path: 'copy/of/link', sha: null }
    ])
    expect(await names(tree)).toContain('copy/of/a/b/deep.txt')
    expect(await names(tree)).not.toContain('copy/of/link')
  })

  test('what is not there cannot be deleted, nor put in', async () => {
    await expect(writeTree(path, base, [gone('a/none')])).rejects.toEqual(new NoSuchPath('a/none'))
    const missing: TreeChange = { path: 'x', mode: '100644', sha: '2'.repeat(40) }
    await expect(writeTree(path, base, [missing])).rejects.toThrow('mktree')
  })

  test('names that are not UTF-8 survive a change beside them', async () => {
    const odd = (
      await git(path, ['mktree', '-z'], { input: Buffer.from(`100644 blob ${blob}\tgr\xfcn\0`, 'latin1') })
    ).trim()
    const changed = await writeTree(path, odd, [file('x'), gone('x')])
    expect(changed).toBe(odd)
  })

  test('an entry by its path, whatever the path looks like', async () => {
    expect(await findEntry(path, base, 'ä (1)*.md')).toMatchObject({ mode: '100755', size: 2 })
    expect(await findEntry(path, base, 'a/b')).toMatchObject({ type: 'tree' })
    for (const name of ['none', 'a*', ':/', 'a/']) expect(await findEntry(path, base, name)).toBeUndefined()
  })
})

describe('commits and tags', () => {
  const ada = { name: ' <Ada>\n', email: 'ada@example.org', date: '2024-02-29T12:00:00+05:30' }

  async function read(sha: string) {
    const [object] = await readObjects(path, [sha])
    return { text: String(object?.content), commit: parseCommit(sha, object?.content as Buffer) }
  }

  test('a commit keeps its message and its time zone', async () => {
    const first = await writeCommit(path, { tree: base, parents: [], author: ada, committer: ada, message: 'one' })
    const sha = await writeCommit(path, { tree: base, parents: [first], author: ada, committer: ada, message: 'two\n' })
    const { text, commit } = await read(sha)
    expect(text).toContain('author Ada <ada@example.org> 1709188200 +0530\n')
    expect(commit).toMatchObject({ parents: [first], tree: base, message: 'two', verification: { reason: 'unsigned' } })
    expect(commit.author).toEqual({ name: 'Ada', email: 'ada@example.org', date: '2024-02-29T06:30:00Z' })
    expect(await git(path, ['fsck', '--strict', '--no-dangling', sha])).toBe('')
  })

  test("GitHub's signature is for the commit that it stands in", async () => {
    const commit = {
      tree: base,
      parents: [],
      author: ada,
      committer: ada,
      message: 'Release',
      signature: 'github'
    } as const
    const { text, commit: signed } = await read(await writeCommit(path, commit))
    expect(signed.verification).toMatchObject({ verified: true, reason: 'valid', verified_at: '2024-02-29T06:30:00Z' })
    expect(signed.verification.payload).toBe(text.replace(/^gpgsig [\s\S]*-----END PGP SIGNATURE-----\n/m, ''))
    const forged = await read(await writeObject(path, 'commit', text.replace('Release', 'Forged')))
    expect(forged.commit.verification).toMatchObject({ verified: false, reason: 'unknown_key' })
  })

  test('a signature of somebody else', async () => {
    const signature = { text: '-----BEGIN SSH SIGNATURE-----\nabc\n-----END SSH SIGNATURE-----\n' }
    const commit = { tree: base, parents: [], author: ada, committer: ada, message: 'x', signature }
    const { commit: read_ } = await read(await writeCommit(path, commit))
    expect(read_.verification).toMatchObject({ reason: 'unknown_key', signature: signature.text.trim() })
  })

  test('impossible ones are refused', async () => {
    const commit = { tree: base, parents: [], author: ada, committer: ada, message: 'x' }
    await expect(writeCommit(path, { ...commit, tree: 'zz' })).rejects.toThrow('hash-object')
    await expect(writeCommit(path, { ...commit, author: { ...ada, date: 'soon' } })).rejects.toThrow('RFC 3339')
  })

  test('an annotated tag', async () => {
    const sha = await writeTag(path, { tag: 'v1.0.0', object: base, type: 'tree', tagger: ada, message: 'One.' })
    const [object] = await readObjects(path, [sha])
    expect(parseTag(sha, object?.content as Buffer)).toMatchObject({
      tag: 'v1.0.0',
      message: 'One.',
      target: { sha: base, type: 'tree' },
      tagger: { name: 'Ada', date: '2024-02-29T06:30:00Z' }
    })
  })
})
