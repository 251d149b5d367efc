import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { bareEnvironment } from '#core/program/bare-environment'
import { findProgram } from '#core/program/find-program'
import { withPrivateFolder } from '#core/program/private-folder'
import { programFailure, run } from '#core/program/run'
import { runnerFor } from '../runner.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'program-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8)

describe('a private folder', () => {
  const runner = () => runnerFor({ env: { RUNNER_TEMP: root } })

  test('is for this user alone, with all that is in it, and goes', async () => {
    const path = await withPrivateFolder(runner(), async (folder) => {
      const file = folder.write('docker/config.json', '{}')
      expect([mode(folder.path), mode(join(folder.path, 'docker')), mode(file)]).toEqual(['700', '700', '600'])
      expect(() => folder.write('docker/config.json', '{}')).toThrow(/EEXIST/)
      return folder.path
    })
    expect(existsSync(path)).toBe(false)
  })

  test('goes also when the work fails', async () => {
    const work = withPrivateFolder(runner(), async (folder) => {
      folder.write('secret', 'x')
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    expect(readdirSync(root)).toEqual([])
  })
})

describe('findProgram', () => {
  test('takes the first that can be run, in a folder with a full path', () => {
    for (const folder of ['a', 'b', 'c', 'd']) mkdirSync(join(root, folder))
    writeFileSync(join(root, 'a', 'tool'), '', { mode: 0o644 })
    mkdirSync(join(root, 'b', 'tool'))
    symlinkSync(join(root, 'd', 'real'), join(root, 'c', 'tool'))
    writeFileSync(join(root, 'd', 'real'), '', { mode: 0o755 })
    const relatively = relative(process.cwd(), join(root, 'd'))
    writeFileSync(join(root, 'd', 'tool'), '', { mode: 0o755 })
    const folders = ['.', '', relatively, ...['a', 'b', 'c'].map((name) => join(root, name))]
    expect(findProgram('tool', { PATH: folders.join(delimiter) })).toBe(join(root, 'c', 'tool'))
    expect(findProgram('tool', {})).toBeUndefined()
  })
})

test('a bare environment has no token and no home of anybody', () => {
  const env = {
    PATH: '/bin',
    HTTPS_PROXY: 'http://proxy',
    GITHUB_TOKEN: 'x',
    INPUT_TOKEN: 'x',
    GIT_DIR: '/x',
    HOME: '/root'
  }
  expect(bareEnvironment(env, '/home', { MORE: '1' })).toEqual({
    PATH: '/bin',
    HTTPS_PROXY: 'http://proxy',
    HOME: '/home',
    USERPROFILE: '/home',
    LC_ALL: 'C',
    MORE: '1'
  })
})

describe('run', () => {
  const sh = (script: string, limitMs = 10_000) =>
    run({ what: 'the script', program: '/bin/sh', args: ['-c', script], env: {}, cwd: root, limitMs, input: ['in'] })

  test('gives what the program said', async () => {
    expect(await sh('cat; echo err >&2; exit 3')).toMatchObject({ exitCode: 3, stdout: 'in', stderr: 'err\n' })
  })

  test('ends what takes too long', async () => {
    await expect(sh('exec sleep 20', 300)).rejects.toThrow('the script took more than 0.3 seconds and was ended')
  })

  test('tells what was killed by somebody else', async () => {
    await expect(sh('kill -9 $$')).rejects.toThrow('/bin/sh was killed by SIGKILL: run it again')
  })

  test('has failures that show the last lines, made inert', async () => {
    const said = await sh('for i in 1 2 3 4 5 6 7 8 9 10 11; do echo "::error::$i"; done; exit 1')
    const { message } = programFailure('the script', said, 'mend it')
    expect(message.split('\n')).toHaveLength(11)
    expect(message).toMatch(/^the script ended with status 1; mend it\n {2}:\\:error:\\:2\n/)
  })
})
