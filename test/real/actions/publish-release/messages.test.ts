import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Stage, startStage } from '../../../actions/publish-release/staged.ts'

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
  await stage.push('feat: berth', 'v1.1.0')
  stage.effects()
})
afterAll(() => stage.close())

const reading = () =>
  stage.world.issueToken({
    login: 'github-actions[bot]',
    kind: 'job',
    repositories: ['acme/harbor'],
    permissions: { contents: 'read' }
  })

const restricted =
  'pre_receive Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n'
const ruled = {
  status: 422,
  body: { message: 'Validation Failed', errors: [{ resource: 'Release', code: 'custom', message: restricted }] }
}

type Case = readonly [why: string, tag: string, texts: () => Readonly<Record<string, string>>, said: RegExp]

const cases: readonly Case[] = [
  ['an invalid version', 'v1.1', () => ({ version: 'v1.1' }), /^version: .*"v1\.1".*;/],
  ['a tag that is absent', 'v1.9.0', () => ({}), /^refs\/tags\/v1\.9\.0: there is no such tag.*; push the tag/],
  ['a tag that leads elsewhere', 'v1.1.0', () => ({ sha: 'b'.repeat(40) }), /: it leads to .*; release that commit/],
  [
    'a permission that is missing',
    'v1.1.0',
    () => ({ token: reading() }),
    /needs the permission contents: write.*Give it under permissions:/
  ],
  ['a ruleset in the way', 'v1.1.0', () => ({}), /a ruleset of the repository forbids it.*; let whoever releases/]
]

// proves S0.33
test('each thing that stands in the way of a release is told apart, with a remedy of its own', async () => {
  const said = new Map<string, string>()
  for (const [why, tag, texts, pattern] of cases) {
    if (why === 'a ruleset in the way') {
      stage.world.arm({ harm: 'refuse', answer: ruled, effect: { kind: 'publish-release' } })
    }
    const ran = await stage.run(tag, texts())
    expect([why, ran.exitCode]).toEqual([why, 1])
    expect(ran.outputs.reason).toMatch(pattern)
    said.set(why, ran.outputs.reason ?? '')
  }
  for (const [why, reason] of said) {
    const others = cases.filter(([other, , , pattern]) => other !== why && pattern.test(reason))
    expect([why, others.map(([other]) => other)]).toEqual([why, []])
  }
  expect(await stage.releases('v1.1.0')).toMatchObject([{ draft: true }])
})
