import { describe, expect, test } from '@jest/globals'
import type { Rehearsal } from '#rehearsal/rehearsal'
import { runHere } from '../../rehearsal/cli/in-process.ts'
import { limit } from './use-rehearsal.ts'

const prepare = ['--event', 'workflow_dispatch', '--workflow', 'prepare.yml']

describe('another event of the sample is rehearsed as of any repository, and nothing is written for', () => {
  const refused: [ids: string, what: string, asked: string[], job: string, reason: RegExp][] = [
    // No image was built of the commit, so none is pinned and nothing is opened.
    [
      'S2.27',
      'an image that is not there',
      [...prepare, '--input', 'version=v0.10.0'],
      'Open the pull request',
      /quay\.io\/acme\/ferry-adaptor/
    ],
    [
      'S2.13',
      'a prerelease in another form',
      [...prepare, '--input', 'version=v0.9.0-alpha1'],
      'Validate and classify',
      /alpha\.1/
    ],
    [
      'S2.19',
      'a tag whose modules require others at another version',
      ['--tag', 'v0.9.0'],
      'Tag the modules',
      /v0\.8\.0/
    ],
    [
      'S2.12',
      'a version that is there already',
      [...prepare, '--input', 'version=v0.8.0'],
      'Validate and classify',
      /v0\.8\.0/
    ]
  ]
  test.each(refused)(
    '%s: %s',
    async (_ids, _what, asked, job, reason) => {
      const { status, stdout } = await runHere('rehearse', 'modules', ...asked, '--json')
      const { repository, failures, journal } = JSON.parse(stdout) as Rehearsal
      expect([status, repository]).toEqual([1, 'acme/ferry'])
      expect(failures.map((each) => each.job)).toEqual([`modules / ${job}`])
      expect(failures[0]?.log.join('\n')).toMatch(reason)
      const person = journal.filter(({ by }) => by === 'you')
      expect(journal).toEqual(person)
    },
    limit
  )
})
