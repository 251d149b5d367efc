import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Rehearsal } from '#rehearsal/rehearsal'
import { runHere } from '../../rehearsal/cli/in-process.ts'
import { type Ended, endOf, jobsOf } from './end-of.ts'

let rehearsal: Rehearsal
let end: Ended

beforeAll(async () => {
  const { status, stdout, stderr } = await runHere('rehearse', 'operator', '--json')
  expect([status, stderr]).toEqual([0, ''])
  rehearsal = JSON.parse(stdout)
  end = endOf(rehearsal)
}, 180_000)

const image = 'ghcr.io/acme/harbor-operator'
const chart = 'ghcr.io/acme/charts/harbor-operator'

describe('what the process promises is there at the end', () => {
  const released = (state: object) => expect.objectContaining({ draft: false, ...state })
  const promises: readonly (readonly [ids: string, what: string, look: () => unknown, expected: unknown])[] = [
    ['S0.3', 'a stable release', () => end.release('v1.2.0'), released({ name: 'v1.2.0', prerelease: false })],
    ['S0.6', 'with the section of the changelog', () => end.release('v1.2.0')?.body, /^- Berth names are checked/],
    ['S0.13 S1.21', 'which is the latest', () => end.latest(), ['v1.2.0']],
    ['S0.22', 'a candidate as a prerelease', () => end.release('v1.2.0-rc.3'), released({ prerelease: true })],
    [
      'S1.21',
      'a patch of an old line, which is not the latest',
      () => end.release('v1.1.9'),
      released({ latest: false })
    ],
    [
      'S0.12 S0.13 S0.14',
      'images without v',
      () => end.tags(image),
      ['1.1.9', '1.2-prerelease', '1.2.0', '1.2.0-rc.3', 'latest']
    ],
    [
      'S0.13',
      'latest is the highest stable image',
      () => end.digest(image, 'latest'),
      () => end.digest(image, '1.2.0')
    ],
    [
      'S0.14',
      'the prerelease tag leads to the candidate',
      () => end.digest(image, '1.2-prerelease'),
      () => end.digest(image, '1.2.0-rc.3')
    ],
    ['S0.5 S0.17 S0.22', 'charts, also of the candidate', () => end.tags(chart), ['1.1.9', '1.2.0', '1.2.0-rc.3']],
    [
      'S0.15 S0.16 S0.27',
      'files',
      () => Object.keys(end.release('v1.2.0')?.assets ?? {}),
      [
        'crds.yaml',
        'harbor-operator-1.2.0.tar.gz',
        'harbor-operator_1.2.0_checksums.txt',
        'harbor-operator_1.2.0_linux_amd64.tar.gz',
        'harbor-operator_1.2.0_linux_arm64.tar.gz',
        'release-ledger.json'
      ]
    ],
    [
      'S0.8',
      'nothing but the tags that were pushed',
      () => end.created('refs/tags/'),
      ['v1.1.9', 'v1.2.0', 'v1.2.0-rc.3']
    ],
    ['S0.21 S0.29', 'one commit on each branch', () => end.moved(), ['refs/heads/main', 'refs/heads/release/v1.1']]
  ]
  test.each(promises)('%s: %s', (_, __, look, expected) => {
    if (expected instanceof RegExp) expect(look()).toMatch(expected)
    else expect(look()).toEqual(typeof expected === 'function' ? expected() : expected)
  })
})

test('S0.11: a stable release runs its jobs in order, a candidate leaves out the manifests', () => {
  const all = [
    'Validate and classify',
    'Test and lint',
    'Build images and files',
    'Update the manifests',
    'Publish the charts',
    'Publish the release'
  ]
  const [candidate, stable, patch] = rehearsal.runs.map(({ result }) => jobsOf(result))
  expect(stable).toEqual(all.map((name) => [`release / ${name}`, 'success']))
  expect(patch).toEqual(stable)
  expect(candidate?.filter(([, conclusion]) => conclusion !== 'success')).toEqual([
    ['release / Update the manifests', 'skipped']
  ])
})

test('S0.35: the release that failed at the chart is finished by running the failed jobs again, once each', () => {
  expect(rehearsal.failures.map(({ job, step }) => [job, step])).toEqual([
    ['release / Publish the charts', 'Publish the charts']
  ])
  expect(rehearsal.failures[0]?.log.join('\n')).toContain('give the job packages: write')
  const made = (kind: string) => rehearsal.journal.flatMap((effect) => (effect.kind === kind ? [effect.target] : []))
  expect(made('create-release').map((target) => target.split(' ')[1])).toEqual(['v1.2.0-rc.3', 'v1.2.0', 'v1.1.9'])
  expect(made('push-manifest').filter((target) => target === `${image}:1.2.0`)).toHaveLength(1)
  expect(made('update-ref')).toHaveLength(2)
})

test('S0.25: the jobs speak of one release: the ledger has its commit, its images and its chart', () => {
  const ledgers = rehearsal.runs.map(({ result }) => {
    const [publish] = result.jobs.flatMap(({ jobs }) => jobs.filter(({ id }) => id === 'publish'))
    return JSON.parse(publish?.steps.find(({ id }) => id === 'publish')?.outputs.ledger ?? '{}')
  })
  expect(ledgers.map(({ tag, commit }) => [tag, commit])).toEqual(
    ['v1.2.0-rc.3', 'v1.2.0', 'v1.1.9'].map((tag) => [tag, end.refs[`refs/tags/${tag}`]])
  )
  const [, stable] = ledgers as { images: object[]; charts: object[] }[]
  const digest = (name: string, tag: string) => ({ digest: end.digest(name, tag) })
  expect(stable?.images).toEqual(expect.arrayContaining([expect.objectContaining(digest(image, '1.2.0'))]))
  expect(stable?.charts).toEqual([expect.objectContaining(digest(chart, '1.2.0'))])
  expect(rehearsal.unsupported).toEqual([])
})
