import { describe, expect, test } from '@jest/globals'
import { describedEvents, validatePayload } from '#rehearsal/world/description/webhooks'
import { cutWebhooks } from '../../../scripts/openapi-cut.ts'

test('the events that releases meet are described, with their actions', () => {
  const events = new Set(describedEvents().map((name) => name.split('/')[0]))
  expect(events.size).toBe(18)
  expect(describedEvents()).toEqual(
    expect.arrayContaining([
      'push',
      'release/published',
      'pull_request/ready_for_review',
      'merge_group/checks_requested'
    ])
  )
  expect([...events]).not.toContain('pull_request_review_comment')
})

test('every described payload compiles', () => {
  for (const name of describedEvents()) {
    const [event = '', action] = name.split('/')
    expect([name, validatePayload(event, action, {}).length]).not.toEqual([name, 0])
  }
}, 30_000)

describe('a payload that GitHub never sends', () => {
  test.each<[string, string, string | undefined, unknown, string]>([
    ['an unknown event', 'star', 'created', {}, 'GitHub describes no event star/created'],
    ['an unknown action', 'release', 'frozen', {}, 'GitHub describes no event release/frozen'],
    ['no action where one belongs', 'release', undefined, {}, 'GitHub describes no event release'],
    ['a missing member', 'push', undefined, {}, 'payload must have "repository"'],
    ['a member of another type', 'push', undefined, { forced: 'yes' }, 'payload/forced must be boolean, and is "yes"'],
    [
      'an undescribed member',
      'push',
      undefined,
      { pusher: { name: 'x', nick: 'y' } },
      'payload/pusher/nick is no member that GitHub describes'
    ],
    ['no object', 'push', undefined, 'x', 'payload must be object, and is "x"'],
    [
      'a wrong member beside a chosen action',
      'repository_dispatch',
      'mine',
      { branch: 1 },
      'payload/branch must be string'
    ]
  ])('%s', (_, event, action, payload, complaint) => {
    expect(validatePayload(event, action, payload).join('\n')).toContain(complaint)
  })

  test('of repository_dispatch the action is anyone’s choice', () => {
    expect(validatePayload('repository_dispatch', 'mine', { action: 'mine' }).join()).not.toContain('payload/action')
  })
})

test('a cut has the wanted webhooks, and of each its payload', () => {
  const hook = (operationId: string, name: string) => ({
    post: {
      operationId,
      description: 'prose',
      parameters: [{ name: 'User-Agent' }],
      requestBody: { content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } },
      responses: {}
    }
  })
  const webhooks = { push: hook('push', 'a'), 'issues-opened': hook('issues/opened', 'b'), star: hook('star', 'c') }
  const schemas = { a: { type: 'string', title: 'A' }, b: {}, c: {} }
  const { post } = hook('push', 'a')
  expect(cutWebhooks({ openapi: '3.1.0', info: {}, webhooks, components: { schemas } })).toMatchObject({
    webhooks: { push: { post: { operationId: 'push', requestBody: post.requestBody } }, 'issues-opened': {} },
    components: { schemas: { a: { type: 'string' }, b: {} } }
  })
})
