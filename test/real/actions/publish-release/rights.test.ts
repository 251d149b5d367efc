import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Stage, startStage } from '../../../actions/publish-release/staged.ts'

let stage: Stage
let count = 0
beforeAll(async () => {
  stage = await startStage()
  stage.write({ 'dist/app.tgz': 'app' })
})
afterAll(() => stage.close())

type Permissions = Readonly<Record<string, 'read' | 'write'>>

const job = (permissions: Permissions) =>
  stage.world.issueToken({ login: 'github-actions[bot]', kind: 'job', repositories: ['acme/harbor'], permissions })

/** A tag of its own for each test. */
async function next(): Promise<string> {
  count += 1
  const tag = `v1.${count}.0`
  await stage.push(`feat: berth ${count}`, tag)
  stage.effects()
  return tag
}

// proves S0.33
describe('contents: write alone is enough', () => {
  test.each([
    ['with notes from commits, files and a ledger', { assets: 'dist/*', checksums: 'true' }],
    ["with GitHub's notes", { 'notes-from': 'github' }],
    ['for a draft', { draft: 'true' }]
  ])('%s', async (_, texts) => {
    const ran = await stage.run(await next(), { ...texts, token: job({ contents: 'write' }) })
    expect([ran.outputs.outcome, ran.outputs.reason]).toEqual(['done', expect.stringMatching(/^v\S+ with \d+ files?/)])
  })

  test('to deprecate and to restore', async () => {
    const tag = await next()
    const token = job({ contents: 'write' })
    await stage.run(tag, { token })
    for (const texts of [{ mode: 'deprecate', reason: 'It sinks.' }, { mode: 'restore' }]) {
      expect((await stage.run(tag, { ...texts, token })).outputs.outcome).toBe('done')
    }
  })
})

// proves S0.33
describe('without contents: write it is named, and nothing is written', () => {
  const lacking: readonly (readonly [string, Permissions])[] = [
    ['contents: read', { contents: 'read' }],
    [
      'everything else',
      { contents: 'read', discussions: 'write', issues: 'write', actions: 'write', packages: 'write' }
    ]
  ]
  test.each(lacking)('a new release with %s', async (_, permissions) => {
    const tag = await next()
    const ran = await stage.run(tag, { assets: 'dist/*', token: job(permissions) })
    expect([ran.exitCode, stage.effects(), await stage.releases(tag)]).toEqual([1, [], []])
    expect(ran.outputs.reason).toContain('it needs the permission contents: write')
  })

  test('a draft that this token cannot see stays the only one', async () => {
    const tag = await next()
    await stage.run(tag, { draft: 'true', token: job({ contents: 'write' }) })
    stage.effects()
    const ran = await stage.run(tag, { token: job({ contents: 'read' }) })
    expect([ran.exitCode, stage.effects()]).toEqual([1, []])
    expect(ran.outputs.reason).toContain('it needs the permission contents: write')
    expect(await stage.releases(tag)).toMatchObject([{ draft: true }])
  })

  test('a release that is out already needs nothing more', async () => {
    const tag = await next()
    await stage.run(tag, { token: job({ contents: 'write' }) })
    const ran = await stage.run(tag, { token: job({ contents: 'read' }) })
    expect(ran.outputs.outcome).toBe('already-done')
  })
})

test('a category of discussions that is not there, or not for this token, leaves the draft and says why', async () => {
  const tag = await next()
  const ran = await stage.run(tag, { 'discussion-category': 'News', token: job({ contents: 'write' }) })
  expect(ran.exitCode).toBe(1)
  expect(ran.outputs.reason).toMatch(/^discussion-category: .*"News".*discussions: write/)
  expect(await stage.releases(tag)).toMatchObject([{ draft: true }])
  expect((await stage.run(tag, { token: job({ contents: 'write' }) })).outputs.outcome).toBe('done')
})
