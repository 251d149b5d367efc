import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { actionlint, go, goTool } from '../../scripts/tools/go.ts'
import { helm, kustomize, yq } from '../../scripts/tools/manifest-tools.ts'
import { node24, node24Variable } from '../../scripts/tools/node24.ts'
import { must, outputOf } from '../../scripts/tools/run.ts'
import { zizmor } from '../../scripts/tools/zizmor.ts'

let folder: string
let before: NodeJS.ProcessEnv

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-tools-'))
  before = { ...process.env }
  process.env.PATH = `${folder}${delimiter}${process.env.PATH}`
})
afterEach(() => {
  process.env = before
  rmSync(folder, { recursive: true, force: true })
})

/** Puts a program first on PATH that says only this. */
function program(name: string, says: string): string {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' '${says}'\n`)
  chmodSync(path, 0o755)
  return path
}

describe('Node 24', () => {
  test('is the one that was named', () => {
    process.env[node24Variable] = program('my-node', 'v24.0.0')
    expect(node24(folder)).toBe(process.env[node24Variable])
  })

  test('is not taken for one when it is another', () => {
    process.env[node24Variable] = program('my-node', 'v22.1.0')
    expect(() => node24(folder)).toThrow('which is no Node 24')
  })
})

describe('a tool on PATH', () => {
  test('is taken in the wanted version', async () => {
    program('actionlint', `v${actionlint.version}\ninstalled by building from source`)
    program('zizmor', 'zizmor 1.32.0')
    expect(await goTool(folder, actionlint)).toBe('actionlint')
    expect(zizmor(folder)).toBe('zizmor')
  })

  test('is passed over in another version, and the attempt to install says what failed', async () => {
    program('actionlint', 'v1.7.1')
    program('go', 'go version go1.99.0 linux/amd64')
    expect(go()).toBe('go')
    await expect(goTool(folder, actionlint)).rejects.toThrow(`actionlint is not actionlint ${actionlint.version}`)
  })
})

describe('a judge of manifests on PATH', () => {
  const judges = { helm, kustomize, yq }
  test.each<[keyof typeof judges, string]>([
    ['helm', 'version.BuildInfo{Version:"v3.19.0", GoVersion:"go1.24.7"}'],
    ['helm', 'version.BuildInfo{Version:"v4.3", GitCommit:""}'],
    ['kustomize', 'v5.0.1'],
    ['yq', 'yq (https://github.com/mikefarah/yq/) version v4.18.1']
  ])('is %s, taken when it says %s', async (name, says) => {
    const tool = judges[name]
    program(tool.name, says)
    expect(await goTool(folder, tool)).toBe(tool.name)
  })

  test.each<[keyof typeof judges, string]>([
    ['helm', 'version.BuildInfo{Version:"v3.7.2", GoVersion:"go1.17"}'],
    ['helm', 'version.BuildInfo{Version:"v2.16.1", KubeClientVersion:"v4.0"}'],
    ['kustomize', '{Version:kustomize/v4.5.7 GitCommit:56d82a8378dfc8dc3b3b1085e5a6e67b82966bd7}'],
    ['yq', 'yq 3.1.0'],
    ['yq', 'yq (https://github.com/mikefarah/yq/) version 3.4.1']
  ])('is %s, passed over when it says %s', async (name, says) => {
    const tool = judges[name]
    program(tool.name, says)
    program('go', 'go version go1.99.0 linux/amd64')
    await expect(goTool(folder, tool)).rejects.toThrow(`${tool.name} is not ${tool.name} ${tool.version}`)
  })
})

describe('a command', () => {
  test('that fails says nothing', () => {
    expect(outputOf('false', [])).toBeUndefined()
    expect(outputOf(join(folder, 'absent'), [])).toBeUndefined()
  })

  test('that must succeed says why it did not', () => {
    expect(() => must('sh', ['-c', 'echo why; exit 3'])).toThrow('exit status 3\nwhy')
    expect(() => must(join(folder, 'absent'), [])).toThrow('ENOENT')
  })
})
