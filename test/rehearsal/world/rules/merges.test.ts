import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { findRepository, type Repository } from '#rehearsal/world/repositories'
import { checkMerge, type MergeFacts, requiredChecksOf } from '#rehearsal/world/rules/check-merge'
import { type CheckResult, checkResults } from '#rehearsal/world/rules/check-results'
import { demandReviews, type PullReviews } from '#rehearsal/world/rules/demand-reviews'
import { noDemands, type ProtectionSettings, protectionsOf } from '#rehearsal/world/rules/protection/protection'
import { demandChecks } from '#rehearsal/world/rules/required-checks'
import { type Rule, type RulesetDefinition, rulesetsOf } from '#rehearsal/world/rules/rulesets/ruleset'
import { statusesOf } from '#rehearsal/world/statuses/status'
import type { Caller } from '#rehearsal/world/tokens'
import { type Fixture, startFixture } from '../fixture.ts'

let fixture: Fixture
let repository: Repository

beforeAll(async () => {
  fixture = await startFixture()
  repository = findRepository(fixture.world.state.repositories, 'acme', 'harbor') as Repository
  fixture.world.addCollaborator('acme/harbor', 'mia', 'maintain')
})

afterEach(() => {
  protectionsOf(repository).length = 0
  rulesetsOf(repository).clear()
})

afterAll(() => fixture.close())

const caller = (login: string): Caller => ({
  kind: 'token',
  grant: { kind: 'user', login, repositories: ['acme/harbor'], permissions: { contents: 'write' } }
})

const facts: MergeFacts = {
  base: 'main',
  results: [],
  method: 'squash',
  isBehind: false,
  reviews: [],
  mayWrite: () => true,
  author: 'zoe'
}

const protect = (settings: Partial<ProtectionSettings>) =>
  protectionsOf(repository).push({ id: 1, pattern: 'main', creator: 'ada', settings: { ...noDemands, ...settings } })

const rule = (rules: Rule[], bypassActors: RulesetDefinition['bypassActors'] = []) => {
  const definition: RulesetDefinition = {
    ...{ name: 'rules', target: 'branch', enforcement: 'active', bypassActors },
    ...{ include: ['~DEFAULT_BRANCH'], exclude: [], rules }
  }
  rulesetsOf(repository).set(1, { id: 1, createdAt: '', versions: [{ id: 1, by: 'ada', at: '', definition }] })
}

const merge = (login: string, change: Partial<MergeFacts> = {}) =>
  checkMerge(fixture.world.state, repository, caller(login), { ...facts, ...change })

const policy = { approvals: 1, dismissStale: false, codeOwners: false, lastPush: false }
const checks = { strict: true, checks: [{ context: 'ci', appId: null }] }
const passed: CheckResult[] = [{ context: 'ci', app: undefined, standing: 'success' }]
const approved = [{ author: 'mia', state: 'APPROVED' as const }]

describe('a merge into a protected branch', () => {
  const cases: [
    name: string,
    settings: Partial<ProtectionSettings>,
    change: Partial<MergeFacts>,
    message: string | undefined
  ][] = [
    ['nothing demanded', {}, {}, undefined],
    [
      'a review missing',
      { reviews: policy },
      {},
      'At least 1 approving review is required by reviewers with write access.'
    ],
    ['a review there', { reviews: policy }, { reviews: approved }, undefined],
    ['a check missing', { checks }, {}, 'Required status check "ci" is expected.'],
    ['a check passed', { checks }, { results: passed }, undefined],
    [
      'a head behind',
      { checks },
      { results: passed, isBehind: true },
      'Head branch is not up to date with the base branch.'
    ],
    ['a locked branch', { lockBranch: true }, {}, 'Cannot change this locked branch'],
    ['a linear history', { linearHistory: true }, { method: 'merge' }, 'This branch must not contain merge commits.'],
    ['a linear history kept', { linearHistory: true }, {}, undefined],
    [
      'two things missing',
      { lockBranch: true, checks },
      {},
      'Cannot change this locked branch Required status check "ci" is expected.'
    ]
  ]
  test.each(cases)('%s', async (_, settings, change, message) => {
    protect(settings)
    expect((await merge('mia', change)).message).toBe(message)
  })

  test('is free for administrators, unless the settings are enforced for them', async () => {
    protect({ lockBranch: true })
    expect(await merge('ada')).toEqual({
      message: undefined,
      reasons: [],
      bypassed: ['Cannot change this locked branch']
    })
    protectionsOf(repository).length = 0
    protect({ lockBranch: true, enforceAdmins: true })
    expect((await merge('ada')).message).toBe('Cannot change this locked branch')
  })
})

describe('a merge under a ruleset', () => {
  const violation = (...texts: string[]) =>
    `Repository rule violations found\n\n${texts.map((text) => `${text}\n\n`).join('')}`
  const pull = (change: object = {}): Rule => ({
    type: 'pull_request',
    parameters: {
      required_approving_review_count: 1,
      dismiss_stale_reviews_on_push: false,
      require_code_owner_review: false,
      require_last_push_approval: false,
      required_review_thread_resolution: false,
      ...change
    }
  })
  const required = (...contexts: string[]): Rule => ({
    type: 'required_status_checks',
    parameters: {
      strict_required_status_checks_policy: false,
      required_status_checks: contexts.map((context) => ({ context }))
    }
  })
  const approval = 'At least 1 approving review is required by reviewers with write access.'
  const cases: [name: string, rules: Rule[], change: Partial<MergeFacts>, message: string | undefined][] = [
    ['updates', [{ type: 'update' }], {}, violation('Cannot update this protected ref.')],
    ['deletions', [{ type: 'deletion' }, { type: 'non_fast_forward' }], {}, undefined],
    ['approvals', [pull()], {}, violation(approval)],
    [
      'approvals and checks',
      [pull(), required('ci')],
      {},
      violation(approval, 'Required status check "ci" is expected.')
    ],
    ['checks that passed', [required('ci')], { results: passed }, undefined],
    ['a queue', [queue()], {}, violation('Changes must be made through the merge queue')],
    ['a queue that merges', [queue()], { byQueue: true }, undefined],
    [
      'other methods',
      [pull({ allowed_merge_methods: ['merge'] })],
      { reviews: approved },
      violation('Squash merges are not allowed on this repository.')
    ],
    [
      'deployments',
      [deployments('preview', 'staging')],
      { environments: ['staging'] },
      violation('Missing successful active preview deployment.')
    ]
  ]
  test.each(cases)('about %s', async (_, rules, change, message) => {
    rule(rules)
    expect((await merge('ada', change)).message).toBe(message)
  })

  test('is free for who may pass it by in pull requests', async () => {
    rule([{ type: 'update' }], [{ actor_type: 'RepositoryRole', actor_id: 2, bypass_mode: 'pull_request' }])
    expect((await merge('mia')).bypassed).toEqual(['Cannot update this protected ref.'])
    expect((await merge('ada')).message).toContain('Cannot update this protected ref.')
  })

  test('has the checks of protection and rulesets', async () => {
    protect({ checks })
    rule([required('lint')])
    expect(await requiredChecksOf(repository, 'main')).toEqual([
      { context: 'ci', appId: null },
      { context: 'lint', appId: null }
    ])
  })

  function queue(): Rule {
    return {
      type: 'merge_queue',
      parameters: {
        ...{ check_response_timeout_minutes: 60, grouping_strategy: 'ALLGREEN', max_entries_to_build: 5 },
        ...{ max_entries_to_merge: 5, merge_method: 'SQUASH', min_entries_to_merge: 1 },
        min_entries_to_merge_wait_minutes: 5
      }
    }
  }

  function deployments(...names: string[]): Rule {
    return { type: 'required_deployments', parameters: { required_deployment_environments: names } }
  }
})

describe('reviews', () => {
  const demand = { ...policy, conversations: true, codeOwners: true, lastPush: true }
  const by = (author: string, state: PullReviews['reviews'][number]['state']) => ({ author, state })
  const cases: [name: string, pull: Partial<PullReviews>, said: RegExp | undefined][] = [
    ['none', {}, /^At least 1 approving review is required/],
    ['the own one', { reviews: [by('zoe', 'APPROVED')] }, /^At least 1/],
    ['of who may not write', { reviews: approved, mayWrite: () => false }, /^At least 1/],
    ['taken back', { reviews: [...approved, by('mia', 'DISMISSED')] }, /^At least 1/],
    ['and a comment', { reviews: [...approved, by('mia', 'COMMENTED')] }, undefined],
    ['against', { reviews: [...approved, by('ben', 'CHANGES_REQUESTED')] }, /^Changes have been requested/],
    ['of who pushed last', { reviews: approved, lastPusher: 'mia' }, /^New changes require approval/],
    [
      'without the owner',
      { reviews: approved, missingCodeOwners: ['ben'] },
      /^Waiting on code owner review from ben\.$/
    ],
    ['with an open conversation', { reviews: approved, hasOpenConversations: true }, /^A conversation must be resolved/]
  ]
  test.each(cases)('%s', (_, pull, said) => {
    const found = demandReviews(demand, { ...facts, ...pull })
    if (said === undefined) expect(found).toBeUndefined()
    else expect(found).toMatch(said)
  })
})

describe('required checks', () => {
  const required = (...contexts: string[]) => contexts.map((context) => ({ context, appId: null }))
  const as = (...standings: [string, CheckResult['standing']][]): CheckResult[] =>
    standings.map(([context, standing]) => ({ context, app: undefined, standing }))
  const cases: [said: string | undefined, contexts: string[], results: CheckResult[]][] = [
    [undefined, ['a'], as(['a', 'success'])],
    ['Required status check "a" is failing.', ['a'], as(['a', 'failing'])],
    ['Required status check "a" is in progress.', ['a'], as(['a', 'in progress'])],
    ['Required status check "a" is expected.', ['a'], as(['b', 'success'])],
    ['1 of 2 required status checks are expected.', ['a', 'b'], as(['a', 'success'])],
    ['2 of 2 required status checks are in progress.', ['a', 'b'], as(['a', 'in progress'], ['b', 'in progress'])],
    ['2 of 2 required status checks have not succeeded: 1 expected and 1 pending.', ['a', 'b'], as(['a', 'pending'])],
    [
      '2 of 2 required status checks have not succeeded: 1 failing.',
      ['a', 'b'],
      as(['a', 'failing'], ['b', 'in progress'])
    ]
  ]
  test.each(cases)('%s', (said, contexts, results) => {
    expect(demandChecks(required(...contexts), results)).toBe(said)
  })

  test('must come from the App that is named', () => {
    const result = (app: string | undefined): CheckResult[] => [{ context: 'a', app, standing: 'success' }]
    const actions = [{ context: 'a', appId: 15368 }]
    expect(demandChecks(actions, result('github-actions'))).toBeUndefined()
    expect(demandChecks(actions, result(undefined))).toMatch(/is expected/)
    expect(demandChecks([{ context: 'a', appId: -1 }], result('other'))).toBeUndefined()
  })

  test('are known by the newest status of a context', () => {
    const status = (id: number, state: 'success' | 'failure') => ({
      ...{ id, context: 'ci', state, description: null, targetUrl: null, creator: 'ada', createdAt: '' }
    })
    statusesOf(repository).set('abc', [status(2, 'success'), status(1, 'failure')])
    expect(checkResults(repository, 'abc')).toEqual(passed)
  })
})
