import { appendFileSync, cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { undoPlace } from '#core/tree/undo-place'
import { openWorkspace } from '#core/tree/workspace'
import { beginWrite, undoInterrupted } from '#core/tree/write-workspace'
import { killAfter } from './child.ts'
import { type Edits, makeWorkspace, snapshot } from './sample.ts'

openEffects()
const edits: Edits = {
  'a.yaml': ['a: 1.0.0\n', 'a: 2.0.0\n'],
  'b/c.yaml': ['c: 1.0.0\n', 'c: 2.0.0\n'],
  'd.yaml': ['d: 111111\nx: 1\n', 'd: 222222\nx: 2\n']
}

let root = ''
let old: string[] = []
beforeEach(() => {
  root = makeWorkspace(edits)
  old = snapshot(root)
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

const at = (path: string) => join(root, path)
const text = (path: string) => readFileSync(at(path), 'utf8')
const put = (path: string, content: string) => writeFileSync(at(path), content)
/** As git does it: another file at the same path. */
const checkOut = (path: string, content: string) => {
  put(`${path}.new`, content)
  renameSync(at(`${path}.new`), at(path))
}

describe('what somebody did between the kill and the next run', () => {
  test.each<[string, number, () => void, readonly string[], readonly string[], Record<string, string>]>([
    ['nothing', 3, () => {}, ['a.yaml', 'b/c.yaml', 'd.yaml'], [], {}],
    [
      'changed a file: it is left alone',
      3,
      () => put('a.yaml', 'a: 3\n'),
      ['b/c.yaml', 'd.yaml'],
      ['a.yaml'],
      { 'a.yaml': 'a: 3\n' }
    ],
    [
      'added to one',
      3,
      () => appendFileSync(at('a.yaml'), '#\n'),
      ['b/c.yaml', 'd.yaml'],
      ['a.yaml'],
      { 'a.yaml': 'a: 2.0.0\n#\n' }
    ],
    ['put one back himself', 2, () => put('a.yaml', 'a: 1.0.0\n'), ['b/c.yaml'], [], {}],
    ['removed one', 3, () => rmSync(at('a.yaml')), ['b/c.yaml', 'd.yaml'], ['a.yaml'], { 'a.yaml': '' }],
    [
      'checked out another commit that has the new content',
      3,
      () => Object.entries(edits).map(([path, [, after]]) => checkOut(path, after)),
      [],
      ['a.yaml', 'b/c.yaml', 'd.yaml'],
      { 'a.yaml': 'a: 2.0.0\n', 'b/c.yaml': 'c: 2.0.0\n', 'd.yaml': 'd: 222222\nx: 2\n' }
    ],
    [
      'checked out the old commit',
      3,
      () => Object.entries(edits).map(([path, [was]]) => checkOut(path, was)),
      [],
      [],
      {}
    ]
  ])('%s', async (_, files, change, back, alone, others) => {
    killAfter(root, edits, files)
    change()
    const tree = await openWorkspace(root)
    expect({ back: tree.interrupted, alone: tree.changedSince }).toEqual({ back, alone })
    expect(undoInterrupted(root)).toEqual({ files: back, changedSince: alone })
    for (const [path, [was]] of Object.entries(edits)) {
      expect(existsSync(at(path)) ? text(path) : '').toBe(others[path] ?? was)
    }
    expect(existsSync(at('.git/slipway'))).toBe(false)
    expect(undoInterrupted(root)).toEqual({ files: [], changedSince: [] })
  })
})

describe('what a killed run left', () => {
  test('is put back in a workspace that was copied since', () => {
    killAfter(root, edits, 2, '500')
    const copy = `${root}-copy`
    cpSync(root, copy, { recursive: true })
    rmSync(root, { recursive: true })
    renameSync(copy, root)
    expect([text('a.yaml'), text('d.yaml')]).toEqual(['a: 2.0.0\n', 'd: 222221\nx: 1\n'])
    expect(undoInterrupted(root)).toEqual({ files: ['a.yaml', 'b/c.yaml', 'd.yaml'], changedSince: [] })
    expect(snapshot(root)).toEqual(old)
  })

  test('is put back by the next run that writes, which says so and goes on', () => {
    killAfter(root, edits, 2, '500')
    const writer = beginWrite(root)
    expect(writer.recovered.files).toEqual(['a.yaml', 'b/c.yaml', 'd.yaml'])
    writer.write('a.yaml', Buffer.from('a: 1.0.0\n'), Buffer.from('a: 3.0.0\n'))
    writer.end()
    expect([text('a.yaml'), text('b/c.yaml'), text('d.yaml')]).toEqual([
      'a: 3.0.0\n',
      'c: 1.0.0\n',
      'd: 111111\nx: 1\n'
    ])
  })

  test('is kept outside of a workspace that is no repository', () => {
    const other = makeWorkspace(edits, false)
    const before = snapshot(other)
    killAfter(other, edits, 2, '500')
    const { folder, shared } = undoPlace(other)
    expect({ shared, kept: existsSync(folder), inside: folder.startsWith(other) }).toEqual({
      shared: true,
      kept: true,
      inside: false
    })
    expect(undoInterrupted(other).files).toEqual(['a.yaml', 'b/c.yaml', 'd.yaml'])
    expect(snapshot(other)).toEqual(before)
    expect(existsSync(folder)).toBe(false)
    rmSync(other, { recursive: true })
  })

  test('is not read through any more once it has been put back and written anew', async () => {
    killAfter(root, edits, 2)
    const tree = await openWorkspace(root)
    const writer = beginWrite(root)
    writer.write('a.yaml', Buffer.from('a: 1.0.0\n'), Buffer.from('a: 3.0.0\n'))
    writer.end()
    for await (const read of tree.read(['a.yaml']))
      expect(read.ok && Buffer.from(read.bytes).toString()).toBe('a: 3.0.0\n')
  })
})
