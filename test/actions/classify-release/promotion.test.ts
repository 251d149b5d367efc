import { expect, test } from '@jest/globals'
import { classify } from './given.ts'

const staging = 'staging: { patch: update, minor: update, major: update, prerelease: update, range: "{version}" }'

/** The release, its inputs, the tags beside it, the bump, and each environment with its decision and range. */
const cases: [version: string, inputs: Record<string, string>, tags: string[], bump: string, said: string[]][] = [
  ['v1.2.4', {}, ['v1.2.3'], 'patch', ['dev auto', 'pre-prod auto', 'prod auto']],
  ['v1.3.0', {}, ['v1.2.3'], 'minor', ['dev auto', 'pre-prod update 1.3.x', 'prod wait']],
  ['v2.0.0', {}, ['v1.2.3'], 'major', ['dev update 2.0.x', 'pre-prod update 2.0.x', 'prod approve 2.0.0']],
  ['v2.0.0-rc.1', {}, ['v1.2.3'], 'prerelease', ['dev wait', 'pre-prod wait', 'prod wait']],
  // Nothing takes an environment back: a release of an old line, a rerun, a candidate of what is out.
  ['v1.4.0', {}, ['v1.3.0', 'v2.0.0'], 'minor', ['dev auto', 'pre-prod wait', 'prod wait']],
  ['v1.2.4', {}, ['v1.2.3', 'v1.3.0'], 'patch', ['dev auto', 'pre-prod auto', 'prod auto']],
  ['v1.2.4', { environments: staging }, ['v1.2.3', 'v1.3.0'], 'patch', ['staging wait']],
  ['v1.3.0-rc.1', { environments: staging }, ['v1.2.3', 'v1.3.0'], 'prerelease', ['staging wait']],
  ['v1.3.0-rc.1', { environments: staging }, ['v1.2.3'], 'prerelease', ['staging update 1.3.0-rc.1']],
  ['v1.3.0', { environments: staging }, ['v1.2.3', 'v2.0.0-rc.1'], 'minor', ['staging update 1.3.0']]
]

// proves S4.2, S4.3, S4.4, S4.5, S4.7, S4.31
test.each(cases)('%s with %j beside %j is %s: %j', async (version, inputs, tags, bump, said) => {
  const { outputs, complaints } = await classify({ version, 'branch-check': 'off', ...inputs }, { tags })
  expect(complaints ?? []).toEqual([])
  const { environments, ...promotion } = JSON.parse(`${outputs.environments}`)
  const rows = Object.entries<{ decision: string; range?: string }>(environments)
  expect(rows.map(([name, { decision, range }]) => [name, decision, range].join(' ').trim())).toEqual(said)
  expect(promotion).toEqual({ bump, 'pull-requests': said.filter((row) => /update|approve/.test(row)).length })
})
