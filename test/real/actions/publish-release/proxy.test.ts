import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Stage, startStage } from '../../../actions/publish-release/staged.ts'
import { type Front, type Names, startFront } from './front.ts'

const layouts: readonly (readonly [layout: string, names: Names, env: Readonly<Record<string, string>>])[] = [
  [
    'an Enterprise Server',
    { 'ghe.example': '' },
    { GITHUB_SERVER_URL: 'https://ghe.example', GITHUB_API_URL: 'https://ghe.example/api/v3' }
  ],
  [
    'hosts as those of github.com',
    { 'harbor.example': '', 'api.harbor.example': '/api/v3', 'uploads.harbor.example': '/api/uploads' },
    { GITHUB_SERVER_URL: 'https://harbor.example', GITHUB_API_URL: 'https://api.harbor.example' }
  ]
]

describe.each(layouts)('behind a proxy, at %s,', (_, names, where) => {
  let stage: Stage
  let front: Front
  beforeAll(async () => {
    stage = await startStage()
    stage.write({ 'dist/app.tgz': 'app', 'dist/big.bin': 'x'.repeat(3_000_000) })
    front = await startFront(stage, names)
  })
  afterAll(async () => {
    front.close()
    await stage.close()
  })
  const run = (texts = {}) => stage.run('v1.0.0', { assets: 'dist/*', ...texts }, { ...front.env, ...where })

  test('a release is published with its files, and found done', async () => {
    const ran = await run()
    expect([ran.outputs.outcome, ran.outputs.reason]).toEqual(['done', expect.stringMatching(/^v\S+ with \d+ files?/)])
    expect(new Set(front.connected)).toEqual(new Set(Object.keys(names)))
    const [release] = await stage.releases('v1.0.0')
    expect(release.assets.map(({ name, size }: { name: string; size: number }) => [name, size])).toEqual(
      expect.arrayContaining([['big.bin', 3_000_000]])
    )
    // The ledger that stands there is read through the proxy too.
    expect((await run()).outputs.outcome).toBe('already-done')
  })

  test('a proxy that refuses is named', async () => {
    const [last = ''] = Object.keys(names).slice(-1)
    front.closed.add(last)
    stage.write({ 'dist/late.tgz': 'late' })
    const ran = await run()
    expect(ran.outputs).toMatchObject({ outcome: 'failed' })
    expect(ran.log).toContain('403')
    if (last.startsWith('uploads.')) expect(ran.outputs.reason).toContain(`answers 403 to CONNECT ${last}:443`)
  })
})
