import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { beginWrite } from '#core/tree/write-workspace'
import { runScript } from './child.ts'
import { makeWorkspace, snapshot } from './sample.ts'

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

const at = (path: string) => join(root, path)
const bytes = (text: string) => Buffer.from(text)
const text = (path: string) => readFileSync(join(root, path), 'utf8')

describe('a file that cannot be written: all are put back, and the error says which and why', () => {
  const first = (writer: ReturnType<typeof beginWrite>) => writer.write('b/c.yaml', bytes('c: 1\n'), bytes('c: 22\n'))
  const away = (path: string) => renameSync(at(path), at(`${path}-away`))

  test.each<[string, string, string, () => void]>([
    ['changed meanwhile', 'a.yaml', 'was changed meanwhile', () => writeFileSync(at('a.yaml'), 'a: 3\n')],
    ['gone', 'a.yaml', 'is not there', () => away('a.yaml')],
    ['a folder now', 'a.yaml', 'is a folder', () => void [away('a.yaml'), mkdirSync(at('a.yaml'))]],
    [
      'a link now',
      'a.yaml',
      'is a symbolic link',
      () => void [away('a.yaml'), symlinkSync('a.yaml-away', at('a.yaml'))]
    ],
    ['in a linked folder now', 'd/hostname', 'is reached through a symbolic link', () => symlinkSync('/etc', at('d'))],
    ['outside', '../a.yaml', 'has . or .. as a folder', () => {}]
  ])('%s', (_, path, why, change) => {
    change()
    const changed = snapshot(root)
    const writer = beginWrite(root)
    first(writer)
    expect(() => writer.write(path, bytes('a: 1\n'), bytes('a: 2\n'))).toThrow(`"${path}" ${why}`)
    expect(snapshot(root)).toEqual(changed)
  })

  test('changed between being read and being written', async () => {
    const writer = beginWrite(root)
    first(writer)
    for await (const read of writer.tree.read(['a.yaml'])) {
      writeFileSync(at('a.yaml'), 'a: 4\n')
      expect(() => read.ok && writer.write('a.yaml', read.bytes, bytes('a: 2\n'))).toThrow(
        '"a.yaml" was changed meanwhile: let nothing else write in the workspace, and run again; every file was put back'
      )
    }
    expect([text('a.yaml'), text('b/c.yaml')]).toEqual(['a: 4\n', 'c: 1\n'])
  })

  test.each<[string, string, () => void]>([
    ['there already', 'a.yaml', () => {}],
    ['behind a link', 'link/new.yaml', () => symlinkSync('b', at('link'))],
    ['under a file', 'a.yaml/new.yaml', () => {}],
    ['where git looks', '.git/hooks/pre-commit', () => {}]
  ])('a new one %s', (_, path, prepare) => {
    prepare()
    const prepared = snapshot(root)
    const writer = beginWrite(root)
    first(writer)
    expect(() => writer.create(path, 'file', bytes('new'))).toThrow(/^"[^"]*" .*; every file was put back$/)
    expect(snapshot(root)).toEqual(prepared)
  })

  test('a run that is cancelled between two files', () => {
    expect(runScript('cancelled.ts', [root]).stdout).toBe(
      'cancelled: nothing more was started; run it again to go on where it stopped\na: 1\n'
    )
    expect(snapshot(root)).toEqual(old)
  })

  test('somebody else writes a file after us: it is left as it is, and named', () => {
    const writer = beginWrite(root)
    first(writer)
    writeFileSync(at('b/c.yaml'), 'c: mine\n')
    expect(() => writer.write('a.yaml', bytes('other'), bytes('a: 2\n'))).toThrow(
      /every file was put back; "b\/c.yaml" was changed meanwhile and is left as it is$/
    )
    expect(text('b/c.yaml')).toBe('c: mine\n')
  })
})
