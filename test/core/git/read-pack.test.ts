import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { applyDelta } from '#core/git/pack-delta'
import { readPack } from '#core/git/read-pack'
import { createFixture, type Fixture, git } from '../../git-repository.ts'

const sha1 = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest()

/** A pack of entries as they are given, with the sum of it all. */
function packOf(count: number, ...entries: readonly Buffer[]): Buffer {
  const head = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1')
  head.writeUInt32BE(count, 8)
  const all = Buffer.concat([head, ...entries])
  return Buffer.concat([all, sha1(all)])
}

/** An entry of fewer than sixteen bytes. */
function entry(kind: number, content: string, base = Buffer.alloc(0)): Buffer {
  return Buffer.concat([Buffer.from([(kind << 4) | content.length]), base, deflateSync(Buffer.from(content, 'latin1'))])
}

describe('a pack that git has made', () => {
  let fixture: Fixture
  beforeEach(() => {
    fixture = createFixture()
  })
  afterEach(() => fixture.remove())

  test('holds what git says it does, with and without differences', async () => {
    const lines = Array.from(
      { length: 400 },
      (_, index) => `${index} ${sha1(Buffer.from(`${index}`)).toString('hex')}\n`
    )
    for (const change of [10, 200, 390]) {
      lines[change] = 'changed\n'
      writeFileSync(join(fixture.work, 'large.txt'), lines.join(''))
      writeFileSync(join(fixture.work, `${change}.bin`), Buffer.from([0, change & 255, 10]))
      git(fixture.work, 'add', '-A')
      git(fixture.work, 'commit', '-q', '-m', `change ${change}`)
    }
    git(fixture.work, 'tag', '-a', 'v1', '-m', 'noted')
    const cwd = fixture.work
    const names = git(cwd, 'rev-list', '--objects', '--all', '--no-object-names').trim().split('\n')
    const input = `${names.join('\n')}\n`
    const pack = execFileSync('git', ['pack-objects', '--stdout', '-q', '--window=50'], { cwd, input })
    const objects = await readPack(pack)
    expect([...(objects?.keys() ?? [])].sort()).toEqual([...names].sort())
    // Three times the large file would be more.
    expect(pack.length).toBeLessThan(20_000)
    for (const [name, { type, bytes }] of objects ?? []) {
      expect(git(cwd, 'cat-file', '-t', name).trim()).toBe(type)
      expect(bytes).toEqual(execFileSync('git', ['cat-file', type, name], { cwd }))
    }
    expect(new Set([...(objects?.values() ?? [])].map(({ type }) => type))).toEqual(
      new Set(['commit', 'tree', 'blob', 'tag'])
    )
  })
})

describe('a pack', () => {
  const name = sha1(Buffer.from('blob 3\0abc'))

  test('may tell the difference before what it differs from', async () => {
    const delta = entry(7, '\x03\x04\x90\x03\x01d', name)
    const both = await readPack(packOf(2, delta, entry(3, 'abc')))
    expect([...(both?.values() ?? [])].map(({ bytes }) => `${bytes}`)).toEqual(['abc', 'abcd'])
  })

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['something else', Buffer.from('<html>')],
    ['another version', Buffer.from(packOf(0).toString('latin1').replace('\x02', '\x04'), 'latin1')],
    ['a damaged one', Buffer.from(packOf(1, entry(3, 'abc')).map((byte, at) => (at === 15 ? byte ^ 1 : byte)))],
    ['fewer objects than it says', packOf(2, entry(3, 'abc'))],
    ['more objects than it says', packOf(1, entry(3, 'abc'), entry(3, 'abd'))],
    ['a difference to what is not there', packOf(1, entry(7, '\x03\x04\x90\x03\x01d', name))],
    ['a difference to a place in the pack, which nobody asked for', packOf(1, entry(6, 'abc'))]
  ])('is refused: %s', async (_, pack) => {
    await expect(readPack(pack)).rejects.toThrow()
  })

  test('of many objects is left to git', async () => {
    const many = Array.from({ length: 501 }, (_, index) => entry(3, `${index}`))
    expect(await readPack(packOf(many.length, ...many))).toBeUndefined()
    expect((await readPack(packOf(500, ...many.slice(1))))?.size).toBe(500)
  })

  test('that would grow beyond all bounds is not taken apart', async () => {
    const huge = Buffer.concat([Buffer.from([0x30]), deflateSync(Buffer.alloc(40_000_000))])
    await expect(readPack(packOf(1, huge))).rejects.toThrow()
  })
})

describe('differences', () => {
  const base = Buffer.from('abcdef')
  test.each<[string, number[], string]>([
    ['a copy and an insertion', [6, 5, 0x91, 2, 3, 2, 120, 121], 'cdexy'],
    ['a copy from the beginning', [6, 2, 0x90, 2], 'ab'],
    ['only an insertion', [6, 1, 1, 120], 'x']
  ])('%s', (_, delta, expected) => expect(applyDelta(base, Buffer.from(delta), 100).toString()).toBe(expected))

  test.each<[string, number[]]>([
    ['to another base', [5, 2, 0x90, 2]],
    ['to more than may be', [6, 101, 0x90, 2]],
    ['that end too early', [6, 3, 0x90, 2]],
    ['that go on too long', [6, 1, 0x90, 2]],
    ['with a copy from behind the end', [6, 2, 0x91, 9, 2]],
    ['with nothing to insert', [6, 1, 0]],
    ['that were cut', [6, 3, 0x91]]
  ])('%s are refused', (_, delta) => expect(() => applyDelta(base, Buffer.from(delta), 100)).toThrow())

  test('a length of nothing stands for 64 KiB', () => {
    const long = Buffer.alloc(0x10000, 'x')
    expect(applyDelta(long, Buffer.from([0x80, 0x80, 4, 0x80, 0x80, 4, 0x80]), 0x10000)).toEqual(long)
  })
})
