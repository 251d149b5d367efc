import { describe, expect, test } from '@jest/globals'
import { autoscaler, commit, gateway } from '../../core/release/tags.ts'
import { classify, type Situation } from './given.ts'

type Outputs = Readonly<Record<string, string | number | boolean>>

const cases: [why: string, inputs: Record<string, string>, situation: Situation, outputs: Outputs][] = [
  [
    'the first release of all',
    { version: 'refs/tags/v1.0.0' },
    { tags: ['v1.0.0'], branches: { main: 'v1.0.0' } },
    {
      kind: 'stable',
      bump: 'major',
      version: '1.0.0',
      'is-latest': true,
      'make-latest': true,
      'previous-tag': '',
      'image-tags': '1.0.0\nlatest',
      'on-branch': 'main',
      'branch-ok': true,
      'suggested-version': '0.1.0'
    }
  ],
  [
    'a patch of the autoscaler, by number alone',
    { version: '0.4.2' },
    { tags: autoscaler.slice(0, 2), branches: { main: 'run' }, commits: ['fix: x'] },
    {
      tag: 'v0.4.2',
      bump: 'patch',
      'previous-tag': 'v0.4.1',
      'suggested-version': '0.4.2',
      'next-patch': '0.4.3',
      'next-minor': '0.5.0',
      'next-major': '1.0.0',
      sha: commit('run')
    }
  ],
  [
    'a backport does not become the latest',
    { version: 'v0.4.3' },
    { tags: ['v0.4.2', 'v0.5.0'], branches: { 'release/v0.4': 'run' } },
    {
      'is-latest': false,
      'make-latest': false,
      'is-latest-in-line': true,
      'image-tags': '0.4.3',
      'previous-tag': 'v0.4.2',
      line: '0.4',
      'release-branch': 'release/v0.4',
      'on-branch': 'release/v0.4',
      'branch-ok': true
    }
  ],
  [
    'a candidate of the gateway',
    {
      version: 'v0.2.0-rc3',
      'chart-version': '{tag}',
      'app-version': '{tag}',
      'image-tags': '{tag}',
      'prerelease-order': 'numeric-suffix'
    },
    { tags: gateway.slice(0, -2), branches: { main: 'v0.2.0' } },
    {
      kind: 'rc',
      bump: 'prerelease',
      'previous-tag': 'v0.2.0-rc2',
      'previous-stable': 'v0.1.5',
      'is-prerelease': true,
      'is-latest': false,
      'next-prerelease': '0.2.0-rc4',
      'chart-version': 'v0.2.0-rc3',
      'image-tags': 'v0.2.0-rc3',
      'update-manifests': false,
      'publish-chart': true,
      release: true,
      draft: false
    }
  ],
  [
    'the tenth candidate of the gateway, by number',
    { version: 'v0.50.0-rc10', 'prerelease-order': 'numeric-suffix' },
    { tags: ['v0.50.0-rc2', 'v0.50.0-rc9'] },
    { 'previous-tag': 'v0.50.0-rc9', 'next-prerelease': '0.50.0-rc11' }
  ],
  [
    'a draft of a stable release, as the gateway publishes',
    { version: 'v0.2.0', policy: 'stable: publish-image, publish-chart, release, draft' },
    { tags: ['v0.2.0'] },
    { draft: true, release: true, 'update-manifests': false }
  ],
  [
    'an alpha of cloud-api-adaptor',
    { version: 'v0.9.0-alpha.1' },
    { tags: ['v0.8.0'] },
    { kind: 'alpha', 'next-prerelease': '0.9.0-alpha.2', 'previous-tag': 'v0.8.0', bump: 'minor' }
  ],
  [
    'a module in a directory',
    { version: 'refs/tags/src/cloud-providers/v0.10.0', 'tag-prefix': 'v, src/cloud-providers/v' },
    { tags: ['v9.0.0', 'src/cloud-providers/v0.9.0', 'src/webhook/v0.11.0'] },
    {
      version: '0.10.0',
      'is-latest': true,
      'make-latest': false,
      'previous-tag': 'src/cloud-providers/v0.9.0',
      bump: 'minor'
    }
  ],
  [
    'a marker of Envoy Gateway',
    { version: 'v1.9.0-rc.0', marker: 'rc.0' },
    { tags: ['v1.8.0'] },
    { kind: 'marker', release: false, 'publish-image': true, 'publish-chart': true, 'previous-tag': 'v1.8.0' }
  ],
  [
    'a test tag',
    { version: 'v0.5.0-test' },
    { tags: ['v0.4.2'] },
    {
      kind: 'other-prerelease',
      'is-latest': false,
      'make-latest': false,
      'image-tags': '0.5.0-test',
      'is-prerelease': true
    }
  ],
  [
    'the configuration of the litellm operator for a candidate',
    {
      version: 'v1.0.0-rc.1',
      config: 'default: .goreleaser.yml\nrc: .goreleaser.prerelease.yml\nbeta: .goreleaser.prerelease.yml'
    },
    {},
    { config: '.goreleaser.prerelease.yml', 'is-prerelease': true, 'chart-version': '1.0.0-rc.1' }
  ],
  [
    'and for an identifier of nobody',
    { version: 'v1.0.0-dev.1', config: 'default: .goreleaser.yml\nrc: .goreleaser.prerelease.yml' },
    {},
    { config: '.goreleaser.yml', 'is-prerelease': true, kind: 'other-prerelease' }
  ],
  [
    'the chart of the autoscaler',
    { version: 'v0.4.1', 'chart-version': '{version}', 'app-version': '{tag}' },
    {},
    { 'chart-version': '0.4.1', 'app-version': 'v0.4.1' }
  ],
  ['lines that leave support', { version: 'v0.3.0', support: '2' }, { tags: gateway }, { 'end-of-life': '0.1' }],
  [
    'a release that goes on from another by the word of its user',
    { version: 'v2.0.0', previous: 'v1.2.3' },
    { tags: ['v1.2.3', 'v1.9.0'] },
    { bump: 'major', 'previous-tag': 'v1.2.3', 'previous-stable': 'v1.2.3' }
  ],
  [
    'a candidate for which the commits ask more',
    { version: 'v1.2.4-rc.1' },
    { tags: ['v1.2.3'], commits: ['feat: x'] },
    { 'suggested-version': '1.3.0-rc.1' }
  ],
  [
    'more commits than are read, which may ask for more',
    { version: 'v1.0.1' },
    { tags: ['v1.0.0'], commits: ['feat: x'], total: 6000 },
    { 'suggested-version': '' }
  ],
  [
    'more commits than are read, which cannot ask for more',
    { version: 'v1.0.1' },
    { tags: ['v1.0.0'], commits: ['feat!: x'], total: 6000 },
    { 'suggested-version': '2.0.0' }
  ],
  [
    'nor before 1.0',
    { version: 'v0.1.1' },
    { tags: ['v0.1.0'], commits: ['feat: x'], total: 6000 },
    { 'suggested-version': '0.2.0' }
  ],
  [
    'no history to be had',
    { version: 'v1.0.1' },
    { tags: ['v1.0.0'], branches: { main: 'elsewhere' }, unavailable: 'no token' },
    { 'suggested-version': '', 'on-branch': '', 'branch-ok': '', 'is-latest': true }
  ]
]

describe('what a release is', () => {
  test.each(cases)('%s', async (_, inputs, situation, outputs) => {
    const decided = await classify(inputs, situation)
    expect(decided.complaints ?? []).toEqual([])
    expect(decided.outputs).toMatchObject(outputs)
  })
})

const sha = 'c217da8a5'.padEnd(40, '0')

describe('main builds', () => {
  const builds: [why: string, inputs: Record<string, string>, situation: Situation, outputs: Outputs][] = [
    [
      'the head of main',
      {},
      { tags: ['v1.2.3', 'v1.1.9'], branches: { main: 'x' }, commits: ['feat: y'] },
      {
        kind: 'main-build',
        tag: `v0.0.0-${sha}`,
        version: `0.0.0-${sha}`,
        'image-tags': sha,
        bump: '',
        'is-prerelease': true,
        release: false,
        'publish-image': true,
        'previous-tag': 'v1.2.3',
        'suggested-version': '1.3.0',
        'next-patch': '1.2.4',
        'next-prerelease': '1.2.4-rc.1',
        'on-branch': 'main',
        'branch-ok': true,
        line: ''
      }
    ],
    [
      'as the gateway names it',
      { 'chart-version': '{tag}', 'app-version': '{sha}' },
      {},
      { 'chart-version': `v0.0.0-${sha}`, 'app-version': sha }
    ],
    [
      'a release branch',
      { version: 'refs/heads/release/v1.1' },
      { tags: ['v1.2.3', 'v1.1.9'] },
      {
        line: '1.1',
        'release-branch': 'release/v1.1',
        'previous-tag': 'v1.1.9',
        'next-patch': '1.1.10',
        'branch-ok': true
      }
    ],
    [
      'a release branch made before its release',
      { version: 'refs/heads/release/v1.3' },
      { tags: ['v1.2.3'] },
      { line: '1.3', 'previous-tag': 'v1.2.3', 'branch-ok': true }
    ],
    [
      'a release branch that has a candidate alone, beside higher releases',
      { version: 'refs/heads/release/v1.3' },
      { tags: ['v1.1.0', 'v1.3.0-rc.1', 'v1.4.0'] },
      { line: '1.3', 'previous-tag': 'v1.1.0', 'branch-ok': true }
    ],
    [
      'another branch',
      { version: 'refs/heads/feature/upgrade-to-node-20' },
      {},
      { 'on-branch': 'feature/upgrade-to-node-20', 'branch-ok': false }
    ],
    [
      'a hash of digits alone',
      { sha: '0123456'.padEnd(40, '0'), 'chart-version': '0.0.0-{short-sha}' },
      {},
      { version: `0.0.0-g${'0123456'.padEnd(40, '0')}`, 'chart-version': '0.0.0-g0123456' }
    ],
    [
      'a repository without releases',
      {},
      {},
      { 'previous-tag': '', 'next-minor': '0.1.0', 'suggested-version': '0.1.0' }
    ]
  ]

  test.each(builds)('%s', async (_, inputs, situation, outputs) => {
    const decided = await classify({ version: 'refs/heads/main', sha, ...inputs }, situation)
    expect(decided.complaints ?? []).toEqual([])
    expect(decided.outputs).toMatchObject(outputs)
  })
})

test('json holds every output and what it is founded on', async () => {
  const decided = await classify(
    { version: 'v1.2.4', support: '1' },
    { tags: ['v1.2.3'], commits: ['feat!: a ##[add-mask]b', 'fix: c'] }
  )
  const { json, ...plain } = decided.outputs
  const document = JSON.parse(`${json}`)
  expect(Object.keys(document)).toEqual(expect.arrayContaining(Object.keys(plain)))
  expect(document).toMatchObject({
    'is-latest': true,
    'image-tags': ['1.2.4', 'latest'],
    'suggested-bump': 'major',
    'supported-lines': ['1.2']
  })
  expect(document.environments).toEqual(JSON.parse(`${plain.environments}`))
  expect(document['breaking-changes'].map((change: { subject: string }) => change.subject)).toEqual([
    'feat!: a ##\\[add-mask]b'
  ])
  expect(document['commits-since-previous-stable']).toEqual({ total: 2, types: { feat: 1, fix: 1 } })
})
