import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { validatePayload } from '#rehearsal/world/description/webhooks'
import { job } from './scripts.ts'
import { type Staged, stage } from './staged.ts'

const listened = [
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'issue_comment',
  'issues',
  'pull_request',
  'pull_request_review',
  'pull_request_target',
  'push',
  'release',
  'repository_dispatch',
  'status',
  'workflow_dispatch'
]

let staged: Staged

/** A release with all that stands around it, each step asked for as soon as the one before is answered. */
async function release(): Promise<void> {
  const { fixture, call } = staged
  const push = (...refs: string[]) => fixture.git('push', '--quiet', fixture.remote('acme/harbor'), ...refs)
  const asked = async (method: string, path: string, body?: unknown): Promise<Record<string, unknown>> => {
    let response = await call(method, path, body)
    // What was just made may be missing for a while, as clients of GitHub know.
    for (let more = 4; response.status === 404 && more > 0; more -= 1) response = await call(method, path, body)
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response.status === 204 ? {} : ((await response.json()) as Record<string, unknown>)
  }
  await fixture.git('checkout', '--quiet', '-b', 'topic')
  const sha = await fixture.commit('feat: a "strange" $(name) `of` {{ a }} commit', 2)
  await push('topic')
  await asked('POST', '/pulls', { head: 'topic', base: 'main', title: 'Second' })
  await asked('POST', '/issues/1/comments', { body: '/release' })
  await asked('POST', `/statuses/${sha.trim()}`, { state: 'success', context: 'signed' })
  await asked('POST', '/pulls/1/reviews', { event: 'COMMENT', body: 'fine' })
  await asked('PUT', '/pulls/1/merge', {})
  await push(':refs/heads/topic')
  await asked('POST', '/issues', { title: 'Release 1.0.0' })
  const { id } = await asked('POST', '/releases', { tag_name: 'v1.0.0', draft: true })
  await asked('PATCH', `/releases/${id}`, { draft: false })
  const { id: deployment } = await asked('POST', '/deployments', { ref: 'v1.0.0', required_contexts: [] })
  await asked('POST', `/deployments/${deployment}/statuses`, { state: 'success' })
  await asked('POST', '/dispatches', { event_type: 'announce', client_payload: { constructor: '1.0.0' } })
  await asked('POST', '/actions/workflows/all.yml/dispatches', { ref: 'v1.0.0' })
}

beforeAll(async () => {
  staged = await stage({
    'all.yml': `on: [${listened.join(', ')}]\n${job('test "$(wc -c < "$GITHUB_EVENT_PATH")" -gt 2')}`,
    'next.yml': `on: { workflow_run: { workflows: [.github/workflows/all.yml], types: [completed], branches: [v1.0.0] } }\n${job('true')}`
  })
  staged.fixture.world.setLag(2)
  await release()
  await staged.service.idle()
}, 120_000)

afterAll(() => staged.close())

describe('a release with all that stands around it', () => {
  test('makes events of every kind, each as GitHub describes it', () => {
    const { events } = staged.service
    const complaints = events.flatMap(({ event: { name, action, payload } }) => {
      const webhook = name === 'pull_request_target' ? 'pull_request' : name
      return validatePayload(webhook, action, payload).map((complaint) => `${name} ${action}: ${complaint}`)
    })
    expect(complaints).toEqual([])
    expect([...new Set(events.map(({ event: { name } }) => name))].toSorted()).toEqual([...listened, 'workflow_run'])
  })

  test('makes them in the order in which things happened, though readers lag behind', () => {
    const told = staged.service.events.map(({ event: { name, action, ref } }) => {
      return `${name}${action === undefined ? '' : ` ${action}`} ${ref.replace(/^refs\/\w+\//, '')}`
    })
    expect(told.filter((line) => !line.startsWith('workflow_run'))).toEqual([
      'create topic',
      'push topic',
      'pull_request opened 1/merge',
      'pull_request_target opened main',
      'issue_comment created main',
      'status main',
      'pull_request_review submitted 1/merge',
      'push main',
      'pull_request closed main',
      'pull_request_target closed main',
      'push main',
      'delete main',
      'issues opened main',
      'release created v1.0.0',
      'create v1.0.0',
      'push v1.0.0',
      'release published v1.0.0',
      'release released v1.0.0',
      'deployment created v1.0.0',
      'deployment_status created v1.0.0',
      'repository_dispatch announce main',
      'workflow_dispatch v1.0.0'
    ])
  })

  test('plays what listens, and only that', () => {
    const { runs, service } = staged
    expect(service.runs.filter(({ record }) => record.conclusion !== 'success')).toEqual([])
    expect(runs().filter((line) => line.startsWith('next'))).not.toEqual([])
    expect(service.events.filter(({ event }) => event.why !== undefined).map(({ event }) => event.why)).toEqual([
      'the push deletes the ref',
      'a draft release starts no workflow when it is created'
    ])
  })
})
