import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { runAsPreCommand, type ScriptRun } from './pre-command-run.ts'
import { makeWorkspace, snapshot } from './sample.ts'

openEffects()
const edits = { 'a.yaml': ['a: 1\n', 'a: 2\n'], 'chart/c.yaml': ['c: 1\n', ''], 'run.sh': ['echo\n', ''] } as const

let root = ''
let temporary = ''
let old: string[] = []
beforeEach(() => {
  root = makeWorkspace(edits)
  temporary = makeWorkspace({})
  old = snapshot(root)
})
afterEach(() => {
  rmSync(root, { recursive: true })
  rmSync(temporary, { recursive: true })
})

const run = (script: string, more: Partial<ScriptRun> = {}) => runAsPreCommand(script, { root, temporary, ...more })

async function changesOf(script: string, allowed?: readonly string[]) {
  const { changed, outside } = await run(script, allowed === undefined ? {} : { allowed }).result
  const text = (bytes: Uint8Array | undefined) => (bytes === undefined ? undefined : Buffer.from(bytes).toString())
  return { changed: changed.map(({ path, kind, bytes, old }) => [kind, path, text(old), text(bytes)]), outside }
}

describe('what the program changed', () => {
  test.each<[string, string, readonly unknown[], readonly string[]]>([
    ['nothing', '', [], []],
    ['a file', `fs.writeFileSync('chart/c.yaml', 'c: 2')`, [['file', 'chart/c.yaml', 'c: 1\n', 'c: 2']], []],
    ['the same bytes written again', `fs.writeFileSync('chart/c.yaml', 'c: 1\\n')`, [], []],
    [
      'a file of the same size, with its time put back',
      `const {atime, mtime} = fs.statSync('chart/c.yaml'); fs.writeFileSync('chart/c.yaml', 'c: 2\\n'); fs.utimesSync('chart/c.yaml', atime, mtime)`,
      [['file', 'chart/c.yaml', 'c: 1\n', 'c: 2\n']],
      []
    ],
    [
      'new ones',
      `fs.mkdirSync('chart/t'); fs.writeFileSync('chart/t/n.sh', '', {mode: 0o755}); fs.writeFileSync('n', '')`,
      [['executable', 'chart/t/n.sh', undefined, '']],
      ['n']
    ],
    [
      'what it may not',
      `fs.writeFileSync('a.yaml', ''); fs.rmSync('run.sh'); fs.symlinkSync('/etc', 'etc'); fs.chmodSync('untouched.txt', 0o755)`,
      [],
      ['a.yaml', 'etc', 'run.sh', 'untouched.txt']
    ],
    ['git', `fs.writeFileSync('.git/config', 'x')`, [], []]
  ])('%s', async (_, script, changed, outside) => {
    expect(await changesOf(script)).toEqual({ changed, outside })
    expect(snapshot(root)).toEqual(old)
    expect(snapshot(temporary).filter((line) => line.includes('slipway'))).toEqual([])
  })

  test.each([
    [
      'a removed file',
      `fs.rmSync('chart/c.yaml')`,
      /^chart\/c.yaml: was removed by pre-command, and no file is removed; let/
    ],
    [
      'a link led elsewhere',
      `fs.rmSync('chart/s'); fs.symlinkSync('c.yaml', 'chart/s')`,
      /^chart\/s: is no plain file/
    ],
    ['a link', `fs.symlinkSync('c.yaml', 'chart/l')`, /^chart\/l: is no plain file after pre-command; let/],
    ['a mode', `fs.chmodSync('chart/c.yaml', 0o755)`, /^chart\/c.yaml: has another mode or kind after pre-command/],
    [
      'attributes',
      `fs.writeFileSync('chart/.gitattributes', '')`,
      /^chart\/.gitattributes: names .*which decides what git/
    ],
    ['too much', `fs.writeFileSync('chart/x', Buffer.alloc(16777217))`, /^chart\/x: is 16777217 bytes long/]
  ])('%s where it may change files is refused', async (_, script, why) => {
    symlinkSync('../a.yaml', join(root, 'chart/s'))
    old = snapshot(root)
    await expect(run(script, { allowed: ['chart/**', 'chart/.git*'] }).result).rejects.toThrow(why)
    expect(snapshot(root)).toEqual(old)
  })
})
