import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { planDocument } from '#core/action/plan-document'
import { type Stage, startStage } from './staged.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
  const old = await stage.push('feat: berth at night (#3)', 'v1.1.0')
  await stage.push('fix: do not sink (#4)', 'v1.2.0')
  const main = await stage.push('feat: dredge (#6)', 'v1.3.0-rc.1')
  await stage.git('checkout', '--quiet', old)
  await stage.push('fix: an old leak (#5)', 'v1.1.1', {}, 'release/v1.1')
  await stage.git('checkout', '--quiet', main)
  stage.write({ 'dist/app.tgz': 'app', 'dist/my notes.txt': 'notes', 'dist/skip.log': 'log' })
  stage.effects()
})
afterAll(() => stage.close())

const all = ['create-release', 'upload-asset', 'publish-release']

describe('a release', () => {
  // proves S0.3
  test('is published with notes, files, checksums and ledger, and a rerun finds it done', async () => {
    const texts = { name: '{tag} - Blue', assets: 'dist/*\n!**/*.log', checksums: 'true' }
    const ran = await stage.run('v1.2.0', texts)
    expect(ran.outputs).toMatchObject({
      outcome: 'done',
      state: 'published',
      prerelease: 'false',
      'make-latest': 'true'
    })
    expect(new Set(stage.effects())).toEqual(new Set(all))
    const [release, ...others] = await stage.releases('v1.2.0')
    expect(others).toEqual([])
    expect(release).toMatchObject({ name: 'v1.2.0 - Blue', draft: false, prerelease: false })
    expect(String(release.id)).toBe(ran.outputs['release-id'])
    expect(ran.assets.map(({ name, status }) => `${status} ${name}`)).toEqual([
      'uploaded app.tgz',
      'uploaded my.notes.txt',
      'uploaded release-ledger.json',
      'uploaded SHA256SUMS'
    ])
    expect(ran.outputs.notes).toContain('do not sink')
    expect(await stage.latest()).toBe('v1.2.0')
    const again = await stage.run('v1.2.0', texts)
    expect([again.outputs.outcome, stage.effects()]).toEqual(['already-done', []])
    expect(again.outputs['html-url']).toBe(release.html_url)
    expect(JSON.parse(again.outputs.ledger ?? '')).toMatchObject({ tag: 'v1.2.0', commit: again.outputs.sha })
  })

  // proves S1.21
  test('of an old line does not become the latest', async () => {
    const ran = await stage.run('v1.1.1')
    expect(ran.outputs).toMatchObject({ outcome: 'done', 'make-latest': 'false' })
    expect(await stage.latest()).toBe('v1.2.0')
    expect(ran.outputs.notes).not.toMatch(/sink|dredge/)
  })

  // proves S0.22
  // proves S2.24
  test('of a candidate is a prerelease', async () => {
    expect((await stage.run('v1.3.0-rc.1')).outputs).toMatchObject({ outcome: 'done', prerelease: 'true' })
    expect(await stage.latest()).toBe('v1.2.0')
  })

  // proves S3.25
  test('that a person must look at stays a draft', async () => {
    const ran = await stage.run('v1.1.0', { policy: 'stable: release, draft' })
    expect(ran.outputs).toMatchObject({ outcome: 'done', state: 'draft' })
    expect(await stage.releases('v1.1.0')).toMatchObject([{ draft: true }])
    expect((await stage.run('v1.1.0', { policy: 'stable: release, draft' })).outputs.outcome).toBe('already-done')
  })

  test('takes over the draft of a tool with its words, once', async () => {
    await stage.push('fix: a buoy', 'v1.2.3')
    await stage.call('POST', '/releases', { tag_name: 'v1.2.3', name: 'Next', body: 'Their words.', draft: true })
    const ran = await stage.run('v1.2.3', { 'adopt-draft': 'true', assets: 'dist/app.tgz' })
    expect(ran.outputs).toMatchObject({ outcome: 'done', state: 'published', notes: 'Their words.' })
    expect(await stage.releases('v1.2.3')).toMatchObject([{ name: 'Next', draft: false, assets: [{}, {}] }])
    const again = await stage.run('v1.2.3', { 'adopt-draft': 'true', assets: 'dist/app.tgz' })
    expect(again.outputs.outcome).toBe('already-done')
  })

  test('is found again where a person has replaced the whole text of its draft', async () => {
    await stage.push('fix: a chain', 'v1.2.4')
    const first = await stage.run('v1.2.4', { draft: 'true' })
    await stage.call('PATCH', `/releases/${first.outputs['release-id']}`, { body: 'All new words.' })
    const ran = await stage.run('v1.2.4')
    expect(ran.outputs).toMatchObject({ outcome: 'done', state: 'published', notes: 'All new words.' })
    expect(await stage.releases('v1.2.4')).toHaveLength(1)
  })

  test('is planned in a dry run and nothing is written', async () => {
    stage.effects()
    await stage.push('fix: a rope', 'v1.2.1')
    const ran = await stage.run('v1.2.1', { 'dry-run': 'true', assets: 'dist/app.tgz' })
    expect(ran.outputs).toMatchObject({ outcome: 'planned', state: 'none' })
    expect(ran.assets.map(({ status }) => status)).toEqual(['planned', 'planned'])
    expect(stage.effects()).toEqual([])
    expect(ran.log).toContain('would create the draft of the release "v1.2.1"')
  })

  test('is planned before there is a tag, at the commit that is given, and refused without one', async () => {
    const sha = await stage.push('feat: a lighthouse')
    const ran = await stage.run('v1.4.0', { 'dry-run': 'true', sha })
    expect(ran.outputs).toMatchObject({ outcome: 'planned', notes: expect.stringContaining('a lighthouse') })
    expect(ran.log).toContain(`the tag v1.4.0 is not there yet: push it at ${sha} first`)
    expect((await stage.run('v1.4.0', { 'dry-run': 'true' })).outputs.outcome).toBe('refused')
    expect((await stage.run('v1.4.0', { sha })).outputs.outcome).toBe('refused')
  })

  test('has none where the policy has none', async () => {
    const ran = await stage.run('v1.3.0-rc.1', { marker: 'rc.1' })
    expect(ran.outputs).toMatchObject({ outcome: 'nothing-to-do', state: 'none' })
  })
})

/** The plan of a run that has tagged elsewhere. */
const tagging = { kind: 'tag', tags: ['api/v1.2.1'], commit: 'c'.repeat(40) }
const foreign = planDocument('go-submodule-tags', {
  verdict: 'proceed',
  steps: [{ description: 'x', state: 'pending', operation: tagging }],
  outputs: {}
})

describe('is refused, and nothing is written,', () => {
  const cases: readonly (readonly [why: string, tag: string, texts: Record<string, string>, said: RegExp])[] = [
    ['without its tag', 'v9.0.0', {}, /refs\/tags\/v9\.0\.0: there is no such tag.*push the tag/],
    ['at another commit', 'v1.2.1', { sha: 'b'.repeat(40) }, /leads to [0-9a-f]{40}, and the release is for b{40}/],
    ['with other bytes of a file', 'v1.2.0', { assets: 'other/app.tgz' }, /"app\.tgz": other content is there/],
    ['with a pattern that nothing fits', 'v1.2.1', { assets: 'dist/*.zip' }, /dist\/\*\.zip/],
    ['as the latest prerelease', 'v1.3.0-rc.1', { 'make-latest': 'true' }, /make-latest: is true.*prerelease/],
    ['with two sources of notes', 'v1.2.1', { notes: 'a', 'notes-from': 'github' }, /notes: is given, and notes-from/],
    [
      'from a tag that is not there',
      'v1.2.1',
      { previous: 'v1.1.9' },
      /"v1\.1\.9" is no tag.*did you mean "v1\.1\.\d"/
    ],
    [
      'with tags of elsewhere',
      'v1.2.1',
      { ledger: foreign },
      /"api\/v1\.2\.1" leads to c{40}, and there is no such tag/
    ],
    ['from itself', 'v1.2.1', { previous: '1.2.1' }, /previous: "1\.2\.1" is the release itself/],
    ['from a branch', 'v1.2.1', { previous: 'refs/heads/main' }, /previous: "refs\/heads\/main" names no version/],
    ['with a title of two lines', 'v1.2.1', { name: '{tag}\n::error::x' }, /name: comes out as "v1\.2\.1\\n.*one line/],
    [
      'with notes that pass for deprecated',
      'v1.2.1',
      { notes: '<!-- slipway/deprecated prerelease=false latest=true -->' },
      /notes: they have the line <!-- slipway\/deprecated/
    ],
    ['for a branch', 'v1.2.1', { version: 'refs/heads/main' }, /version: names no version/]
  ]
  for (const [why, tag, texts, said] of cases) {
    test(why, async () => {
      stage.write({ 'other/app.tgz': 'else' })
      stage.effects()
      const ran = await stage.run(tag, texts)
      expect([ran.outputs.outcome, stage.effects()]).toEqual(['refused', []])
      expect(ran.outputs.reason).toMatch(said)
    })
  }
})
