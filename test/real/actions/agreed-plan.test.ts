import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Stage, startStage } from '../../actions/update-manifests/staged.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})

afterAll(() => stage.close())

describe('an agreed plan', () => {
  const texts = { delivery: 'pull-request', version: 'v1.5.0', branch: 'agreed/{version}' }

  test.each([
    ['the base', {}, { base: 'other' }],
    ['the title', {}, { title: 'another' }],
    ['the author of a commit', { delivery: 'commit', branch: '' }, { author: 'A <a@b.example>' }],
    ['the sign-off of a commit', { delivery: 'commit', branch: '' }, { signoff: 'true' }]
  ])('is another with another of %s', async (_, given, changed) => {
    await stage.git('push', '--quiet', '--force', stage.remote('acme/harbor'), 'main:refs/heads/other')
    const dry = await stage.run({ ...texts, ...given, 'dry-run': 'true' })
    expect(dry.outputs.outcome).toBe('planned')
    const ran = await stage.run({ ...texts, ...given, ...changed, 'expect-plan': dry.outputs['plan-hash'] ?? '' })
    expect(ran.outputs.outcome).toBe('refused')
  })

  test.each([
    ['a pull request', {}],
    ['a commit', { delivery: 'commit', branch: '' }]
  ])('of %s stays the same when something else lands', async (name, given) => {
    const dry = await stage.run({ ...texts, ...given, 'dry-run': 'true' })
    await stage.push('main', { [`${name}.txt`]: 'something else\n' }, 500_000)
    const ran = await stage.run({ ...texts, ...given, 'expect-plan': dry.outputs['plan-hash'] ?? '' })
    expect(ran.outputs.outcome).toBe('done')
  })
})
