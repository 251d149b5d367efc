import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { eventsOf } from '#rehearsal/service/events-of'
import { validatePayload } from '#rehearsal/world/description/webhooks'
import { data } from '../graphql/client.ts'
import { type Harbor, startHarbor } from '../pulls/harbor.ts'

let harbor: Harbor

beforeAll(async () => {
  harbor = await startHarbor()
  await harbor.call('PATCH', '', { allow_auto_merge: true })
})

afterAll(() => harbor.close())

const none = { required_status_checks: null, required_pull_request_reviews: null, restrictions: null }
const protect = (more: object) =>
  harbor.call('PUT', '/branches/main/protection', { ...none, enforce_admins: true, ...more })
const update = { name: 'frozen', target: 'branch', enforcement: 'active', rules: [{ type: 'update' }] }
const frozen = { ...update, conditions: { ref_name: { include: ['refs/heads/main'], exclude: [] } } }

test('workflows can listen to what becomes of protections', async () => {
  const { state } = harbor.world
  const from = state.happenings.length
  const reviews = { required_approving_review_count: 2, require_last_push_approval: true }
  await protect({ required_pull_request_reviews: reviews, restrictions: { users: ['ben'], teams: [], apps: [] } })
  await protect({ lock_branch: true, required_status_checks: { strict: true, contexts: ['ci'] } })
  await harbor.call('DELETE', '/branches/main/protection')
  const happenings = state.happenings.slice(from)
  const events = (await Promise.all(happenings.map((happening) => eventsOf(state, happening)))).flat()
  expect(events.flatMap(({ name, action, payload }) => validatePayload(name, action, payload))).toEqual([])
  expect(events.map(({ name, action, ref, starts }) => [name, action, ref, starts])).toEqual([
    ['branch_protection_rule', 'created', 'refs/heads/main', true],
    ['branch_protection_rule', 'edited', 'refs/heads/main', true],
    ['branch_protection_rule', 'deleted', 'refs/heads/main', true]
  ])
  expect(events[1]?.payload).toMatchObject({
    rule: { name: 'main', lock_branch_enforcement_level: 'everyone' },
    changes: {
      authorized_actor_names: { from: ['ben'] },
      lock_branch_enforcement_level: { from: 'off' },
      required_status_checks: { from: [] }
    }
  })
})

describe('what waits to be merged by itself is merged after the thaw', () => {
  const cases: [name: string, freeze: () => Promise<() => Promise<unknown>>][] = [
    [
      'of a locked branch',
      async () => {
        await protect({ lock_branch: true })
        return () => protect({ lock_branch: false })
      }
    ],
    [
      'of a protection that is lifted',
      async () => {
        await protect({ lock_branch: true })
        return () => harbor.call('DELETE', '/branches/main/protection')
      }
    ],
    [
      'of a ruleset that is disabled',
      async () => {
        const { body } = await harbor.call('POST', '/rulesets', frozen)
        return () => harbor.call('PUT', `/rulesets/${body.id}`, { enforcement: 'disabled', name: 'thawed' })
      }
    ],
    [
      'of a ruleset that is deleted',
      async () => {
        const { body } = await harbor.call('POST', '/rulesets', frozen)
        return () => harbor.call('DELETE', `/rulesets/${body.id}`)
      }
    ]
  ]

  test.each(cases)('%s', async (name, freeze) => {
    const branch = name.replaceAll(' ', '-')
    const tip = (await harbor.call('GET', '/git/ref/heads/main')).body.object.sha
    await harbor.git('fetch', '--quiet', harbor.remote('acme/harbor'), 'main')
    await harbor.push(branch, { [branch]: name }, { from: tip })
    const number = await harbor.open(branch)
    const thaw = await freeze()
    const { node_id: id, mergeable_state } = await harbor.settled(number)
    expect(mergeable_state).toBe('blocked')
    const enable =
      'mutation ($id: ID!) { enablePullRequestAutoMerge(input: { pullRequestId: $id }) { clientMutationId } }'
    await data(harbor, enable, { id })
    expect((await harbor.settled(number)).merged).toBe(false)
    await thaw()
    expect((await harbor.settled(number)).merged).toBe(true)
  })
})
