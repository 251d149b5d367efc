import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { chart, type Stage, startStage, writeFiles } from './staged.ts'

let stage: Stage

beforeEach(async () => {
  stage = await startStage()
})

afterEach(() => stage.close())

const name = 'acme/charts/harbor'

describe('publishing', () => {
  // proves S0.17, S0.32, S1.25
  test('a chart is pushed, its manifest last, and read back', async () => {
    const ran = await stage.run()
    expect([ran.outputs.outcome, ran.outputs.reason]).toEqual(['done', 'harbor 1.2.3: published'])
    const kinds = stage.news().map(({ kind }) => kind)
    expect(kinds.at(-1)).toBe('push-manifest')
    expect(kinds.filter((kind) => kind === 'push-manifest')).toHaveLength(1)
    const digest = stage.packageAt(name).tags.get('1.2.3')
    expect(ran.outputs).toMatchObject({
      digest,
      ref: 'ghcr.io/acme/charts/harbor:1.2.3',
      'chart-ref': 'ghcr.io/acme/charts/harbor',
      refs: 'ghcr.io/acme/charts/harbor:1.2.3'
    })
    expect(ran.charts).toEqual([
      {
        name: 'harbor',
        version: '1.2.3',
        'app-version': '1.2.3',
        digest,
        refs: ['ghcr.io/acme/charts/harbor:1.2.3'],
        file: 'harbor-1.2.3.tgz',
        status: 'published'
      }
    ])
    const line = 'helm install harbor oci://ghcr.io/acme/charts/harbor --version 1.2.3'
    expect([ran.log, ran.summary]).toEqual([expect.stringContaining(line), expect.stringContaining(line)])
  })

  test('a second run finds it, pushes nothing, and gives the same digest', async () => {
    const first = await stage.run()
    stage.news()
    const second = await stage.run()
    expect(second.outputs).toMatchObject({ outcome: 'already-done', digest: first.outputs.digest })
    expect(second.charts[0]?.status).toBe('already-published')
    expect(stage.news()).toEqual([])
  })

  // proves S0.22
  test('the folder stays as it is', async () => {
    await stage.run()
    const text = readFileSync(join(stage.work, 'charts/harbor/Chart.yaml'), 'utf8')
    expect(text).toBe(chart['charts/harbor/Chart.yaml'])
  })

  test('further tags lead to the same content, and a run that lacks one adds it alone', async () => {
    const first = await stage.run()
    stage.news()
    const second = await stage.run({ aliases: 'v{version}, {major}.{minor}' })
    expect([second.outputs.outcome, second.log]).toEqual([
      'done',
      expect.stringContaining('"1.2" does not name the whole')
    ])
    expect(second.log).not.toContain('"v1.2.3" does not name')
    expect(stage.news().map(({ kind }) => kind)).toEqual(['push-manifest', 'push-manifest'])
    const { digest } = first.outputs
    expect(Object.fromEntries(stage.packageAt(name).tags)).toEqual({ '1.2.3': digest, 'v1.2.3': digest, '1.2': digest })
  })

  test('a dry run pushes nothing and says what it would do', async () => {
    const ran = await stage.run({ 'dry-run': 'true', aliases: 'v{version}' })
    expect([ran.outputs.outcome, ran.outputs.reason]).toEqual(['planned', 'harbor 1.2.3: to be published'])
    expect(ran.log).toContain('would push harbor 1.2.3 as ghcr.io/acme/charts/harbor:1.2.3')
    expect(ran.charts[0]?.status).toBe('planned')
    expect(stage.news()).toEqual([])
    const real = await stage.run({ aliases: 'v{version}', 'expect-plan': ran.outputs['plan-hash'] as string })
    expect(real.outputs).toMatchObject({ outcome: 'done', digest: ran.outputs.digest })
  })

  test('the archive that is published is left for the release, in every run', async () => {
    const texts = { 'output-dir': 'dist/charts/' }
    const first = await stage.run(texts)
    const path = join(stage.work, 'dist/charts/harbor-1.2.3.tgz')
    const bytes = readFileSync(path)
    writeFiles(stage.work, { 'dist/charts/harbor-1.2.3.tgz': 'something else' })
    const second = await stage.run(texts)
    expect([first.outputs.outcome, second.outputs.outcome]).toEqual(['done', 'already-done'])
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })

  test('two charts in two registries', async () => {
    writeFiles(stage.work, { 'charts/crds/Chart.yaml': 'apiVersion: v2\nname: crds\nversion: 0.0.0\n' })
    const registries = 'oci://ghcr.io/acme/charts\noci://ghcr.io/acme\noci://ghcr.io/acme/charts/'
    const ran = await stage.run({ registry: registries, 'app-version': 'v{version}' })
    expect(ran.outputs.reason).toBe('crds 1.2.3, harbor 1.2.3: published')
    writeFiles(stage.work, { 'charts/more/Chart.yaml': 'apiVersion: v2\nname: more\nversion: 0.0.0\n' })
    const again = await stage.run({ registry: registries, 'app-version': 'v{version}' })
    expect(again.outputs.reason).toBe('crds 1.2.3, harbor 1.2.3: already-published; more 1.2.3: published')
    expect(ran.charts.map((each) => [each.name, each['app-version'], each.refs])).toEqual([
      ['crds', 'v1.2.3', ['ghcr.io/acme/charts/crds:1.2.3', 'ghcr.io/acme/crds:1.2.3']],
      ['harbor', 'v1.2.3', ['ghcr.io/acme/charts/harbor:1.2.3', 'ghcr.io/acme/harbor:1.2.3']]
    ])
    expect(stage.news().some(({ kind }) => kind === 'mount-blob')).toBe(true)
  })
})
