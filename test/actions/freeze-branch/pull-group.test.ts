import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { enqueuePull, queueEntryOf } from '#rehearsal/world/pulls/merge-queue'
import { type Pull, pullsOf } from '#rehearsal/world/pulls/pull'
import type { Repository } from '#rehearsal/world/repositories'
import { identify } from '#rehearsal/world/tokens'
import { readMembers } from '../../../actions/freeze-branch/src/merge-group-read.ts'
import { readPullsByNumber } from '../../../actions/freeze-branch/src/read-pull.ts'
import { type PullHarbor, startPullHarbor } from './pull-harbor.ts'

let harbor: PullHarbor

const parameters = {
  ...{ check_response_timeout_minutes: 60, grouping_strategy: 'ALLGREEN', max_entries_to_build: 5 },
  ...{ max_entries_to_merge: 5, merge_method: 'MERGE', min_entries_to_merge: 1, min_entries_to_merge_wait_minutes: 5 }
}
const checks = { strict_required_status_checks_policy: false, required_status_checks: [{ context: 'slipway/freeze' }] }

beforeAll(async () => {
  harbor = await startPullHarbor()
  const rules = [
    { type: 'merge_queue', parameters },
    { type: 'required_status_checks', parameters: checks }
  ]
  const ref_name = { include: ['~DEFAULT_BRANCH'], exclude: [] }
  const ruleset = { name: 'queue', target: 'branch', enforcement: 'active', conditions: { ref_name }, rules }
  for (const name of ['one', 'two']) {
    await harbor.push(name, { [name]: name }, { from: harbor.first })
    await harbor.open(name, { title: `fix: ${name}` })
  }
  await harbor.call('POST', '/rulesets', ruleset)
})

afterAll(() => harbor.close())

const repository = () => harbor.world.state.repositories.byName.get('acme/harbor') as Repository
const pull = (number: number) => pullsOf(repository()).find(({ issue }) => issue.number === number) as Pull

test('the members of a group are those between its base and its head', async () => {
  const { state } = harbor.world
  for (const number of [1, 2]) {
    const { head } = pull(number)
    await harbor.call('POST', `/statuses/${head.sha}`, { state: 'success', context: 'slipway/freeze' })
    await enqueuePull({ state, caller: identify(state.tokens, `bearer ${harbor.token}`), via: 'a test' }, pull(number))
  }
  const [first, second] = [queueEntryOf(pull(1)), queueEntryOf(pull(2))]
  const group = {
    ...{ headSha: second?.sha ?? '', headRef: second?.ref ?? '' },
    ...{ baseSha: second?.base ?? '', baseRef: 'refs/heads/main' }
  }
  expect(await readMembers(harbor.client, harbor.runner, group)).toEqual([2])
  const both = { ...group, baseSha: first?.base ?? '' }
  expect(await readMembers(harbor.client, harbor.runner, both)).toEqual([1, 2])
  harbor.asked()
  const facts = await readPullsByNumber(harbor.client, harbor.runner, [1, 2], [])
  expect([facts.map(({ title }) => title), harbor.asked().length]).toEqual([['fix: one', 'fix: two'], 1])
})

test('a branch without a queue has the group by its name alone', async () => {
  const group = {
    ...{ headSha: 'a'.repeat(40), headRef: `refs/heads/gh-readonly-queue/other/pr-2-${'b'.repeat(40)}` },
    ...{ baseSha: 'b'.repeat(40), baseRef: 'refs/heads/other' }
  }
  expect(await readMembers(harbor.client, harbor.runner, group)).toEqual([2])
})
