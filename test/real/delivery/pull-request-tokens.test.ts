import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import type { PullRequestWish } from '#core/delivery/pull-request'
import { actionsSettingsOf } from '#rehearsal/world/actions/environments'
import { type PullHarbor, startPullHarbor } from '../../core/delivery/pull-request-harbor.ts'

let harbor: PullHarbor
let branches = 0
openEffects()
beforeAll(async () => {
  harbor = await startPullHarbor()
})
afterAll(() => harbor.close())
beforeEach(() => {
  branches += 1
})

type Permissions = Readonly<Record<string, 'read' | 'write'>>
const all: Permissions = { contents: 'write', pull_requests: 'write', metadata: 'read' }

const tokenOf = (permissions: Permissions, kind: 'installation' | 'job' = 'installation', login = 'slipway[bot]') =>
  harbor.world.issueToken({ kind, login, repositories: ['acme/harbor'], permissions })

const deliver = (token: string, wish: Partial<PullRequestWish> = {}) =>
  harbor.deliver('1.3.0', { branch: `release/${branches}`, ...wish }, token)

describe('a token that lacks a permission', () => {
  test.each<[string, Permissions, RegExp]>([
    ['to write contents', { ...all, contents: 'read' }, /needs the permission contents: write/],
    [
      'to write pull requests',
      { ...all, pull_requests: 'read' },
      /open a pull request .* needs the permission pull-requests: write/
    ],
    [
      'to see pull requests',
      { contents: 'write', metadata: 'read' },
      /needs the permission pull-requests: (read|write)/
    ]
  ])('%s', async (_, permissions, message) => {
    const token = tokenOf(permissions)
    await expect(deliver(token)).rejects.toThrow(message)
    const { outputs } = await deliver(harbor.app)
    expect(outputs['pull-request-operation']).toBe('created')
  })

  test('and nothing it would need is not asked of it', async () => {
    const { outputs } = await deliver(tokenOf(all), { labels: ['a'], milestone: undefined })
    expect(outputs['pull-request-operation']).toBe('created')
  })
})

describe('the token of a job', () => {
  const job = () => tokenOf(all, 'job', 'github-actions[bot]')
  const settings = () => {
    const repository = harbor.world.state.repositories.byName.get('acme/harbor')
    if (repository === undefined) throw new Error('no repository')
    return actionsSettingsOf(repository)
  }

  test('may have to be allowed to open pull requests', async () => {
    settings().mayApprovePulls = false
    await expect(deliver(job())).rejects.toThrow(
      /not permitted to create or approve.*tick "Allow GitHub Actions to create and approve pull requests" .*Workflow permissions/
    )
  })

  test('opens them with a warning', async () => {
    settings().mayApprovePulls = true
    const { plan, outputs } = await deliver(job())
    expect([plan.warnings.join(), outputs['pull-request-operation']]).toEqual([
      expect.stringMatching(/^the token is GITHUB_TOKEN: .* GitHub App/),
      'created'
    ])
  })
})

test('no token that the server knows', async () => {
  await expect(deliver('ghs_nobody')).rejects.toThrow(/pass a fresh one/)
})

describe('rules of the repository', () => {
  test('that keep the branch from being made are named', async () => {
    await harbor.api('/rulesets', 'POST', {
      ...{ name: 'no releases', target: 'branch', enforcement: 'active' },
      conditions: { ref_name: { include: ['refs/heads/release/**'], exclude: [] } },
      rules: [{ type: 'creation' }]
    })
    await expect(deliver(harbor.app)).rejects.toThrow(
      /create branch .*name a branch that no ruleset or protection covers/
    )
  })

  test('an archive takes nothing', async () => {
    await harbor.api('', 'PATCH', { archived: true })
    const { plan } = await deliver(harbor.app)
    expect(plan.complaints.map(({ place }) => place)).toEqual(['repository'])
  })
})
