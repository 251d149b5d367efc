import { existsSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findSandbox, type Sandbox } from '#rehearsal/runner/sandbox'
import { oneJob, playTag } from '../runner/repository.ts'

// On a system without namespaces there is nothing to escape from, and the report says so.
describe('scripts of a repository stay in the sandbox', () => {
  const server = createServer((_, response) => response.end())
  const folder = mkdtempSync(join(tmpdir(), 'escape-'))
  let sandbox: Sandbox
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
    const address = server.address()
    sandbox = await findSandbox(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`)
  })
  afterAll(async () => {
    await sandbox.close()
    server.close()
    rmSync(folder, { recursive: true })
  })
  const play = (steps: string, files: Readonly<Record<string, string>> = {}) =>
    playTag({ ...oneJob(steps), ...files }, undefined, { sandbox })
  const outside = (): string | undefined => (sandbox.enforced ? readlinkSync('/proc/self/ns/net') : undefined)

  test('by a tool that is put before the real ones on PATH', async () => {
    const file = join(folder, 'tools')
    await play(`
- run: |
    mkdir bin
    for tool in unshare git node ip bash env; do
      printf '#!/bin/sh\\nreadlink /proc/self/ns/net >>${file}\\nexit 1\\n' >"bin/$tool"
      chmod +x "bin/$tool"
    done
    echo "$PWD/bin" >>"$GITHUB_PATH"
- run: echo
- uses: actions/checkout@v4
  if: always()
`)
    const places = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    if (sandbox.enforced) expect(places).not.toContain(outside())
    expect(places.length).toBeGreaterThan(1)
  })

  test('by variables and Git configuration for what runs after it', async () => {
    const file = join(folder, 'variables')
    const script = `require("fs").appendFileSync("${file}", require("fs").readlinkSync("/proc/self/ns/net") + "\\\\n")`
    await play(`
- run: |
    echo '${script}' >"$RUNNER_TEMP/load.js"
    printf '[core]\\n\\tfsmonitor = "readlink /proc/self/ns/net >>${file}; false"\\n' >~/.gitconfig
    git init --quiet . && cp ~/.gitconfig .git/config
- run: echo
  env:
    NODE_OPTIONS: --require=\${{ runner.temp }}/load.js
    LD_PRELOAD: /nowhere.so
- uses: actions/checkout@v4
  env:
    NODE_OPTIONS: --require=\${{ runner.temp }}/load.js
`)
    const places = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    if (sandbox.enforced) expect(places).not.toContain(outside())
  })

  test('with nothing left running, and without a hand on the processes outside', async () => {
    const mark = `left-${process.pid}-${Date.now()}`
    const { conclusion, log } = await play(`
- run: |
    (exec -a ${mark} env -i setsid sleep 300 </dev/null >/dev/null 2>&1 &)
    echo "parent $PPID"
    kill -9 -1 || true
- if: always()
  run: echo after
`)
    expect(log('job')).toContain('after')
    expect(conclusion).toBeDefined()
    if (sandbox.describe.includes('saw no process')) {
      const left = await playTag(oneJob('- run: ps axww || true'))
      expect(
        left
          .log('job')
          .split('\n')
          .filter((line) => line.includes('sleep 300'))
      ).toEqual([])
    }
  })

  test('with its temporary files in a folder that goes with the job', async () => {
    const { log } = await play('- run: mktemp')
    const path = log('job').split('\n').at(-1) ?? ''
    expect(path).toMatch(/rehearsal-.*_temp/)
    expect(existsSync(path)).toBe(false)
  })
})
