import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Stage, startStage, writeFiles } from './staged.ts'

let stage: Stage

beforeEach(async () => {
  stage = await startStage()
})

afterEach(() => stage.close())

/** PATH with a program of this name in front. */
function pathWith(name: string, script: string): string {
  const folder = join(stage.folder, 'bin')
  mkdirSync(folder)
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return `${folder}:${process.env.PATH}`
}

/** What makes a folder of the workspace lead out of it, and what is said of that. */
const outside: readonly (readonly [name: string, make: () => void, said: string])[] = [
  ['a file', () => symlinkSync('/etc/hostname', join(stage.work, 'other/templates/a')), 'other/templates/a: is a link'],
  ['a folder', () => symlinkSync('/etc', join(stage.work, 'other/files')), 'other/files: is a link that leads out'],
  ['the whole', () => symlinkSync(stage.folder, join(stage.work, 'linked')), 'linked: leads out of the repository'],
  ['a path', () => {}, 'charts/harbor/Chart.yaml: the dependency']
]

const folders: Readonly<Record<string, string>> = { 'the whole': '../../linked', 'a path': '../../../elsewhere' }

describe('dependencies that Helm packs itself', () => {
  test.each(outside)('must not lead out of the repository: %s', async (name, make, said) => {
    const repository = `file://${folders[name] ?? '../../other'}`
    writeFiles(stage.work, {
      'other/Chart.yaml': 'apiVersion: v2\nname: other\nversion: 1.0.0\n',
      'other/templates/b': '',
      'charts/harbor/Chart.yaml': `apiVersion: v2\nname: harbor\nversion: 0.0.0\ndependencies:\n  - name: other\n    version: 1.0.0\n    repository: ${repository}\n`
    })
    make()
    const helm = `[ "$1" = version ] && echo v3.18.0 || touch ${join(stage.folder, 'called')}`
    const ran = await stage.run({ dependencies: 'update' }, { PATH: pathWith('helm', helm) })
    expect([ran.outputs.outcome, ran.outputs.reason]).toEqual(['refused', expect.stringContaining(said)])
    expect(stage.news()).toEqual([])
  })
})

describe('what cannot be signed is not published', () => {
  const PEM = '-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\nYQ==\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----\n'
  const texts = { cosign: 'key', 'cosign-key': PEM, 'cosign-password': 'wrong-password' }

  test('without cosign', async () => {
    const ran = await stage.run(texts, { PATH: '/usr/bin:/bin' })
    expect([ran.outputs.outcome, ran.outputs.reason]).toEqual(['failed', expect.stringContaining('not on PATH')])
    expect(stage.news()).toEqual([])
  })

  test('with a key that does not open', async () => {
    const cosign =
      '[ "$1" = version ] && echo "GitVersion: v2.4.1" && exit 0\necho "decrypt: encrypted: decryption failed" >&2\nexit 1'
    const ran = await stage.run(texts, { PATH: pathWith('cosign', cosign) })
    expect([ran.outputs.outcome, ran.outputs.reason]).toEqual(['refused', expect.stringContaining('cosign-password')])
    expect(stage.news()).toEqual([])
  })

  test('keyless, where the job has no identity', async () => {
    const PATH = pathWith('cosign', 'echo "GitVersion: v2.4.1"')
    const ran = await stage.run({ cosign: 'keyless' }, { PATH })
    expect([ran.outputs.outcome, ran.outputs.reason]).toEqual(['failed', expect.stringContaining('keyless')])
    expect(stage.news()).toEqual([])
    expect((await stage.run({ cosign: 'keyless', 'dry-run': 'true' }, { PATH })).outputs.outcome).toBe('planned')
  })
})
