import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ask } from '../../../rehearsal/world/graphql/client.ts'
import { type Harbor, startHarbor } from '../../../rehearsal/world/pulls/harbor.ts'

let harbor: Harbor
let repositoryId = ''
let pilot = { id: 0, token: '' }
/** Two commits on top of main: one is the head of pull request 1, the other of none. */
let next = ''
let other = ''

beforeAll(async () => {
  harbor = await startHarbor()
  const { world } = harbor
  repositoryId = (await harbor.call('GET', '')).body.node_id
  const permissions = { contents: 'write', pull_requests: 'write', statuses: 'write' } as const
  const { id } = world.addApp({ slug: 'pilot', permissions, repositories: ['acme/harbor'] })
  const grant = { kind: 'installation', login: 'pilot[bot]', repositories: ['acme/harbor'], permissions } as const
  pilot = { id, token: world.issueToken(grant) }
  next = await harbor.push('next', { 'next.txt': 'x\n' }, { from: harbor.first })
  await harbor.open('next')
  other = await harbor.push('other', { 'other.txt': 'x\n' }, { from: harbor.first })
})

afterAll(() => harbor.close())

const attempt = async (query: string, input: object, token: string): Promise<string> => {
  const { errors } = await ask(harbor, `mutation ($input: ${query} { clientMutationId } }`, { input }, token)
  return errors?.[0].message ?? 'done'
}
const rest = async (method: string, path: string, body: object, token: string): Promise<string> => {
  const answer = await harbor.call(method, path, body, token)
  return answer.status < 300 ? 'done' : answer.body.message
}
const base64 = Buffer.from('a').toString('base64')

/** Every way in which something comes into main; each says why it did not, or `done`. */
const ways: [name: string, go: (token: string) => Promise<string>][] = [
  [
    'a push by git',
    async (token) => {
      const remote = harbor.remote('acme/harbor', token)
      return harbor.git('push', remote, `${next}:refs/heads/main`).then(() => 'done', String)
    }
  ],
  ['a ref that is moved by REST', (token) => rest('PATCH', '/git/refs/heads/main', { sha: next }, token)],
  ['a file by REST', (token) => rest('PUT', '/contents/a.txt', { message: 'Add', content: base64 }, token)],
  ['a merge of branches', (token) => rest('POST', '/merges', { base: 'main', head: 'next' }, token)],
  ['a pull request that is merged by REST', (token) => rest('PUT', '/pulls/1/merge', {}, token)],
  [
    'a ref that is moved by GraphQL',
    (token) => {
      const refUpdates = [{ name: 'refs/heads/main', beforeOid: harbor.first, afterOid: next }]
      return attempt('UpdateRefsInput!) { updateRefs(input: $input)', { repositoryId, refUpdates }, token)
    }
  ],
  [
    'a commit by GraphQL',
    (token) => {
      const branch = { repositoryNameWithOwner: 'acme/harbor', branchName: 'main' }
      const fileChanges = { additions: [{ path: 'a.txt', contents: base64 }] }
      const input = { branch, expectedHeadOid: harbor.first, message: { headline: 'Add' }, fileChanges }
      return attempt('CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input)', input, token)
    }
  ],
  [
    'a pull request that is merged by GraphQL',
    async (token) => {
      const pullRequestId = (await harbor.call('GET', '/pulls/1')).body.node_id
      return attempt('MergePullRequestInput!) { mergePullRequest(input: $input)', { pullRequestId }, token)
    }
  ]
]

const conditions = { ref_name: { include: ['refs/heads/main'], exclude: [] } }
const frozen = { name: 'frozen', target: 'branch', enforcement: 'active', conditions, rules: [{ type: 'update' }] }
const none = { required_status_checks: null, required_pull_request_reviews: null, restrictions: null }
const protect = (more: object) =>
  harbor.call('PUT', '/branches/main/protection', { ...none, enforce_admins: true, ...more })
const tip = async () => (await harbor.call('GET', '/git/ref/heads/main')).body.object.sha

describe('a branch that a ruleset freezes', () => {
  let id = 0
  beforeAll(async () => {
    const bypass_actors = [{ actor_id: pilot.id, actor_type: 'Integration', bypass_mode: 'always' }]
    id = (await harbor.call('POST', '/rulesets', { ...frozen, bypass_actors })).body.id
  })
  afterAll(() => harbor.call('DELETE', `/rulesets/${id}`))

  test.each(ways)('keeps out %s, also of administrators', async (_, go) => {
    expect(await go(harbor.token)).toContain('Cannot update this protected ref.')
    expect(await tip()).toBe(harbor.first)
  })

  test('is said of a pull request, and to whoever reads the rules of the branch', async () => {
    expect(await harbor.settled(1)).toMatchObject({ mergeable: true, mergeable_state: 'blocked' })
    const rules = (await harbor.call('GET', '/rules/branches/main', undefined, harbor.cleo)).body
    expect(rules).toEqual([expect.objectContaining({ type: 'update', ruleset_id: id })])
  })

  test('lets the release bot through, which is told so', async () => {
    const { current_user_can_bypass: can } = (await harbor.call('GET', `/rulesets/${id}`, undefined, pilot.token)).body
    expect(can).toBe('always')
    await harbor.push('fix', { 'fix.txt': 'x\n' }, { from: harbor.first })
    await harbor.open('fix')
    expect(await rest('PUT', '/pulls/2/merge', {}, pilot.token)).toBe('done')
    const back = { sha: harbor.first, force: true }
    expect(await rest('PATCH', '/git/refs/heads/main', back, pilot.token)).toBe('done')
  })

  test.each(['evaluate', 'disabled'])('is free while the ruleset is on %s', async (enforcement) => {
    await harbor.call('PUT', `/rulesets/${id}`, { enforcement })
    expect(await rest('PATCH', '/git/refs/heads/main', { sha: other }, harbor.ben)).toBe('done')
    expect(await rest('PATCH', '/git/refs/heads/main', { sha: harbor.first, force: true }, harbor.ben)).toBe('done')
    await harbor.call('PUT', `/rulesets/${id}`, { enforcement: 'active' })
  })
})

describe('a branch that is locked', () => {
  beforeAll(() => protect({ lock_branch: true, allow_force_pushes: true }))
  afterAll(() => harbor.call('DELETE', '/branches/main/protection'))

  test.each(ways)('keeps out %s', async (_, go) => {
    const said = await go(harbor.token)
    expect(said).toContain('Cannot change this locked branch')
    expect(await tip()).toBe(harbor.first)
  })

  test('lets administrators through who are not held to it, and nobody else', async () => {
    await harbor.call('DELETE', '/branches/main/protection/enforce_admins')
    const remote = harbor.remote('acme/harbor')
    expect(await harbor.git('push', '--quiet', remote, `${other}:refs/heads/main`)).toBe('')
    expect(await rest('PATCH', '/git/refs/heads/main', { sha: harbor.first, force: true }, harbor.token)).toBe('done')
    expect(await rest('PATCH', '/git/refs/heads/main', { sha: other }, harbor.ben)).toContain('locked branch')
  })
})

describe('a branch that asks for a status', () => {
  const context = 'slipway/freeze'
  const say = (state: string) => harbor.call('POST', `/statuses/${next}`, { state, context, description: 'held' })
  beforeAll(() => protect({ required_status_checks: { strict: false, contexts: [context] } }))
  afterAll(() => harbor.call('DELETE', '/branches/main/protection'))

  test.each(ways)('keeps out %s as long as nobody has said a word', async (_, go) => {
    expect(await go(harbor.token)).toContain(`Required status check "${context}" is expected.`)
  })

  test.each([
    ['pending', 'pending'],
    ['failure', 'failing'],
    ['error', 'errored']
  ])('and while it is %s', async (state, word) => {
    await say(state)
    expect(await rest('PUT', '/pulls/1/merge', {}, harbor.token)).toBe(`Required status check "${context}" is ${word}.`)
    expect((await harbor.settled(1)).mergeable_state).toBe('blocked')
  })

  test('lets it in when that has turned green', async () => {
    await say('success')
    expect((await harbor.settled(1)).mergeable_state).toBe('clean')
    expect(await rest('PUT', '/pulls/1/merge', {}, harbor.ben)).toBe('done')
  })
})
