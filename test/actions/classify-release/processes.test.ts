import { describe, expect, test } from '@jest/globals'
import { gateway } from '../../core/release/tags.ts'
import { decide as validate } from '../validate-semver/given.ts'
import { classify, type Situation } from './given.ts'

type Inputs = Readonly<Record<string, string>>
type Case = readonly [version: string, situation: Situation, outputs: Readonly<Record<string, string | boolean>>]

/** Classifies with a project's inputs, and expects these outputs and no refusal. */
function holds(project: Inputs, cases: readonly Case[]): void {
  test.each(cases)('%s', async (version, situation, outputs) => {
    const decided = await classify({ 'branch-check': 'off', ...project, version }, situation)
    expect(decided.complaints ?? []).toEqual([])
    expect(decided.outputs).toMatchObject(outputs)
  })
}

// proves S0.9, S0.12, S0.13, S0.14, S0.25, S0.26, S0.31, S0.41
describe('an operator with GoReleaser, kustomize and a chart', () => {
  const prerelease = '.goreleaser.prerelease.yml'
  const project = {
    'image-tags': 'release: {version}\nlatest: latest\nprerelease: {major}.{minor}-prerelease',
    config: `default: .goreleaser.yml\nrc: ${prerelease}\nbeta: ${prerelease}\nalpha: ${prerelease}`
  }
  const before = { tags: ['v1.0.0'] }
  const stable = { kind: 'stable', 'is-prerelease': false, config: '.goreleaser.yml', 'update-manifests': true }
  const early = { 'is-prerelease': true, config: prerelease, 'update-manifests': false, 'publish-chart': true }
  holds(project, [
    ['v1.0.0', {}, { ...stable, 'image-tags': '1.0.0\nlatest', 'chart-version': '1.0.0' }],
    ['v1.0.1', before, { ...stable, bump: 'patch' }],
    ['v1.1.0', before, { ...stable, bump: 'minor' }],
    ['v2.0.0', before, { ...stable, bump: 'major' }],
    ['v1.2.0-rc.1', before, { ...early, kind: 'rc', 'image-tags': '1.2.0-rc.1\n1.2-prerelease' }],
    ['v1.0.0-rc.1', {}, { ...early, kind: 'rc', 'chart-version': '1.0.0-rc.1', 'app-version': '1.0.0-rc.1' }],
    ['v1.0.0-alpha.1', {}, { ...early, kind: 'alpha' }],
    ['v1.0.0-beta.1', {}, { ...early, kind: 'beta', release: true, 'make-latest': false }],
    ['v1.0.0-dev.1', {}, { ...early, kind: 'other-prerelease', config: '.goreleaser.yml' }]
  ])
})

// proves S1.1, S1.2, S1.3, S1.10, S1.21, S1.38, S1.42
describe('a project with a v in appVersion and images, and none in its chart', () => {
  const project = { 'chart-version': '{version}', 'app-version': '{tag}', 'image-tags': 'release: {tag}' }
  const before = { tags: ['v0.4.1'] }
  holds(project, [
    ['v0.4.2', before, { bump: 'patch', 'next-patch': '0.4.3' }],
    ['v0.5.0', before, { bump: 'minor', 'chart-version': '0.5.0', 'app-version': 'v0.5.0', 'image-tags': 'v0.5.0' }],
    ['v1.0.0', before, { bump: 'major', 'make-latest': true }],
    ['v0.4.3', { tags: ['v0.4.2', 'v0.5.0'] }, { 'make-latest': false, 'previous-tag': 'v0.4.2' }],
    ['v0.5.1-rc.1', { tags: ['v0.5.0'] }, { 'make-latest': false, 'next-prerelease': '0.5.1-rc.2' }]
  ])
})

// proves S2.13, S2.26
describe('a repository of Go modules in directories', () => {
  const project = { 'tag-prefix': 'v, src/cloud-providers/v, src/webhook/v' }
  const tags = ['v0.8.0', 'src/cloud-providers/v0.8.0', 'src/webhook/v0.10.0']
  holds(project, [
    ['v0.9.0-alpha.1', { tags }, { kind: 'alpha', 'previous-tag': 'v0.8.0', 'next-prerelease': '0.9.0-alpha.2' }],
    ['refs/tags/src/cloud-providers/v0.9.0', { tags }, { 'previous-tag': 'src/cloud-providers/v0.8.0' }],
    ['refs/tags/src/webhook/v0.9.0', { tags }, { 'is-latest': false, 'previous-tag': '' }]
  ])

  test.each([
    ['v0.9.0-alpha.1', true],
    ['src/webhook/v0.9.0-alpha.1', true],
    ['v0.9.0', true],
    ['v0.9.0-alpha1', false],
    ['v0.9.0-alpha1-alpha.1', false],
    ['v0.9.0-rc.1', false]
  ])('%s has the form of its prereleases: %s', async (version, valid) => {
    const inputs = { ...project, version, channels: 'alpha', 'prerelease-format': 'dotted', ecosystems: 'go' }
    expect((await validate(inputs)).outputs.valid).toBe(valid)
  })
})

// proves S3.6, S3.15, S3.18, S3.21, S3.22, S3.23, S3.30
describe('a gateway with undotted candidates and release branches', () => {
  const project = {
    'chart-version': '{tag}',
    'app-version': '{tag}',
    'prerelease-order': 'numeric-suffix',
    'rc-parity': 'warn',
    support: '2',
    policy: 'stable: publish-image, publish-chart, release, draft'
  }
  const main = { branches: { main: 'run', 'release/v0.50': 'x' } }
  holds(project, [
    ['v0.50.0-rc1', {}, { kind: 'rc', 'next-prerelease': '0.50.0-rc2', 'chart-version': 'v0.50.0-rc1' }],
    ['v0.50.0-rc10', { tags: ['v0.50.0-rc2', 'v0.50.0-rc9'] }, { 'previous-tag': 'v0.50.0-rc9' }],
    ['v0.50.0', { tags: ['v0.50.0-rc2@run', 'v0.50.0-rc1'] }, { 'rc-parity': 'equal', draft: true }],
    ['v0.50.0', { tags: ['v0.50.0-rc1@x'] }, { 'rc-parity': 'differs' }],
    ['v0.50.0', {}, { 'rc-parity': 'none', 'release-branch': 'release/v0.50' }],
    ['v0.50.1', main, { 'on-branch': 'main', 'branch-ok': false }],
    ['v0.50.1', { branches: { 'release/v0.50': 'run' } }, { 'on-branch': 'release/v0.50', 'branch-ok': true }],
    ['v0.50.0', { branches: { main: 'run' } }, { 'on-branch': 'main', 'branch-ok': true }],
    ['v0.3.0', { tags: gateway }, { 'end-of-life': '0.1', bump: 'minor' }]
  ])

  // proves S3.10, S3.11
  test('a push to main names images and chart by the commit', async () => {
    const sha = 'c217da8a5'.padEnd(40, 'f')
    const images = 'main-build: {sha}\nmain-build: latest'
    const { outputs } = await classify({ ...project, version: 'refs/heads/main', sha, 'image-tags': images })
    expect(outputs).toMatchObject({
      kind: 'main-build',
      'chart-version': `v0.0.0-${sha}`,
      'image-tags': `${sha}\nlatest`,
      release: false
    })
  })
})
