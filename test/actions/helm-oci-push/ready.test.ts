import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Entry, entryOf } from '../../core/chart/tar.ts'
import { type Stage, startStage } from './staged.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage({ 'README.md': '' })
})

afterAll(() => stage.close())

type Texts = Readonly<Record<string, string>>

const own = 'apiVersion: v2\nname: harbor\nversion: 1.2.3\nappVersion: 1.2.3\n'

function archive(chartYaml: string, more: readonly Entry[] = []): Buffer {
  const entries = [{ name: 'harbor/Chart.yaml', content: chartYaml }, ...more]
  return gzipSync(Buffer.concat([...entries.map(entryOf), Buffer.alloc(1024)]))
}

/** Archives that were packaged before, and what each is refused for. */
const refused: readonly (readonly [name: string, content: Buffer, said: string, texts?: Texts])[] = [
  ['a name that a shell would take apart', archive(own.replace('harbor', '"har$(id)bor"')), 'no OCI registry takes'],
  ['a version of one number', archive(own.replace('1.2.3', '"1"')), 'three', { 'chart-version': 'keep' }],
  [
    'a version that ranges do not see, where that matters',
    archive(own.replace('1.2.3', 'v1.2.3')),
    'publish it as 1.2.3',
    { 'chart-version': 'v{version}', ecosystems: 'helm' }
  ],
  [
    'a file of secrets',
    archive(own, [{ name: 'harbor/.env', content: 'A=b' }]),
    'x.tgz: .env: is a file of environment'
  ],
  [
    'a dependency that is not in it',
    archive(`${own}dependencies:\n  - name: redis\n    version: 1.0.0\n`),
    'has the dependency "redis", which is not in charts/'
  ]
]

describe('an archive that was packaged before', () => {
  test.each(refused)('%s', async (_, content, said, texts = {}) => {
    writeFileSync(join(stage.work, 'x.tgz'), content)
    const ran = await stage.run({ charts: 'x.tgz', ...texts })
    expect([ran.outputs.outcome, ran.outputs.reason]).toEqual(['refused', expect.stringContaining(said)])
    expect(stage.news()).toEqual([])
  })

  test('is published byte by byte as it is, with a secret that is none', async () => {
    const content = archive(own, [{ name: 'harbor/.env', content: 'A=b' }])
    writeFileSync(join(stage.work, 'x.tgz'), content)
    const ran = await stage.run({ charts: 'x.tgz', 'allow-secrets': '.env' })
    expect(ran.outputs).toMatchObject({ outcome: 'done', ref: 'ghcr.io/acme/charts/harbor:1.2.3' })
    stage.news()
  })

  test('is not reached through a link out of the repository', async () => {
    writeFileSync(join(stage.folder, 'elsewhere.tgz'), archive(own))
    symlinkSync('../elsewhere.tgz', join(stage.work, 'link.tgz'))
    const ran = await stage.run({ charts: 'link.tgz' })
    expect([ran.outputs.outcome, ran.outputs.reason]).toEqual(['refused', expect.stringContaining('leads out of')])
  })

  test('is no other file', async () => {
    writeFileSync(join(stage.work, 'Chart.yaml'), own)
    const ran = await stage.run({ charts: 'Chart.yaml' })
    expect([ran.outputs.outcome, ran.outputs.reason]).toEqual(['refused', expect.stringContaining('name the folder')])
  })
})
