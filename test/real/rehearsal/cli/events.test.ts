import { describe, expect, test } from '@jest/globals'
import { useGround } from '../../../rehearsal/cli/clone.ts'
import { makeClone, workflow } from '../../../rehearsal/cli/event-cases.ts'
import { runHere } from '../../../rehearsal/cli/in-process.ts'

const ground = useGround()

describe('what cannot happen is refused with status 2', () => {
  const two = '{ schedule: [{ cron: "0 3 * * *" }, { cron: "0 4 * * *" }] }'
  test.each([
    [['pull_request', '--ref', 'main'], '--ref: expected a branch other than the default branch main, got "main"'],
    [['pull_request', '--ref', 'v1.0.0'], 'expected a branch other than the default branch'],
    [['pull_request', '--ref', 'none'], '--ref: the clone has no branch or tag "none"'],
    [['push', '--ref', 'a..b'], '--ref: "a..b" cannot be the name of a branch'],
    [
      ['workflow_dispatch', '--workflow', 'go.yml'],
      "422 to POST /actions/workflows/go.yml/dispatches: Workflow does not have 'workflow_dispatch' trigger"
    ],
    [['schedule'], "give --event 'schedule:0 3 * * *' or --event 'schedule:0 4 * * *'"],
    [['workflow_run'], '--event: no workflow of the default branch listens to workflow_run'],
    [['release', '--tag', 'v1.1.0', '--payload', '/none'], '--payload: /none cannot be read (ENOENT)'],
    [['release', '--tag', 'v1.1.0', '--payload', 'package.json.md'], '--payload: package.json.md cannot be read'],
    [['release', '--tag', 'v1.1.0', '--payload', 'README.md'], '--payload: README.md is no JSON']
  ])('%p', async (args, complaint) => {
    const path = await makeClone(ground, { 'go.yml': workflow(two, 'true') })
    const { status, stderr } = await runHere('rehearse', '--repo', path, '--event', ...args)
    expect(stderr).toContain(complaint)
    expect(status).toBe(2)
  })
})
