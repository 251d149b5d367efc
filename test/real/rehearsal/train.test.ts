import { expect, test } from '@jest/globals'
import type { Rehearsal } from '#rehearsal/rehearsal'
import { runHere } from '../../rehearsal/cli/in-process.ts'
import { limit, useRehearsal } from './use-rehearsal.ts'

const { rehearsal, steps } = useRehearsal('train')

/** What was written to the world, without the objects of git. */
const written = (pattern: RegExp) => rehearsal().journal.filter(({ kind }) => pattern.test(kind))

test('main is frozen, two candidates are cut, and it is thawed', () => {
  expect(rehearsal().conclusion).toBe('success')
  expect(
    rehearsal()
      .runs.map(({ file, event }) => `${file.split('/').at(-1)} on ${event}`)
      .sort()
  ).toEqual([
    'freeze-check.yml on pull_request_target labeled',
    ...Array(2).fill('freeze-check.yml on pull_request_target opened'),
    ...Array(2).fill('freeze.yml on workflow_dispatch'),
    ...Array(2).fill('freeze.yml on workflow_run completed'),
    ...Array(2).fill('release.yml on push')
  ])
  const sweeps = steps('freeze.yml', 'Freeze, thaw or sweep').map(({ outputs }) => outputs)
  expect(sweeps.map(({ frozen }) => frozen)).toEqual(['true', 'true', 'true', 'false'])
  expect(sweeps.map(({ required }) => required)).toEqual(Array(4).fill('true'))
  const images = steps('release.yml', 'Classify the release').map(({ outputs }) => outputs)
  expect(images.map(({ tag, previous }) => [tag, previous])).toHaveLength(4)
  expect(images.map((outputs) => [outputs.tag, outputs.kind, outputs['next-prerelease']])).toEqual([
    ...Array(2).fill(['v0.50.0-rc1', 'rc', '0.50.0-rc2']),
    ...Array(2).fill(['v0.50.0-rc2', 'rc', '0.50.0-rc3'])
  ])
})

test('what is new is held until the thaw; a fix and what has the label are merged before', () => {
  const story = written(/^(create-ref|delete-ref|merge-pull-request|set-labels)$/)
  expect(story.map(({ kind, target }) => `${kind} ${target.replace('acme/strait ', '')}`)).toEqual([
    'create-ref refs/slipway/freeze/main',
    'create-ref refs/tags/v0.50.0-rc1',
    'merge-pull-request #3',
    'set-labels #4',
    'merge-pull-request #4',
    'create-ref refs/tags/v0.50.0-rc2',
    'delete-ref refs/slipway/freeze/main',
    'merge-pull-request #1'
  ])
  const checks = steps('freeze-check.yml', 'Check the pull request').map(({ outputs }) => outputs)
  expect(checks.map((outputs) => [outputs.allowed, outputs['matched-rule'] ?? ''])).toEqual([
    ['true', expect.stringContaining('title fix')],
    ['false', ''],
    ['true', expect.stringContaining('label freeze-exempt')]
  ])
})

test('each status is set once, by a token that may do no more', () => {
  const statuses = written(/^set-status$/)
  expect(statuses.map(({ by }) => by)).toEqual(Array(5).fill('github-actions[bot]'))
  expect(new Set(statuses.map(({ target }) => target)).size).toBe(3)
  const runs = rehearsal().runs.filter(({ file }) => file.endsWith('/freeze-check.yml'))
  const mayWrite = runs.flatMap(({ result }) =>
    result.jobs.flatMap(({ permissions }) => Object.entries(permissions ?? {}).filter(([, level]) => level === 'write'))
  )
  expect(mayWrite).toEqual(Array(3).fill(['statuses', 'write']))
})

test('people are told by an issue, which is closed at the end', () => {
  const told = written(/issue|comment/).map(({ kind }) => kind)
  expect([told[0], told[1]]).toEqual(['open-issue', 'pin-issue'])
  expect(told.filter((kind) => kind === 'close-issue')).toHaveLength(1)
  expect(told.filter((kind) => kind === 'open-issue' || kind === 'create-comment')).toHaveLength(2)
  expect(rehearsal().unsupported).toEqual([])
})

test(
  'another event of the sample is rehearsed as of any repository',
  async () => {
    const { status, stdout } = await runHere('rehearse', 'train', '--event', 'schedule', '--json')
    const { runs, repository } = JSON.parse(stdout) as Rehearsal
    expect([status, repository, runs.map(({ file }) => file)]).toEqual([
      ...[0, 'acme/strait'],
      ['.github/workflows/freeze.yml']
    ])
    expect(runs[0]?.result.jobs[0]?.steps.at(-1)?.outputs.outcome).toBe('nothing-to-do')
  },
  limit
)

test(
  'a merge group is checked too',
  async () => {
    const { status, stdout } = await runHere(
      'rehearse',
      'train',
      '--event',
      'merge_group',
      '--ref',
      'batches',
      '--json'
    )
    const { runs } = JSON.parse(stdout) as Rehearsal
    expect([status, runs.map(({ file }) => file)]).toEqual([0, ['.github/workflows/freeze-check.yml']])
    expect(runs[0]?.result.jobs[0]?.steps.at(-1)?.outputs.allowed).toBe('true')
  },
  limit
)
