import { chmodSync, existsSync, linkSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { beginWrite } from '#core/tree/write-workspace'
import { editAll, edits, makeWorkspace, snapshot } from './sample.ts'

openEffects()
const files = { 'a.yaml': ['a: 1\n', ''], 'b/c.yaml': ['c: 1\n', ''], 'run.sh': ['echo 1\n', ''] } as const

let root = ''
let old: string[] = []
beforeEach(() => {
  root = makeWorkspace(files)
  old = snapshot(root)
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

const bytes = (text: string) => Buffer.from(text)
const text = (path: string) => readFileSync(join(root, path), 'utf8')

describe('what is written', () => {
  test('keeps the file: its mode, its number, its other names', () => {
    chmodSync(join(root, 'run.sh'), 0o750)
    linkSync(join(root, 'run.sh'), join(root, 'other-name.sh'))
    const before = statSync(join(root, 'run.sh'))
    const writer = beginWrite(root)
    writer.write('run.sh', bytes('echo 1\n'), bytes('echo 22\n'))
    writer.end()
    const { mode, ino, nlink } = statSync(join(root, 'run.sh'))
    expect({ mode, ino, nlink }).toEqual({ mode: before.mode, ino: before.ino, nlink: 2 })
    expect(text('other-name.sh')).toBe('echo 22\n')
    expect(existsSync(join(root, '.git/slipway'))).toBe(false)
  })

  test('is exactly what was given, in every shape', () => {
    rmSync(root, { recursive: true })
    root = makeWorkspace()
    editAll(root)
    for (const [path, [, after]] of Object.entries(edits)) expect(text(path)).toBe(after)
    expect([text('made/here/new.txt'), text('made/run.sh')]).toEqual(['new\n', '#!/bin/sh\n'])
  })

  test('is read from the writer itself, file by file', async () => {
    chmodSync(join(root, 'a.yaml'), 0o444)
    const writer = beginWrite(root)
    expect((await writer.tree.list()).map(({ path }) => path)).toEqual([
      'a.yaml',
      'b/c.yaml',
      'run.sh',
      'untouched.txt'
    ])
    const faults: string[] = []
    for await (const read of writer.tree.read(['nowhere', 'untouched.txt', 'b/c.yaml', 'run.sh'])) {
      if (!read.ok) faults.push(`${read.path} ${read.fault.problem}`)
      else if (read.path !== 'untouched.txt') writer.write(read.path, read.bytes, bytes(`${read.path} 2\n`))
    }
    writer.end()
    expect(faults).toEqual(['nowhere is not there'])
    expect([text('b/c.yaml'), text('run.sh'), text('untouched.txt')]).toEqual([
      'b/c.yaml 2\n',
      'run.sh 2\n',
      'as it is\n'
    ])
  })

  test('is taken back on demand, new files and folders too', () => {
    const writer = beginWrite(root)
    writer.write('a.yaml', bytes('a: 1\n'), bytes('a: 2\n'))
    writer.create('new/folder/file', 'executable', bytes('x'))
    expect(statSync(join(root, 'new/folder/file')).mode & 0o100).toBe(0o100)
    writer.undo()
    writer.undo()
    expect(snapshot(root)).toEqual(old)
  })
})
