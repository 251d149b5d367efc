import { appendFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
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
const put = (path: string, content: string) => writeFileSync(at(path), content)

describe('a journal that somebody made up does no more than he could', () => {
  /** Takes a real journal, and lets it name another path of the same length. */
  const forge = (real: string, path: string) => {
    killAfter(root, { [real]: ['old', 'new'] }, 1)
    const journal = at('.git/slipway/undo-journal')
    const content = readFileSync(journal, 'latin1')
    expect(content).toContain(real)
    writeFileSync(journal, content.replace(real, path), 'latin1')
  }

  test.each<[string, string, () => void]>([
    ['outside', '../out/x', () => {}],
    ['git itself', '.git/xxx', () => put('.git/xxx', 'new')],
    ['behind a link', 'l/e/xxxx', () => [mkdirSync(at('e')), put('e/xxxx', 'new'), symlinkSync('.', at('l'))]]
  ])('%s', (_, path, prepare) => {
    put('real.txt', 'old')
    prepare()
    forge('real.txt', path)
    const left = snapshot(root).filter((line) => !line.includes('slipway'))
    expect(undoInterrupted(root)).toEqual({ files: [], changedSince: [path] })
    expect(snapshot(root)).toEqual(left)
  })

  test.each<[string, () => void, RegExp]>([
    [
      'of another version',
      () => put('.git/slipway/undo-journal', 'SLU9 and so on'),
      /is no undo journal of this version/
    ],
    ['a link', () => symlinkSync('/etc/hostname', at('.git/slipway/undo-journal')), /cannot be read/],
    ['a folder', () => mkdirSync(at('.git/slipway/undo-journal')), /is no undo journal/]
  ])('%s is refused', async (_, make, why) => {
    mkdirSync(at('.git/slipway'))
    make()
    await expect(openWorkspace(root)).rejects.toThrow(why)
    expect(() => beginWrite(root)).toThrow(why)
  })

  test('a link in the place of its folder is refused', async () => {
    symlinkSync('/tmp', at('.git/slipway'))
    await expect(openWorkspace(root)).rejects.toThrow(/is where the undo journal is kept, and it is no folder/)
    expect(() => undoInterrupted(root)).toThrow(/remove it, and run again/)
  })

  test('one that is nothing but noise after its first records is read as far as it goes', () => {
    killAfter(root, edits, 2)
    const journal = at('.git/slipway/undo-journal')
    const beginning = readFileSync(journal).subarray(0, 60)
    appendFileSync(journal, Buffer.concat([beginning, Buffer.alloc(5000, 7)]))
    expect(undoInterrupted(root).files).toEqual(['a.yaml', 'b/c.yaml'])
    expect(snapshot(root)).toEqual(old)
  })
})
