import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { walk } from '#core/tree/walk'
import { openWorkspace } from '#core/tree/workspace'
import { makeWorkspace } from './sample.ts'

let root = ''
beforeEach(() => {
  root = makeWorkspace({ 'a.yaml': ['a: 1\n', ''], 'b/c.yaml': ['c: 1\n', ''], 'b.d/e.yaml': ['e: 1\n', ''] })
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

async function readOf(path: string): Promise<string> {
  for await (const read of (await openWorkspace(root)).read([path])) {
    return read.ok ? Buffer.from(read.bytes).toString() : `${read.fault.problem}; ${read.fault.remedy}`
  }
  return 'nothing was read'
}

const listed = async (under?: readonly string[]) =>
  (await (await openWorkspace(root)).list(under)).map(({ path, kind }) => `${kind} ${path}`)

describe('what is listed', () => {
  test('files, their kinds and what is no file, sorted, without any .git', async () => {
    chmodSync(join(root, 'a.yaml'), 0o755)
    symlinkSync('a.yaml', join(root, 'link.yaml'))
    symlinkSync('b', join(root, 'link'))
    symlinkSync('nowhere', join(root, 'loose'))
    execFileSync('mkfifo', [join(root, 'pipe')])
    for (const folder of ['.git/hooks', 'b/.GIT', 'empty']) mkdirSync(join(root, folder), { recursive: true })
    for (const file of ['.git/config', 'b/.GIT/config', '.gitignore']) writeFileSync(join(root, file), '')
    writeFileSync(join(root, 'b.d/.git'), 'gitdir: elsewhere\n')
    expect(await listed()).toEqual([
      'file .gitignore',
      'executable a.yaml',
      'file b.d/e.yaml',
      'file b/c.yaml',
      'symlink link',
      'symlink link.yaml',
      'symlink loose',
      'other pipe',
      'file untouched.txt'
    ])
  })

  test.each<[string, readonly string[], readonly string[]]>([
    ['a folder', ['b'], ['file b/c.yaml']],
    ['a folder in a folder that is not there', ['b/x/y'], ['file b/c.yaml']],
    ['everything', [''], ['file b.d/e.yaml', 'file b/c.yaml']],
    ['nothing', [], []]
  ])('only what is asked for: %s', async (_, under, expected) => {
    expect(await listed(under)).toEqual(['file a.yaml', ...expected, 'file untouched.txt'])
  })

  test('more than anybody edits', () => {
    expect(() => walk(root, undefined, 5)).toThrow(
      'the workspace has more than 5 files and folders: remove what was built or installed in it before this step, or check out less'
    )
    expect(walk(root, undefined, 7)).toHaveLength(4)
  })
})

describe('what is read', () => {
  test('a file, also on the way through a link to the workspace itself', async () => {
    expect(await readOf('b/c.yaml')).toBe('c: 1\n')
    symlinkSync(root, join(root, 'b/self'))
    for await (const read of (await openWorkspace(join(root, 'b/self'))).read(['a.yaml'])) expect(read.ok).toBe(true)
  })

  test.each<[string, string, string, () => void]>([
    ['one that is not there', 'x/y.yaml', 'is not there; check the path', () => {}],
    ['a file taken for a folder', 'a.yaml/b', 'is not there; check the path', () => {}],
    ['a folder', 'b', 'is a folder; name a plain file', () => {}],
    ['a link', 'l', 'is a symbolic link; name the file it leads to', () => symlinkSync('a.yaml', join(root, 'l'))],
    ['a link out', 'l', 'is a symbolic link; name', () => symlinkSync('/etc/hostname', join(root, 'l'))],
    [
      'a file in a linked folder',
      'l/hostname',
      'is reached through a symbolic link, or spelt otherwise on disk; give its own path',
      () => symlinkSync('/etc', join(root, 'l'))
    ],
    ['a file in a linked folder of its own', 'l/c.yaml', 'is reached through', () => symlinkSync('b', join(root, 'l'))],
    ['a pipe', 'p', 'is a pipe, a socket or a device; name a', () => void execFileSync('mkfifo', [join(root, 'p')])],
    ['too much', 'a.yaml', 'is 16777217 bytes long; at most 16777216 are edited; take', () => grow(16_777_217)],
    ['outside', '../a.yaml', 'has . or .. as a folder in "../a.yaml"', () => {}],
    ['the root of the disk', '/etc/hostname', 'leads out of the workspace with "/etc/hostname"', () => {}],
    ['what git runs', '.git/config', 'names ".git/config", which decides what git', () => {}],
    ['the same on a disk that ignores case', 'b/.GiT/config', 'names "b/.GiT/config", which decides', () => {}]
  ])('%s is not: the fault says why', async (_, path, fault, prepare) => {
    prepare()
    expect(await readOf(path)).toContain(fault)
  })

  test('as much as is edited at the most', async () => {
    grow(16_777_216)
    expect(await readOf('a.yaml')).toHaveLength(16_777_216)
  })
})

function grow(size: number): void {
  truncateSync(join(root, 'a.yaml'), size)
}

test('no workspace at all', async () => {
  await expect(openWorkspace(join(root, 'nowhere'))).rejects.toThrow(/nowhere" is not there: check the repository out/)
})
