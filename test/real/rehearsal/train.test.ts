import { expect, test } from '@jest/globals'
import { useRehearsal } from './use-rehearsal.ts'

const { rehearsal, steps } = useRehearsal('train')

type Row = readonly [id: string, what: string, found: () => unknown, expected: unknown]

/** The parts of the end state that the rows look at. */
interface State {
  readonly refs: Readonly<Record<string, string>>
  readonly packages: Readonly<Record<string, { readonly tags: Readonly<Record<string, string>> }>>
  readonly releases: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
  readonly issues: readonly { readonly title: string; readonly state: string; readonly body: string }[]
  readonly pulls: readonly { readonly title: string; readonly body: string | null; readonly merged: boolean }[]
}

const state = () => rehearsal().endState['acme/strait'] as unknown as State
const tagsOf = (name: string) => Object.keys(state().packages[`ghcr.io/acme/${name}`]?.tags ?? {})
const versions = (name: string) => tagsOf(name).filter((tag) => /^v0\.(?!0)/.test(tag))
const written = (pattern: RegExp) => rehearsal().journal.filter(({ kind }) => pattern.test(kind))
const by = (kind: RegExp, target: RegExp) =>
  written(kind).flatMap((each) => (target.test(each.target) ? [each.by] : []))
const release = (tag: string) => state().releases[tag]?.[0]
const follow = (tag: string) => state().pulls.find(({ title }) => title === `After ${tag}`)?.body ?? ''
const released = ['v0.49.1', 'v0.50.0', 'v0.50.0-rc1', 'v0.50.0-rc2']
const app = 'app-strait-release[bot]'
const published = { draft: false, prerelease: false }

// proves S3.7, S3.8, S3.9, S3.10, S3.11, S3.20, S3.22, S3.24, S3.25, S3.27, S3.30, S3.31, S3.32, S3.33, S3.16
const rows: readonly Row[] = [
  ['S3.7', 'the controller', () => versions('strait-controller'), released],
  ['S3.7', 'the external processor', () => versions('strait-extproc'), released],
  ['S3.8', 'the chart of the definitions', () => versions('strait-crds-helm'), released],
  ['S3.9', 'charts under the tag, with its v, candidates too (S3.20)', () => versions('strait-helm'), released],
  [
    'S3.8',
    'both among the files of the release',
    () => Object.keys(release('v0.50.0')?.assets ?? {}).filter((name) => name.endsWith('.tgz')),
    ['strait-crds-helm-v0.50.0.tgz', 'strait-helm-v0.50.0.tgz']
  ],
  [
    'S3.10',
    'an image for each commit of main',
    () => tagsOf('strait-controller').filter((tag) => /^[0-9a-f]{40}$/.test(tag)).length,
    5
  ],
  [
    'S3.11',
    'charts for them',
    () => tagsOf('strait-helm').filter((tag) => /^v0\.0\.0-[0-9a-f]{40}$/.test(tag)).length,
    5
  ],
  [
    'S3.22',
    'the release is what the last candidate was',
    () => state().refs['refs/tags/v0.50.0'] === state().refs['refs/tags/v0.50.0-rc2'],
    true
  ],
  ['S3.24', 'a candidate is published at once', () => by(/^publish-release$/, /-rc\d$/), [app, app]],
  ['S3.24', 'and is no release', () => release('v0.50.0-rc2'), { ...published, prerelease: true, latest: false }],
  ['S3.25', 'a stable one is drafted', () => by(/^create-release$/, /\.\d$/), [app, app]],
  ['S3.25', 'and published by a person (S3.32)', () => by(/^publish-release$/, /\.\d$/), ['you', 'you']],
  ['S3.25', 'as the latest', () => release('v0.50.0'), { ...published, latest: true }],
  [
    'S3.27',
    'the branch of the line begins at the tag',
    () => state().refs['refs/heads/release/v0.50'] === state().refs['refs/tags/v0.50.0'],
    true
  ],
  [
    'S3.30',
    'a patch is on the branch of its line (S3.31)',
    () => state().refs['refs/heads/release/v0.49'] === state().refs['refs/tags/v0.49.1'],
    true
  ],
  ['S3.30', 'and not the latest', () => release('v0.49.1'), { ...published, latest: false }],
  ['S3.33', 'the documentation of the line', () => follow('v0.49.1'), /version-0\.49.*0\.49\.0.*0\.49\.1/],
  ['S3.33', 'the page of release notes', () => follow('v0.49.1'), /release-notes.*v0\.49\.0.*v0\.49\.1/],
  ['S3.16', 'the freeze has ended', () => state().refs['refs/slipway/freeze/main'], undefined],
  [
    'S1.31',
    'what is left to people',
    () => state().issues.map(({ title }) => title),
    ['After v0.49.1', 'After v0.50.0', 'main is frozen for v0.50.0']
  ]
]

test('everything succeeds in the end', () => {
  expect(rehearsal().conclusion).toBe('success')
  expect(rehearsal().unsupported).toEqual([])
})

test.each(rows)('%s: %s', (_id, _what, found, expected) => {
  const value = found()
  if (expected instanceof RegExp) expect(value).toMatch(expected)
  else if (typeof expected === 'object' && !Array.isArray(expected)) expect(value).toMatchObject(expected as object)
  else expect(value).toEqual(expected)
})

test('what is new is held until the release is out; a fix and what has the label are merged before', () => {
  const story = written(/^(create-ref|delete-ref|merge-pull-request|set-labels|publish-release)$/)
  expect(story.map(({ kind, target }) => `${kind} ${target.replace('acme/strait ', '')}`)).toEqual([
    'create-ref refs/slipway/freeze/main',
    ...['create-ref refs/tags/v0.50.0-rc1', 'publish-release v0.50.0-rc1'],
    ...['merge-pull-request #3', 'set-labels #4', 'merge-pull-request #4'],
    ...['create-ref refs/tags/v0.50.0-rc2', 'publish-release v0.50.0-rc2'],
    ...['create-ref refs/tags/v0.50.0', 'create-ref refs/heads/release/v0.50', 'publish-release v0.50.0'],
    ...['delete-ref refs/slipway/freeze/main', 'create-ref refs/heads/after/v0.50.0'],
    ...['merge-pull-request #6', 'merge-pull-request #1'],
    ...['create-ref refs/tags/v0.49.1', 'publish-release v0.49.1', 'create-ref refs/heads/after/v0.49.1'],
    'merge-pull-request #8'
  ])
  const checks = steps('freeze.yml', 'Check the pull request').map(({ outputs }) => outputs)
  expect(checks.map((outputs) => [outputs.allowed, outputs['matched-rule'] ?? ''])).toEqual([
    ['true', expect.stringContaining('title fix')],
    ['false', ''],
    ['true', expect.stringContaining('label freeze-exempt')],
    ...Array(2).fill(['true', ''])
  ])
})

test('the release that failed in the middle is finished by running again what failed, and nothing is there twice', () => {
  const run = rehearsal().runs.find(({ result }) => result.jobs.some(({ outputs }) => outputs.tag === 'v0.50.0'))
  expect(run?.result.conclusion).toBe('success')
  const chart = written(/^push-manifest$/).filter(({ target }) => /:v0\.50\.0$/.test(target))
  expect(chart.map(({ target }) => target.replace(/.*\/|:.*/g, '')).sort()).toEqual([
    ...['strait-controller', 'strait-crds-helm', 'strait-extproc', 'strait-helm']
  ])
  // Once more with all its jobs, when it was out: the story above has neither a second release nor a second branch.
  expect(written(/^rerun$/)).toHaveLength(2)
  expect(run?.result.jobs[0]?.jobs.find(({ id }) => id === 'images')?.conclusion).toBe('skipped')
  expect(steps('release.yml', 'Publish the charts').map(({ outputs }) => outputs.outcome)).toContain('done')
})

test('a check may set the status and nothing else', () => {
  const runs = rehearsal().runs.filter(({ event }) => event.startsWith('pull_request_target'))
  const jobs = runs
    .flatMap(({ result }) => result.jobs.flatMap((job) => job.jobs))
    .filter(({ steps: each }) => each.length > 0)
  const mayWrite = jobs.flatMap(({ permissions }) =>
    Object.entries(permissions ?? {}).filter(([, level]) => level === 'write')
  )
  expect(mayWrite).toEqual(Array(5).fill(['statuses', 'write']))
})
