import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { git } from '#rehearsal/world/git'
import { writeLooseObject } from '#rehearsal/world/git-objects/write-loose-object'
import { hasRefs, pointRef, readRef, readRefs } from '#rehearsal/world/ref-files'

let path = ''
const [one, two] = ['1'.repeat(40), '2'.repeat(40)]

beforeAll(async () => {
  path = await mkdtemp(join(tmpdir(), 'slipway-refs-'))
  await git(path, ['init', '--quiet', '--bare'])
})

afterAll(() => rm(path, { recursive: true, force: true }))

async function write(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(path, name)), { recursive: true })
  await writeFile(join(path, name), text)
}

test('refs are read from files of their own before the file of all', async () => {
  expect(await hasRefs(path)).toBe(false)
  await write('packed-refs', `# pack-refs with: peeled\n${one} refs/heads/a\n${one} refs/heads/b\n^${two}\n`)
  await write('refs/heads/b', `${two}\n`)
  await write('refs/heads/c.lock', `${two}\n`)
  await write('refs/remotes/origin/HEAD', 'ref: refs/heads/a\n')
  expect(await hasRefs(path)).toBe(true)
  expect(await readRefs(path, 'refs/heads/')).toEqual([
    { ref: 'refs/heads/a', sha: one },
    { ref: 'refs/heads/b', sha: two }
  ])
  expect(await readRefs(path, 'refs/rem')).toEqual([{ ref: 'refs/remotes/origin/HEAD', sha: one }])
  expect(await readRefs(path, 'refs/tags/')).toEqual([])
  expect(await readRef(path, 'refs/remotes/origin/HEAD')).toBe(one)
  expect(await readRef(path, 'refs/heads/none')).toBeUndefined()
})

test('what the world writes is what git reads', async () => {
  const tree = await writeLooseObject(path, 'tree', '')
  const author = 'Ada <ada@example.org> 1700000000 +0000'
  const commit = await writeLooseObject(
    path,
    'commit',
    `tree ${tree}\nauthor ${author}\ncommitter ${author}\n\nGrüße\n`
  )
  await pointRef(path, 'refs/pull/1/merge', commit)
  await pointRef(path, 'refs/pull/1/merge', commit)
  expect(await git(path, ['log', '--format=%H %s', 'refs/pull/1/merge'])).toBe(`${commit} Grüße\n`)
  expect(await git(path, ['fsck', '--strict', commit])).toBe('')
})
