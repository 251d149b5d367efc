import { expect, test } from '@jest/globals'
import type { Rehearsal } from '#rehearsal/rehearsal'
import { runHere } from '../../rehearsal/cli/in-process.ts'

test('another event of the sample is rehearsed as of any repository', async () => {
  const asked = ['--event', 'workflow_dispatch', '--workflow', 'bump.yml', '--input', 'version=v0.8.1', '--json']
  const { status, stdout } = await runHere('rehearse', 'modules', ...asked)
  const { runs, repository } = JSON.parse(stdout) as Rehearsal
  expect([repository, runs.length]).toEqual(['acme/ferry', 1])
  // No image was built of the commit, so none is pinned and nothing is opened.
  expect([status, runs[0]?.result.conclusion]).toEqual([1, 'failure'])
}, 180_000)
