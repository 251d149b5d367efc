import { describe, expect, jest, test } from '@jest/globals'
import { useGround } from './clone.ts'
import { cases, has, makeClone, testsOfEvents, workflow } from './event-cases.ts'
import { runHere } from './in-process.ts'

jest.setTimeout(30_000)

const ground = useGround()

describe('the event that is rehearsed can be', () => {
  // test/real/rehearsal tries other events too.
  testsOfEvents(ground, cases)

  test("another workflow's run", async () => {
    const listener = workflow('{ workflow_run: { workflows: [first] } }', has('"conclusion":"success"'), 'second')
    const path = await makeClone(ground, { 'a.yml': workflow('push', 'true', 'first'), 'b.yml': listener })
    const { stdout } = await runHere('rehearse', '--repo', path, '--event', 'workflow_run', '--run-steps')
    expect(stdout).toContain('Rehearsing workflow_run completed of first in acme/harbor')
    expect(stdout).toMatch(/✓ \.github\/workflows\/b\.yml success/)
  })
})

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
