import { describe, expect, test } from '@jest/globals'
import { outputs } from '../../../actions/validate-semver/src/plan.ts'
import { complaintsOf, decide } from './given.ts'

describe('a valid version', () => {
  // proves S0.24, S0.25
  test('gives every output', async () => {
    const decision = await decide({
      version: 'refs/tags/v1.2.3-rc.1+build.7',
      'compare-to': 'v1.2.2',
      satisfies: '^1.0.0'
    })
    expect(decision).toMatchObject({
      verdict: 'proceed',
      steps: [],
      warnings: [],
      reason: 'v1.2.3-rc.1+build.7 is valid'
    })
    expect(Object.keys(decision.outputs)).toEqual([...outputs])
    const { forms, verdicts, json, ...plain } = decision.outputs
    expect(plain).toEqual({
      valid: true,
      version: '1.2.3-rc.1+build.7',
      tag: 'v1.2.3-rc.1+build.7',
      prefix: 'v',
      major: '1',
      minor: '2',
      patch: '3',
      prerelease: 'rc.1',
      build: 'build.7',
      channel: 'rc',
      'prerelease-number': '1',
      'is-prerelease': true,
      release: '1.2.3',
      'comparison-result': '>',
      diff: 'patch',
      'satisfies-result': false
    })
    expect(JSON.parse(String(forms))).toEqual({
      'image-tag': '1.2.3-rc.1_build.7',
      'chart-version': '1.2.3-rc.1+build.7',
      'go-tag': null,
      'release-branch': 'release/v1.2'
    })
    expect(JSON.parse(String(verdicts))).toMatchObject({
      go: { legal: false },
      helm: { legal: true },
      oci: { legal: false }
    })
    expect(JSON.parse(String(json))).toMatchObject({ ...plain, forms: JSON.parse(String(forms)) })
  })
  test('leaves empty what it does not have and what was not asked for', async () => {
    const { outputs: told } = await decide({ version: '1.2.3' })
    expect(told).toMatchObject({ tag: 'v1.2.3', prerelease: '', build: '', channel: '', 'is-prerelease': false })
    expect(told).toMatchObject({ 'prerelease-number': '', 'comparison-result': '', diff: '', 'satisfies-result': '' })
  })
  test.each([
    ['99999999999999999999999.0.0', 'v', 'v99999999999999999999999.0.0'],
    ['src/cloud-providers/v0.9.0', 'v, src/cloud-providers/v', 'src/cloud-providers/v0.9.0'],
    ['refs/tags/6.9.1', '', '6.9.1']
  ])('%s with the prefix %j', async (version, prefix, tag) => {
    expect((await decide({ version, 'tag-prefix': prefix })).outputs).toMatchObject({ valid: true, tag })
  })
  test.each([
    ['1.2.3', '1.2.4', '<', 'patch'],
    ['1.0.0-rc.2', 'v1.0.0-rc.10', '<', 'prerelease'],
    ['1.0.0+a', 'refs/tags/v1.0.0+b', '=', 'build'],
    ['9007199254740993.0.0', '9007199254740992.0.0', '>', 'major']
  ])('%s compared to %s is %s, and differs in %s', async (version, other, sign, diff) => {
    expect((await decide({ version, 'compare-to': other })).outputs).toMatchObject({ 'comparison-result': sign, diff })
  })
  test.each([
    ['1.2.3', '^1.2.0', true],
    ['2.0.0', '^1.2.0', false],
    ['1.3.0-rc.1', '^1.2.0', false],
    ['1.3.0-rc.1', '>=1.3.0-0', true],
    ['1.2.3+b', '1.2.3', true]
  ])('%s satisfies %s: %s', async (version, satisfies, result) => {
    expect((await decide({ version, satisfies })).outputs).toMatchObject({ valid: true, 'satisfies-result': result })
  })
})

describe('warnings', () => {
  test.each([
    ['0.50.0-rc10', 'before rc9; rc.10 would count on'],
    ['0.5.0-rc-1', 'the usual forms are rc.1 and rc1'],
    ['0.9.0-alpha1-alpha.1', 'the usual forms are alpha.1 and alpha1']
  ])('%s', async (version, warning) => {
    const { warnings } = await decide({ version })
    expect(warnings).toHaveLength(1)
    expect(warnings?.[0]).toContain(warning)
  })
  test.each(['1.2.3', '1.2.3-rc9', '1.2.3-rc.10', '1.2.3-beta', '1.2.3-pre-release.1'])(
    'none for %s',
    async (version) => {
      expect((await decide({ version })).warnings).toEqual([])
    }
  )
})

// proves S0.8, S0.24, S0.33, S0.42
describe('a version that is refused', () => {
  test.each([
    ['refs/heads/main', 'version: "refs/heads/main" is a branch'],
    ['refs/pull/17/merge', 'version: "refs/pull/17/merge" is a pull request'],
    ['', 'version: "" is empty'],
    ['v1', 'version: "v1" has one number'],
    ['v1.2.3\n', 'version: "v1.2.3\\n" contains a line feed']
  ])('%j', async (version, complaint) => {
    const decision = await decide({ version })
    expect(decision).toMatchObject({ verdict: 'refused', outputs: { valid: false } })
    expect(Object.keys(decision.outputs)).toEqual(['valid'])
    expect(complaintsOf(decision)).toEqual([expect.stringContaining(complaint)])
  })
  test.each([
    [
      '1.2.3-RC.1',
      { channels: 'rc, beta' },
      'channels: "v1.2.3-RC.1" is a prerelease of the channel "RC"',
      'write rc: case counts'
    ],
    ['1.2.3-1', { channels: 'rc' }, 'has a prerelease without a name', 'use one of these channels'],
    [
      '1.2.3-rc1',
      { 'prerelease-format': 'dotted' },
      'prerelease-format: the prerelease of "v1.2.3-rc1"',
      'write it as rc.1'
    ],
    ['1.2.3-rc.2', { 'prerelease-format': 'undotted' }, 'is not undotted', 'write it as rc2'],
    ['1.2.3-rc-1', { 'prerelease-format': 'dotted' }, 'is not dotted', 'write it as rc.1'],
    ['1.2.3+b', { ecosystems: 'go' }, 'ecosystems: go: "v1.2.3+b" is not legal there', 'tag v1.2.3'],
    [
      '9007199254740992.0.0',
      { satisfies: '>1' },
      'satisfies: "v9007199254740992.0.0" has a number beyond',
      'compare-to'
    ],
    ['1.2.3-9007199254740992', { satisfies: '>1' }, 'satisfies: "v1.2.3-9007199254740992" has a number', 'compare-to']
  ])('%s under %j', async (version, demands, problem, remedy) => {
    const decision = await decide({ version, ...demands })
    expect(decision).toMatchObject({ verdict: 'refused', outputs: { valid: false } })
    expect(Object.keys(decision.outputs)).toEqual(['valid', 'verdicts'])
    expect(complaintsOf(decision)).toHaveLength(1)
    expect(complaintsOf(decision)[0]).toContain(problem)
    expect(complaintsOf(decision)[0]).toContain(remedy)
  })
  test('is told of every fault at once', async () => {
    const demands = { channels: 'beta', 'prerelease-format': 'dotted', ecosystems: 'oci, flux', 'compare-to': 'main' }
    const complaints = complaintsOf(await decide({ version: 'v1.2.3-rc10+b', ...demands }))
    expect(complaints.map((complaint) => complaint.split(/: ["t]/)[0])).toEqual([
      'channels',
      'prerelease-format',
      'ecosystems: oci',
      'ecosystems: flux',
      'ecosystems: flux',
      'compare-to'
    ])
  })
  test.each(['rc', 'rc-1', 'beta, rc'])('channels %s allow 1.2.3-rc-1 and stable versions', async (channels) => {
    expect((await decide({ version: '1.2.3-rc-1', channels })).outputs.valid).toBe(true)
    expect((await decide({ version: '1.2.3', channels })).outputs.valid).toBe(true)
  })
})

describe('lenient', () => {
  test.each([
    ['refs/heads/main', {}, 'version: "refs/heads/main" is a branch'],
    ['1.2.3-rc.1', { channels: 'beta' }, 'channels: "v1.2.3-rc.1"']
  ])('%s gives a reason and succeeds', async (version, demands, reason) => {
    const decision = await decide({ version, lenient: 'true', ...demands })
    expect(decision).toMatchObject({ verdict: 'proceed', outputs: { valid: false } })
    expect(decision.reason).toContain(reason)
    expect(decision.outputs).not.toHaveProperty('version')
  })
  test('does not excuse a mistake in compare-to, and shows both faults', async () => {
    const decision = await decide({ version: 'main', lenient: 'true', 'compare-to': 'v1' })
    expect(decision.verdict).toBe('refused')
    expect(complaintsOf(decision)).toHaveLength(2)
  })
})
