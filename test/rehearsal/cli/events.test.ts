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
