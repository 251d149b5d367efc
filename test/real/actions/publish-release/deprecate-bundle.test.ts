import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Harbor, notes, startHarbor } from '../../../actions/publish-release/deprecate-harbor.ts'
import { runBundle } from '../../../actions/run-bundle.ts'

let harbor: Harbor
beforeAll(async () => {
  harbor = await startHarbor()
  await harbor.startAnew()
  harbor.effects()
})
afterAll(() => harbor.close())

const reason = 'It loses data.\n\nSee ::warning::#12.'
const deprecate = { mode: 'deprecate', reason }
const restore = { mode: 'restore' }

function run(texts: Readonly<Record<string, string>>) {
  const { url, apiUrl } = harbor.world
  const env = { GITHUB_SERVER_URL: url, GITHUB_API_URL: apiUrl }
  return runBundle('publish-release', { version: 'v1.2.0', token: harbor.jobToken, ...texts }, env)
}

test('S1.29: a release is deprecated once and restored once by the action', async () => {
  const dry = await run({ ...deprecate, 'dry-run': 'true' })
  expect(dry.outputs).toMatchObject({
    outcome: 'planned',
    state: 'deprecated',
    'make-latest': 'false',
    prerelease: 'true'
  })
  expect(dry.log).toContain(
    'would deprecate the release v1.2.0 in favour of v1.1.10\nwould make v1.1.10 the latest release'
  )
  expect(dry.log).not.toMatch(/^\s*::warning::#12/m)
  expect(dry.summary).toContain('+&gt; **DEPRECATED**: It loses data.')
  expect(harbor.effects()).toEqual([])
  const agreed = { ...deprecate, 'expect-plan': dry.outputs['plan-hash'] ?? '' }
  for (const [outcome, effects] of [
    ['done', 2],
    ['already-done', 0]
  ] as const) {
    expect((await run(agreed)).outputs).toMatchObject({
      outcome,
      state: 'deprecated',
      tag: 'v1.2.0',
      sha: harbor.shas.one
    })
    expect([harbor.effects().length, await harbor.latest()]).toEqual([effects, 'v1.1.10'])
  }
  for (const [outcome, effects] of [
    ['done', 1],
    ['nothing-to-do', 0]
  ] as const) {
    expect((await run(restore)).outputs).toMatchObject({
      outcome,
      state: 'published',
      notes: notes('v1.2.0').trim().replaceAll('\r', '')
    })
    expect([harbor.effects().length, await harbor.latest()]).toEqual([effects, 'v1.2.0'])
  }
})

test.each([
  [
    'a release that is not there',
    { ...deprecate, version: 'v1.1.11' },
    'release v1.1.11: there is no such tag; the nearest'
  ],
  ['no reason', { mode: 'deprecate' }, 'reason'],
  ['a reason to restore', { ...restore, reason }, 'reason']
])('refuses %s', async (_, texts, expected) => {
  const { exitCode, outputs, log } = await run(texts)
  expect([exitCode, outputs.outcome, harbor.effects()]).toEqual([1, 'refused', []])
  expect(log).toContain(expected)
})

test('says which permission is missing', async () => {
  const job = { kind: 'job', login: 'github-actions[bot]', repositories: ['acme/harbor'] } as const
  const token = harbor.world.issueToken({ ...job, permissions: { contents: 'read' } })
  const { outputs, log } = await run({ ...deprecate, token })
  expect(outputs.outcome).toBe('failed')
  expect(log).toContain('it needs the permission contents: write')
})
