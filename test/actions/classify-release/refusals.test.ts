import { describe, expect, test } from '@jest/globals'
import { commit } from '../../core/release/tags.ts'
import { classify, complaintsIn, given, type Situation } from './given.ts'

const require = 'require'

const refused: [why: string, inputs: Record<string, string>, situation: Situation, complaints: string[]][] = [
  [
    'another commit than its tag has',
    { version: 'v1.0.0', sha: commit('x') },
    { tags: ['v1.0.0'] },
    ['sha: v1.0.0 is at']
  ],
  [
    'a tag that was moved since it started the run',
    { version: 'v1.0.0' },
    { tags: ['v1.0.0'], ref: 'refs/tags/v1.0.0', sha: 'before' },
    ['refs/tags/v1.0.0: this run is for v1.0.0 at']
  ],
  [
    'build metadata beside other build metadata',
    { version: 'v1.0.0+b' },
    { tags: ['v1.0.0+a', 'v1.0.0+b'] },
    ['"v1.0.0+a" is the same release']
  ],
  [
    'a twin in capitals',
    { version: 'v1.0.0' },
    { tags: ['V1.0.0', 'v1.0.0'] },
    ['"V1.0.0" differs from it in case alone']
  ],
  [
    'the tenth undotted candidate',
    { version: 'v0.50.0-rc10' },
    { tags: ['v0.50.0-rc9', 'v0.50.0-rc2'] },
    ['SemVer puts it before "v0.50.0-rc9", "v0.50.0-rc2"', 'set prerelease-order to numeric-suffix']
  ],
  [
    'a dotted candidate after undotted ones, which it comes before in any order',
    { version: 'v0.50.0-rc.10', 'prerelease-order': 'numeric-suffix' },
    { tags: ['v0.50.0-rc9'] },
    ['it comes before "v0.50.0-rc9", since its prerelease is written in another way; write it as those']
  ],
  [
    'a candidate in capitals after one in lower case',
    { version: 'v0.50.0-RC.2' },
    { tags: ['v0.50.0-rc.1'] },
    ['it comes before "v0.50.0-rc.1"']
  ],
  ['a line that goes back', { version: 'v1.2.3' }, { tags: ['v1.2.4'] }, ['the line has "v1.2.4" already']],
  [
    'a patch of an old line on top of a higher release',
    { version: 'v1.2.4' },
    { tags: ['v1.2.3', 'v1.2.4', 'v1.3.0'], ancestors: ['v1.3.0..v1.2.4'] },
    ['after that of "v1.3.0", which is a higher version']
  ],
  [
    'the same when the highest release of all is on another branch',
    { version: 'v0.2.1' },
    { tags: ['v0.2.0', 'v0.3.0', 'v0.4.0@c0', 'v0.4.1'], commits: ['docs: x', 'feat: y'], sha: 'c1' },
    ['after that of "v0.4.0", which is a higher version']
  ],
  [
    'a previous release that is not there',
    { version: 'v1.0.0', previous: 'v0.9.0' },
    {},
    ['previous: the tag "v0.9.0" is not at the server']
  ],
  [
    'a previous release that comes later',
    { version: 'v1.0.0', previous: 'v1.1.0' },
    { tags: ['v1.1.0'], sha: 'a' },
    ['"v1.1.0" does not come before "v1.0.0"']
  ],
  [
    'a patch on main where there is a release branch',
    { version: 'v0.50.1', 'branch-check': require },
    { branches: { main: 'run', 'release/v0.50': 'x' } },
    ['its commit is not on "release/v0.50", but on "main"; release from "release/v0.50"']
  ],
  [
    'a commit of nowhere',
    { version: 'v0.50.0', 'branch-check': require },
    { branches: { main: 'x' } },
    ['its commit is not on "main" or "release/v0.50"']
  ],
  [
    'a branch that nobody could tell',
    { version: 'v0.50.0', 'branch-check': require },
    { branches: { main: 'x' }, unavailable: 'no token' },
    ['nobody could tell']
  ],
  [
    'the build of another branch',
    { version: 'refs/heads/feature', 'branch-check': require },
    {},
    ['neither the default branch nor a release branch']
  ],
  [
    'no branch that could be right',
    { version: 'v0.50.0', 'branch-check': require, 'branch-pattern': '' },
    { defaultBranch: undefined },
    ['v0.50.0: the server has no default branch, and there is no branch-pattern']
  ],
  [
    'commits after the last candidate',
    { version: 'v0.5.0', 'rc-parity': require },
    { tags: ['v0.5.0-rc1'], ahead: ['fix: a', 'feat: b'] },
    ['its last candidate "v0.5.0-rc1" at', '(2 commits more, 0 fewer)']
  ],
  [
    'no candidate at all',
    { version: 'v0.7.0', 'rc-parity': require },
    { tags: ['v0.6.0'] },
    ['it had no release candidate']
  ],
  [
    'a last candidate that nobody can tell',
    { version: 'v0.5.0', 'rc-parity': require },
    { tags: ['v0.5.0-rc9@run', 'v0.5.0-rc10'] },
    ['"v0.5.0-rc9" is its last candidate in the order semver, "v0.5.0-rc10" by number']
  ],
  [
    'an image tag that no registry takes',
    { version: 'v1.0.0', 'image-tags': '.{version}' },
    {},
    ['image-tags: ".1.0.0" is no tag of an image']
  ],
  [
    'a chart version that Helm does not take',
    { version: 'v1.0.0', 'chart-version': '{major}.{minor}' },
    {},
    ['chart-version: "1.0" is no version of a chart']
  ]
]

// proves S3.15, S3.22, S3.30
describe('refused', () => {
  test.each(refused)('%s', async (_, inputs, situation, complaints) => {
    const decided = await classify(inputs, situation)
    expect(decided.verdict).toBe('refused')
    expect(decided.outputs).toEqual({})
    expect(decided.complaints?.length).toBe(1)
    for (const complaint of complaints) expect(complaintsIn(decided)).toContain(complaint)
  })

  test('for every reason at once', async () => {
    const inputs = {
      version: 'v1.2.3',
      sha: commit('x'),
      previous: 'v1.0.0',
      'rc-parity': require,
      'branch-check': require,
      'image-tags': '-'
    }
    const decided = await classify(inputs, {
      tags: ['v1.2.3', 'V1.2.3', 'v1.2.3+a', 'v1.3.0'],
      branches: { main: 'y' },
      ancestors: ['v1.3.0..v1.2.3']
    })
    expect(decided.complaints?.map(({ place }) => place)).toEqual([
      'sha',
      'v1.2.3',
      'v1.2.3',
      'previous',
      'v1.2.3',
      'v1.2.3',
      'image-tags'
    ])
  })
})

const warned: [why: string, inputs: Record<string, string>, situation: Situation, warning: string][] = [
  [
    'breaking changes in a patch',
    { version: 'v0.4.2' },
    { tags: ['v0.4.1'], commits: ['fix!: gone'] },
    'v0.4.2 is a patch, but has breaking changes'
  ],
  [
    'breaking changes in the second candidate of a patch',
    { version: 'v0.4.2-rc.2' },
    { tags: ['v0.4.1', 'v0.4.2-rc.1'], commits: ['fix!: gone'] },
    'v0.4.2-rc.2 is a patch, but has breaking changes'
  ],
  [
    'a patch on main where there is a release branch',
    { version: 'v0.50.1' },
    { branches: { main: 'run', 'release/v0.50': 'x' } },
    'not on "release/v0.50", but on "main"'
  ],
  [
    'commits after the last candidate',
    { version: 'v0.5.0', 'rc-parity': 'warn' },
    { tags: ['v0.5.0-rc1'] },
    'its last candidate "v0.5.0-rc1"'
  ],
  [
    'the ninth undotted candidate when there is a tenth',
    { version: 'v0.5.0-rc9' },
    { tags: ['v0.5.0-rc10'] },
    '"v0.5.0-rc10" comes before v0.5.0-rc9, though its number is higher'
  ],
  ['a tag that is gone', { version: 'v1.0.0' }, { ref: 'refs/tags/v1.0.0' }, 'is not at the server any more'],
  [
    'a line out of support',
    { version: 'v0.1.6', support: '2' },
    { tags: ['v0.1.5', 'v0.2.0', 'v0.3.0'] },
    'the line 0.1 is out of support'
  ],
  [
    'a feature on an old line, which asks for what exists',
    { version: 'v1.0.1', 'branch-check': 'off' },
    { tags: ['v1.0.0', 'v1.1.0'], commits: ['feat: x'] },
    'the commits ask for a minor change, and "v1.1.0" exists already'
  ],
  [
    'more commits than are read',
    { version: 'v1.0.1' },
    { tags: ['v1.0.0'], commits: ['fix: x'], total: 6000 },
    'only the newest 1 of 6000 commits were read, so suggested-version is left empty'
  ],
  [
    'a history that cannot be read',
    { version: 'v1.0.1' },
    { tags: ['v1.0.0'], unavailable: 'no token' },
    'the history could not be read, so what hangs on it is left empty: no token'
  ],
  [
    'and then of a release that its commit may come after',
    { version: 'v1.0.1', 'branch-check': 'off' },
    { tags: ['v1.0.0', 'v1.1.0'], unavailable: 'no token' },
    'nor could it be seen whether its commit comes after "v1.1.0"'
  ]
]

// proves S1.4
describe('warned of', () => {
  test.each(warned)('%s', async (_, inputs, situation, warning) => {
    const decided = await classify(inputs, { branches: { main: 'run' }, ...situation })
    expect(decided.verdict).toBe('proceed')
    expect(decided.warnings?.length).toBe(1)
    expect(decided.warnings?.join()).toContain(warning)
  })

  const silent: [why: string, inputs: Record<string, string>, situation: Situation][] = [
    [
      'a rerun of an older release',
      { version: 'v1.2.3' },
      { tags: ['v1.2.3', 'v1.2.4', 'v1.3.0'], branches: { main: 'v1.2.3' } }
    ],
    [
      'a rerun with an annotated tag',
      { version: 'v1.2.3' },
      { tags: ['v1.2.3'], ref: 'refs/tags/v1.2.3', sha: 'object of v1.2.3', branches: { main: 'v1.2.3' } }
    ],
    ['a maintenance line', { version: 'v1.2.4' }, { tags: ['v1.2.3', 'v1.3.0'] }],
    ['a release that is its last candidate', { version: 'v0.2.0', 'rc-parity': require }, { tags: ['v0.2.0-rc3@run'] }],
    ['a patch without a candidate', { version: 'v0.2.1', 'rc-parity': require }, { tags: ['v0.2.0'] }],
    ['branches that nobody asked about', { version: 'v0.2.1', 'branch-check': 'off' }, { branches: {} }],
    [
      'breaking changes before 1.0 in a minor release',
      { version: 'v0.5.0' },
      { tags: ['v0.4.1'], commits: ['fix!: gone'] }
    ]
  ]
  test.each(silent)('is nothing for %s', async (_, inputs, situation) => {
    const decided = await classify(inputs, { branches: { main: 'run' }, ...situation })
    expect([decided.verdict, decided.complaints ?? [], decided.warnings]).toEqual(['proceed', [], []])
  })
})

describe('bad inputs', () => {
  const bad: [name: string, value: string, message: string][] = [
    ['sha', 'abc', 'full SHA'],
    ['sha', '--upload-pack=x', 'full SHA'],
    ['branch-pattern', 'release/{majr}', '{majr}'],
    ['branch-pattern', 'release/{sha}', 'has no value here'],
    ['marker', 'rc.00', 'expected a prerelease such as rc.0'],
    ['support', 'two', 'expected a number'],
    ['support', '0', 'expected a number'],
    ['config', 'rcs: x', '"rcs" is no kind'],
    ['rc-parity', 'on', 'expected one of off, warn, require'],
    ['environments', 'dev: { patch: maybe }', 'dev.patch: expected one of'],
    ['image-tags', '{versoin}', '{versoin}'],
    ['tag-prefix', 'refs/tags/v', 'refs/']
  ]
  test.each(bad)('%s: %s', async (name, value, message) => {
    await expect(given({ version: 'v1.0.0', [name]: value })).rejects.toThrow(message)
  })

  test.each(['refs/pull/17/merge', '1.2', 'v1', 'nightly-20250101', 'V1.2.3', ''])('version %j', async (version) => {
    await expect(classify({ version })).rejects.toThrow()
  })
})
