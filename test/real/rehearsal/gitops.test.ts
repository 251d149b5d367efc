import { expect, test } from '@jest/globals'
import { beaconVersions } from '#rehearsal/sample/gitops-release'
import { jobsIn, useRehearsal } from './use-rehearsal.ts'

const { rehearsal, steps } = useRehearsal('gitops')

type Row = readonly [id: string, what: string, found: () => unknown, expected: unknown]

interface Pull {
  readonly branches: string
  readonly title: string
  readonly body: string
  readonly merged: boolean
}

const pulls = () => rehearsal().endState['acme/beacon-fleet']?.pulls as unknown as readonly Pull[]
const text = (environment: string) => pulls().findLast(({ branches }) => branches.includes(`/${environment} ->`))?.body
const effects = (kind: RegExp) => rehearsal().journal.filter((effect) => kind.test(effect.kind))
const [candidate, patch, minor, major, oldPatch, oldMinor] = beaconVersions

/** The runs about a version, the later one being when it is told a second time; rerun jobs count as the run. */
function promoted(version: string, time = 0): unknown {
  const outputs = rehearsal().runs.map(({ result }) => {
    const decide = jobsIn(result.jobs).find(({ id }) => id === 'decide')?.outputs ?? {}
    return decide.tag === version ? [JSON.parse(decide.promoted ?? '')] : []
  })
  return outputs.flat()[time]
}

/** What a release wrote: file and range before and after, in the order of the files. */
function changed(version: string): unknown {
  const written = steps('promote.yml', 'Open a pull request for each environment').flatMap(({ outputs }) =>
    JSON.parse(outputs['pull-requests'] ?? '[]').some(({ branch }: { branch: string }) =>
      branch.includes(`/${version.slice(1)}/`)
    )
      ? JSON.parse(outputs.changes ?? '[]')
      : []
  )
  return written.map((each) => [each.file.split('/')[1], each.old, each.new]).sort()
}

const rows: readonly Row[] = [
  ['S4.2', 'a candidate waits everywhere', () => promoted(candidate), []],
  ['S4.3 S4.7', 'a patch changes nothing in git', () => promoted(patch), []],
  ['S4.4 S4.8', 'a minor release changes pre-prod alone', () => changed(minor), [['pre-prod', '1.2.x', '1.3.x']]],
  [
    'S4.5 S4.17 S4.20',
    'a major one changes all, and prod to the exact version',
    () => changed(major),
    [
      ['dev', '1.x', '2.0.x'],
      ['pre-prod', '1.3.x', '2.0.x'],
      ['prod', '1.2.x', '2.0.0']
    ]
  ],
  [
    'S4.18',
    'one pull request for each environment, all merged',
    () => pulls().map(({ branches, title, merged }) => [branches, title, merged]),
    [
      ['promote/1.3.0/pre-prod -> main', 'Promote v1.3.0 to pre-prod', true],
      ['promote/2.0.0/dev -> main', 'Promote v2.0.0 to dev', true],
      ['promote/2.0.0/pre-prod -> main', 'Promote v2.0.0 to pre-prod', true],
      ['promote/2.0.0/prod -> main', 'Promote v2.0.0 to prod', true]
    ]
  ],
  [
    'S4.9',
    'by a bot, whose pull requests start checks',
    () => new Set(effects(/^open-pull-request$/).map(({ by }) => by)),
    new Set(['app-beacon-release[bot]'])
  ],
  ['S4.9', 'and merged by a person', () => new Set(effects(/^merge-/).map(({ by }) => by)), new Set(['you'])],
  ['S4.13', 'the evidence', () => text('prod'), /### Evidence\n\n.*https:\/\/ci\.beacon\.example\/releases\/v2\.0\.0/],
  [
    'S4.14',
    'logs, tests, metrics and the way back',
    () => text('prod')?.match(/(?<=^### ).*/gm),
    ['Logs', 'Test results', 'Performance metrics', 'Rollback plan', 'Changes', 'Evidence']
  ],
  ['S4.14', 'what was released', () => text('dev'), /\[v2\.0\.0\]\(http\S+\/acme\/beacon\/releases\/tag\/v2\.0\.0\)/],
  ['S4.14', 'and how it was decided', () => text('prod'), /`approve`, by \[this run\]\(\S+\/actions\/runs\/\d+\)/],
  ['S1.21', 'a patch of the old line changes nothing', () => promoted(oldPatch), []],
  ['S4.31', 'a minor release of the old line takes no environment back', () => promoted(oldMinor), []],
  [
    'S4.31',
    'what is told twice is promoted once',
    () => [promoted(major), promoted(major, 1)],
    [['dev', 'pre-prod', 'prod'], []]
  ],
  [
    'S4.24',
    'nothing but branches of environments',
    () => rehearsal().changes.map(({ change, ref }) => `${change} ${ref}`),
    [
      'moved refs/heads/main',
      'created refs/heads/promote/1.3.0/pre-prod',
      'created refs/heads/promote/2.0.0/dev',
      'created refs/heads/promote/2.0.0/pre-prod',
      'created refs/heads/promote/2.0.0/prod'
    ]
  ]
]

// proves S4.2, S4.3, S4.4, S4.5, S4.7, S4.8, S4.9, S4.13, S4.14, S4.17, S4.18, S4.20, S4.24, S4.31
test.each(rows)('%s: %s', (_, __, found, expected) => {
  if (expected instanceof RegExp) expect(found()).toMatch(expected)
  else expect(found()).toEqual(expected)
})

test('a promotion that failed in the middle is finished by running the failed jobs again', () => {
  expect(rehearsal().failures.map(({ job }) => job)).toEqual(['promote / Promote (update)'])
  expect(rehearsal().failures[0]?.log.join('\n')).toContain('pull-requests: write')
  const branch = effects(/^create-ref$/).filter(({ target }) => target.includes('1.3.0'))
  const opened = effects(/^open-pull-request$/).filter(({ target }) => target.includes('1.3.0'))
  expect([branch.length, opened.length, rehearsal().unsupported]).toEqual([1, 1, []])
})
