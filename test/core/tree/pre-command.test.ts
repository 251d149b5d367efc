import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { overlay } from '#core/tree/overlay'
import { runPreCommand } from '#core/tree/pre-command'
import { openWorkspace } from '#core/tree/workspace'
import { runnerFor } from '../runner.ts'
import { killAfter } from './child.ts'
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

/** Runs a script of Node as the pre-command. */
function run(script: string, allowed: readonly string[] = ['chart/**'], env = {}, limitMs = 30_000) {
  const lines: string[] = []
  const runner = runnerFor({
    workspace: root,
    env: { PATH: process.env.PATH, RUNNER_TEMP: temporary, ...env },
    log: (line: string) => void lines.push(line)
  })
  const command = [process.execPath, '-e', `const fs = require('fs'); ${script}`]
  return { lines, result: runPreCommand(runner, { command, allowed, limitMs }) }
}

async function changesOf(script: string, allowed?: readonly string[]) {
  const { changed, outside } = await run(script, allowed).result
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
    await expect(run(script, ['chart/**', 'chart/.git*']).result).rejects.toThrow(why)
    expect(snapshot(root)).toEqual(old)
  })
})

describe('how the program runs', () => {
  const shown = `console.log(process.cwd() === process.env.GITHUB_WORKSPACE, process.env.MINE, Object.keys(process.env).filter((name) => /TOKEN|INPUT|OUTPUT|GIT_|RUNTIME/.test(name)).join())`

  test('in the copy, without tokens, inputs and ways to the runner', async () => {
    const hidden = [
      'INPUT_TOKEN',
      'GITHUB_TOKEN',
      'GH_TOKEN',
      'ACTIONS_RUNTIME_TOKEN',
      'ACTIONS_RUNTIME_URL',
      'input_x'
    ]
    const more = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'GITHUB_OUTPUT', 'GITHUB_ENV', 'GIT_DIR', 'GIT_CONFIG_VALUE_0']
    const env = Object.fromEntries([...hidden, ...more].map((name) => [name, 'x']))
    const { lines, result } = run(shown, [], { ...env, MINE: 'mine' })
    await result
    expect(lines).toEqual(['true mine '])
  })

  test('what it prints goes to the log line by line, however it comes', async () => {
    const { lines, result } = run(
      `process.stdout.write('one\\r\\ntw'); setTimeout(() => process.stdout.write('o ü'), 50)`
    )
    await result
    expect(lines).toEqual(['one', 'two ü'])
  })

  test('with the repository, with links as they are, with what a killed run left put back', async () => {
    writeFileSync(join(root, '.git/HEAD'), 'ref: refs/heads/main\n')
    symlinkSync('chart', join(root, 'link'))
    killAfter(root, { 'a.yaml': edits['a.yaml'] }, 1)
    const left = snapshot(root)
    const { lines, result } = run(
      `console.log(fs.readFileSync('.git/HEAD', 'utf8').trim(), fs.readlinkSync('link'), fs.readFileSync('a.yaml', 'utf8').trim(), fs.existsSync('.git/slipway'))`
    )
    expect(await result).toEqual({ changed: [], outside: [] })
    expect(lines).toEqual(['ref: refs/heads/main chart a: 1 false'])
    expect(snapshot(root)).toEqual(left)
  })

  test('a .git that leads elsewhere stays behind', async () => {
    rmSync(join(root, '.git'), { recursive: true })
    writeFileSync(join(root, '.git'), 'gitdir: /elsewhere\n')
    const { lines, result } = run(`console.log(fs.existsSync('.git'))`)
    await result
    expect(lines).toEqual(['false'])
  })

  test('files that are read-only, and a program of the repository itself', async () => {
    writeFileSync(join(root, 'gen'), '#!/bin/sh\necho "$1" > chart/new; echo done\n')
    chmodSync(join(root, 'gen'), 0o555)
    const lines: string[] = []
    const runner = runnerFor({
      workspace: root,
      env: { PATH: process.env.PATH },
      log: (line: string) => void lines.push(line)
    })
    const { changed } = await runPreCommand(runner, { command: ['./gen', '$(id); *'], allowed: ['chart/**'] })
    expect(changed.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([
      ['chart/new', '$(id); *\n']
    ])
    expect(lines).toEqual(['done'])
  })

  test.each<[string, string, RegExp]>([
    ['status', `console.error('no such chart'); process.exit(3)`, /ended with status 3: .*\n {2}no such chart$/],
    ['a signal', `process.kill(process.pid, 'SIGTERM')`, /was killed by SIGTERM/]
  ])('a failing one: %s', async (_, script, why) => {
    await expect(run(script).result).rejects.toThrow(why)
    expect(snapshot(temporary).filter((line) => line.includes('slipway'))).toEqual([])
  })

  test('one that takes too long ends with all that it started', async () => {
    const mark = join(temporary, 'mark')
    const child = `setInterval(() => require('fs').appendFileSync('${mark}', 'x'), 20)`
    const script = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], {stdio: 'inherit'}); setInterval(() => {}, 1000)`
    await expect(run(script, [], {}, 1500).result).rejects.toThrow(/took more than 1.5 seconds: make it faster/)
    const size = existsSync(mark) ? readFileSync(mark).length : 0
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(existsSync(mark) ? readFileSync(mark).length : 0).toBe(size)
  })

  test('one that is not there', async () => {
    const runner = runnerFor({ workspace: root, env: { PATH: process.env.PATH } })
    await expect(runPreCommand(runner, { command: ['slipway-no-such'], allowed: [] })).rejects.toThrow(
      '"slipway-no-such" cannot be started: install it'
    )
  })
})

test('files in front of a tree: changed and new ones, in order', async () => {
  mkdirSync(join(root, 'z'))
  const tree = overlay(await openWorkspace(root), [
    { path: 'chart/c.yaml', kind: 'file', bytes: Buffer.from('c: 9') },
    { path: 'b.yaml', kind: 'executable', bytes: Buffer.from('b') }
  ])
  expect((await tree.list()).map(({ path, kind }) => `${path} ${kind}`)).toEqual([
    'a.yaml file',
    'b.yaml executable',
    'chart/c.yaml file',
    'run.sh executable',
    'untouched.txt file'
  ])
  const read: string[] = []
  for await (const one of tree.read(['a.yaml', 'b.yaml', 'nowhere', 'chart/c.yaml', 'a.yaml'])) {
    read.push(`${one.path} ${one.ok ? Buffer.from(one.bytes).toString().trim() : one.fault.problem}`)
  }
  expect(read).toEqual(['a.yaml a: 1', 'b.yaml b', 'nowhere is not there', 'chart/c.yaml c: 9', 'a.yaml a: 1'])
})
