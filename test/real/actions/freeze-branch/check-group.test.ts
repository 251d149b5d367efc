import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { enqueuePull, queueEntryOf } from '#rehearsal/world/pulls/merge-queue'
import { type Pull, pullsOf } from '#rehearsal/world/pulls/pull'
import { identify } from '#rehearsal/world/tokens'
import { type CheckStage, startCheckStage } from '../../../actions/freeze-branch/check-stage.ts'

let stage: CheckStage

const parameters = {
  ...{ check_response_timeout_minutes: 60, grouping_strategy: 'ALLGREEN', max_entries_to_build: 5 },
  ...{ max_entries_to_merge: 5, merge_method: 'MERGE', min_entries_to_merge: 1, min_entries_to_merge_wait_minutes: 5 }
}
const checks = { strict_required_status_checks_policy: false, required_status_checks: [{ context: 'slipway/freeze' }] }

beforeAll(async () => {
  stage = await startCheckStage()
  const rules = [
    { type: 'merge_queue', parameters },
    { type: 'required_status_checks', parameters: checks }
  ]
  const ref_name = { include: ['~DEFAULT_BRANCH'], exclude: [] }
  await stage.call('POST', '/rulesets', {
    ...{ name: 'queue', target: 'branch', enforcement: 'active', conditions: { ref_name }, rules }
  })
})
afterAll(() => stage.close())

const pullOf = (number: number) => pullsOf(stage.repository).find(({ issue }) => issue.number === number) as Pull

/** Puts a pull request into the queue, and gives the event that GitHub sends for it. */
async function enqueue(number: number) {
  const { state } = stage.world
  await stage.check(number)
  await enqueuePull({ state, caller: identify(state.tokens, `bearer ${stage.token}`), via: 'a test' }, pullOf(number))
  const entry = queueEntryOf(pullOf(number))
  return { head_sha: entry?.sha, head_ref: entry?.ref, base_sha: entry?.base, base_ref: 'refs/heads/main' }
}

async function statusesOf(sha: string | undefined): Promise<string[]> {
  const { body } = await stage.call('GET', `/commits/${sha}/statuses`)
  return body.map(({ state, description }: { state: string; description: string }) => `${state}: ${description}`)
}

test('a group is held for each that no rule lets through, and passes when all do', async () => {
  const fix = await enqueue(await stage.pull('fix: less', 'fix.go'))
  const feature = await enqueue(await stage.pull('feat: more', 'feature.go'))
  await stage.run('freeze', { audit: 'none', variable: 'false', backend: 'policy' })
  const env = { GITHUB_EVENT_NAME: 'merge_group' }
  const both = { ...feature, base_sha: fix.base_sha }
  const held = await stage.check({ action: 'checks_requested', merge_group: both }, {}, env)
  expect(held.outputs).toMatchObject({ outcome: 'done', allowed: 'false' })
  expect(JSON.parse(held.outputs['pull-requests'] ?? '')).toHaveLength(2)
  expect(await statusesOf(feature.head_sha)).toEqual([expect.stringMatching(/^failure: held: main is frozen until /)])
  const passed = await stage.check({ action: 'checks_requested', merge_group: fix }, {}, env)
  expect(passed.outputs).toMatchObject({ outcome: 'done', allowed: 'true' })
  expect(await statusesOf(fix.head_sha)).toEqual([expect.stringMatching(/^success: passes the freeze of main: /)])
})
