import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Rehearsal } from '#rehearsal/rehearsal'
import type { StepResult } from '#rehearsal/runner/result'
import { runHere } from '../../rehearsal/cli/in-process.ts'
import { type Ended, endOf, jobsOf } from './end-of.ts'

let rehearsal: Rehearsal
let end: Ended

beforeAll(async () => {
  const { status, stdout, stderr } = await runHere('rehearse', 'controller', '--json')
  expect([status, stderr]).toEqual([0, ''])
  rehearsal = JSON.parse(stdout)
  end = endOf(rehearsal)
}, 240_000)

const image = 'ghcr.io/acme/tide-scaler'
const chart = 'ghcr.io/acme/charts/tide-scaler'

/** The steps of a name in all runs, in their order. */
const steps = (name: string): StepResult[] =>
  rehearsal.runs.flatMap(({ result }) =>
    result.jobs.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps.filter((step) => step.name === name)))
  )

// proves S1.11, S1.13, S1.19, S1.20, S1.21, S1.23, S1.42, S1.43
describe('what the process promises is there at the end', () => {
  const released = (state: object) => expect.objectContaining({ draft: false, ...state })
  const promises: readonly (readonly [ids: string, what: string, look: () => unknown, expected: unknown])[] = [
    [
      'S1.20',
      'a release with a name',
      () => end.release('v0.5.0'),
      released({ name: 'v0.5.0 - Spring Tide', prerelease: false })
    ],
    ['S1.21', 'which is the latest', () => end.latest(), ['v0.5.0 - Spring Tide']],
    ['S1.21', 'a patch of the line before, which is not', () => end.release('v0.4.3'), released({ latest: false })],
    [
      'S1.21 S1.42',
      'a candidate as a prerelease',
      () => end.release('v0.5.0-rc.1'),
      released({ prerelease: true, latest: false })
    ],
    ['S1.19', 'images with v', () => end.tags(image), ['latest', 'v0.4.3', 'v0.5.0', 'v0.5.0-rc.1']],
    [
      'S1.21',
      'latest is the highest stable image',
      () => end.digest(image, 'latest'),
      () => end.digest(image, 'v0.5.0')
    ],
    ['S1.11 S1.19 S1.43', 'charts without v', () => end.tags(chart), ['0.4.3', '0.5.0', '0.5.0-rc.1']],
    [
      'S1.23',
      'notes with the image',
      () => end.release('v0.5.0')?.body,
      /docker pull ghcr\.io\/acme\/tide-scaler:v0\.5\.0\n/
    ],
    [
      'S1.23',
      'notes with the chart',
      () => end.release('v0.5.0')?.body,
      /oci:\/\/ghcr\.io\/acme\/charts\/tide-scaler \\\n {2}--version 0\.5\.0 \\\n/
    ],
    ['S1.23', 'notes from the release before', () => end.release('v0.4.3')?.body, /compare\/v0\.4\.2\.\.\.v0\.4\.3/],
    ['S1.13', 'one commit on main, none where the files had it', () => end.moved(), ['refs/heads/main']]
  ]
  test.each(promises)('%s: %s', (_, __, look, expected) => {
    if (expected instanceof RegExp) expect(look()).toMatch(expected)
    else expect(look()).toEqual(typeof expected === 'function' ? expected() : expected)
  })
})

test('S1.12: the files get the version without v and with it, each as it was quoted, and nothing else', () => {
  const [stable, patch] = steps('Write the version into the manifests').map(({ outputs }) => outputs)
  const changes = JSON.parse(stable?.changes ?? '[]') as { place: string; old: string; new: string }[]
  expect(changes.map((each) => [each.place, each.old, each.new])).toEqual([
    ['version', '0.4.2', '0.5.0'],
    ['appVersion', 'v0.4.2', 'v0.5.0'],
    ['image.tag', 'v0.4.2', 'v0.5.0'],
    ['images[name=controller].newTag', 'v0.4.2', 'v0.5.0']
  ])
  expect(stable?.diff).toContain('+appVersion: "v0.5.0"')
  expect(patch).toMatchObject({ changed: 'false', outcome: 'already-done' })
})

test('S1.25 S1.37: the chart has the version of the tag and the appVersion with v', () => {
  const charts = steps('Publish the charts').map(({ outputs }) => JSON.parse(outputs.charts ?? '[]')[0])
  expect(charts.map((each) => [each.version, each['app-version'], each.digest])).toEqual(
    [
      ['0.5.0-rc.1', 'v0.5.0-rc.1'],
      ['0.5.0', 'v0.5.0'],
      ['0.4.3', 'v0.4.3']
    ].map(([version = '', app]) => [version, app, end.digest(chart, version)])
  )
})

test('S1.15: tests come first, and the release that could not be published is finished by running it again', () => {
  const names = [
    'Validate and classify',
    'Test and lint',
    'Build the image',
    'Update the manifests',
    'Publish the charts',
    'Publish the release'
  ]
  expect(jobsOf(rehearsal.runs[1]?.result ?? { jobs: [] })).toEqual(
    names.map((name) => [`release / ${name}`, 'success'])
  )
  expect(rehearsal.failures.map(({ job, step }) => [job, step])).toEqual([
    ['release / Publish the release', 'Publish the release']
  ])
  const made = rehearsal.journal
    .filter(({ kind }) => kind === 'create-release')
    .map(({ target }) => target.split(' ')[1])
  expect(made).toEqual(['v0.5.0-rc.1', 'v0.5.0', 'v0.4.3'])
  expect(
    rehearsal.journal.filter(({ kind, target }) => kind === 'push-manifest' && target === `${image}:v0.5.0`)
  ).toHaveLength(1)
  expect(rehearsal.unsupported).toEqual([])
})

test('S1.24: the image is for both platforms', () => {
  const [built] = steps('Build and push')
  expect(built?.played).toBe('by the rehearsal')
  const { tags, manifests } = (rehearsal.endState['acme/tide-scaler'] as never as Packages).packages[image] ?? {
    tags: {},
    manifests: {}
  }
  const types = Object.values(manifests)
    .map((type) => type.split('.')[3])
    .sort()
  // Two commits were built, each for two platforms under an index.
  expect([Object.keys(tags).length, types]).toEqual([
    4,
    ['index', 'index', 'manifest', 'manifest', 'manifest', 'manifest']
  ])
})

interface Packages {
  readonly packages: Readonly<
    Record<string, { readonly tags: object; readonly manifests: Readonly<Record<string, string>> }>
  >
}
