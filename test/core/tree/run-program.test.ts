import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { runPreCommand } from '#core/tree/pre-command'
import { runnerFor } from '../runner.ts'
import { killAfter } from './child.ts'
import { runAsPreCommand, type ScriptRun } from './pre-command-run.ts'
import { makeWorkspace, snapshot } from './sample.ts'

openEffects()
const edits = { 'a.yaml': ['a: 1\n', 'a: 2\n'], 'chart/c.yaml': ['c: 1\n', ''], 'run.sh': ['echo\n', ''] } as const

let root = ''
let temporary = ''
beforeEach(() => {
  root = makeWorkspace(edits)
  temporary = makeWorkspace({})
})
afterEach(() => {
  rmSync(root, { recursive: true })
  rmSync(temporary, { recursive: true })
})

const run = (script: string, more: Partial<ScriptRun> = {}) => runAsPreCommand(script, { root, temporary, ...more })

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
    const { lines, result } = run(shown, { env: { ...env, MINE: 'mine' } })
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
    await expect(run(script, { allowed: [], limitMs: 1500 }).result).rejects.toThrow(
      /took more than 1.5 seconds: make it faster/
    )
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
