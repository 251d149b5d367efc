import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mergeSettingsOf } from '#rehearsal/world/pulls/merge-settings'
import { findRepository, type Repository } from '#rehearsal/world/repositories'
import { type Fixture, startFixture } from '../fixture.ts'
import { ask, data, type Json } from './client.ts'

let fixture: Fixture
let admin = ''
let repositoryId = ''

beforeEach(async () => {
  fixture = await startFixture()
  admin = fixture.world.issueToken({ login: 'grace', repositories: 'all', permissions: 'all' })
  await fixture.commit('First', 1)
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main')
  await fixture.commit('Second', 2)
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main:refs/heads/topic')
  repositoryId = (await run('{ repository(owner: "acme", name: "harbor") { id } }')).repository.id
})

afterEach(() => fixture.close())

const run = (query: string, variables: object = {}): Promise<Json> => data(fixture, query, variables, admin)

const create =
  'mutation ($input: CreatePullRequestInput!) { createPullRequest(input: $input) { pullRequest { id number state isDraft } } }'
const wanted = (more: object = {}) => ({
  repositoryId,
  baseRefName: 'main',
  headRefName: 'topic',
  title: 'Topic',
  body: 'Why',
  ...more
})
const opened = async (more: object = {}): Promise<Json> =>
  (await run(create, { input: wanted(more) })).createPullRequest.pullRequest
const act = async (mutation: string, id: string, selection: string, more = ''): Promise<Json> => {
  const query = `mutation ($id: ID!) { ${mutation}(input: { pullRequestId: $id ${more} }) { pullRequest { ${selection} } } }`
  return (await run(query, { id }))[mutation].pullRequest
}

describe('pull requests', () => {
  test('are opened, and shown', async () => {
    const { number, ...rest } = await opened()
    expect([number, rest]).toEqual([1, { id: expect.any(String), state: 'OPEN', isDraft: false }])
    const selection =
      'title body baseRefName headRefName headRef { name } isCrossRepository author { login } commits(first: 5) { totalCount nodes { commit { message } } } statusCheckRollup { state } mergeable url'
    const query = `{ repository(owner: "acme", name: "harbor") { pullRequest(number: 1) { ${selection} } } }`
    expect((await run(query)).repository.pullRequest).toEqual({
      title: 'Topic',
      body: 'Why',
      baseRefName: 'main',
      headRefName: 'topic',
      headRef: { name: 'topic' },
      isCrossRepository: false,
      author: { login: 'grace' },
      commits: { totalCount: 1, nodes: [{ commit: { message: 'Second' } }] },
      statusCheckRollup: null,
      mergeable: expect.stringMatching(/UNKNOWN|MERGEABLE/),
      url: `${fixture.world.url}/acme/harbor/pull/1`
    })
  })

  test('are found by branch, state and commit', async () => {
    await opened()
    const query = `{ repository(owner: "acme", name: "harbor") {
      mine: pullRequests(first: 5, headRefName: "topic", baseRefName: "main", states: [OPEN]) { totalCount }
      none: pullRequests(first: 5, states: [MERGED]) { totalCount }
      ref(qualifiedName: "topic") { target { ... on Commit { associatedPullRequests(first: 5) { nodes { number } } } } }
    } }`
    expect((await run(query)).repository).toEqual({
      mine: { totalCount: 1 },
      none: { totalCount: 0 },
      ref: { target: { associatedPullRequests: { nodes: [{ number: 1 }] } } }
    })
  })

  test('tell their files, and branches tell their pull requests', async () => {
    await writeFile(join(fixture.work, 'notes "a".md'), 'one\ntwo\n')
    await fixture.git('add', '.')
    await fixture.commit('Third', 3)
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main:refs/heads/topic')
    await opened()
    const query = `{ repository(owner: "acme", name: "harbor") {
      pullRequest(number: 1) { changedFiles additions files(first: 5) { nodes { path additions deletions changeType } } }
      ref(qualifiedName: "topic") { associatedPullRequests(first: 5, states: OPEN) { nodes { number } } }
    } }`
    expect((await run(query)).repository).toEqual({
      pullRequest: {
        changedFiles: 1,
        additions: 2,
        files: { nodes: [{ path: 'notes "a".md', additions: 2, deletions: 0, changeType: 'ADDED' }] }
      },
      ref: { associatedPullRequests: { nodes: [{ number: 1 }] } }
    })
  })

  const refusals: [string, object, string][] = [
    ['one without commits', { headRefName: 'main' }, 'No commits between main and main'],
    [
      'a head that is not there',
      { headRefName: 'nope' },
      "Head sha can't be blank, Base sha can't be blank, No commits between main and nope, Head ref must be a branch"
    ],
    [
      'a base that is not there',
      { baseRefName: 'nope' },
      "Head sha can't be blank, Base sha can't be blank, No commits between nope and topic, Base ref must be a branch"
    ]
  ]
  test.each(refusals)('refused: %s', async (_, more, message) => {
    const { errors } = await ask(fixture, create, { input: wanted(more) }, admin)
    expect(errors[0]).toMatchObject({ type: 'UNPROCESSABLE', path: ['createPullRequest'], message })
  })

  test('refused: a second one for the same branches', async () => {
    await opened()
    const { errors } = await ask(fixture, create, { input: wanted() }, admin)
    expect(errors[0]).toMatchObject({ type: 'UNPROCESSABLE', message: 'A pull request already exists for acme:topic.' })
  })

  test('refused: a job without the permission', async () => {
    const job = fixture.world.issueToken({
      kind: 'job',
      login: 'github-actions[bot]',
      repositories: 'all',
      permissions: { contents: 'write' }
    })
    const { errors } = await ask(fixture, create, { input: wanted() }, job)
    expect(errors[0]).toMatchObject({ type: 'FORBIDDEN', message: 'Resource not accessible by integration' })
  })

  test('are changed, drafted, closed and opened again', async () => {
    const { id } = await opened({ draft: true })
    expect(await act('updatePullRequest', id, 'title isDraft', 'title: "Other"')).toEqual({
      title: 'Other',
      isDraft: true
    })
    expect(await act('markPullRequestReadyForReview', id, 'isDraft')).toEqual({ isDraft: false })
    expect(await act('convertPullRequestToDraft', id, 'isDraft')).toEqual({ isDraft: true })
    expect(await act('closePullRequest', id, 'state closed')).toEqual({ state: 'CLOSED', closed: true })
    expect(await act('reopenPullRequest', id, 'state')).toEqual({ state: 'OPEN' })
  })

  test('are merged', async () => {
    const { id } = await opened()
    const merged = await act(
      'mergePullRequest',
      id,
      'state merged mergedBy { login } mergeCommit { oid message }',
      'mergeMethod: SQUASH commitHeadline: "All"'
    )
    const { mergeCommit, ...rest } = merged
    expect(rest).toEqual({ state: 'MERGED', merged: true, mergedBy: { login: 'grace' } })
    expect([mergeCommit.oid, mergeCommit.message]).toEqual([
      (await fixture.world.refs('acme/harbor')).get('refs/heads/main'),
      expect.stringMatching(/^All/)
    ])
    expect(fixture.world.journal.map(({ via }) => via)).toContain('GraphQL mergePullRequest')
  })

  test('are not merged by themselves where nothing holds them back, or it is not allowed', async () => {
    const { id } = await opened()
    const query =
      'mutation ($id: ID!) { enablePullRequestAutoMerge(input: { pullRequestId: $id }) { pullRequest { id } } }'
    const say = async () => (await ask(fixture, query, { id }, admin)).errors[0]
    expect(await say()).toMatchObject({
      type: 'UNPROCESSABLE',
      message: 'Auto merge is not allowed for this repository'
    })
    mergeSettingsOf(findRepository(fixture.world.state.repositories, 'acme', 'harbor') as Repository).allowAutoMerge =
      true
    expect(await say()).toMatchObject({ type: 'UNPROCESSABLE', message: expect.stringContaining('is in clean status') })
  })
})

describe('a protected branch', () => {
  test('takes no commit of whom the protection holds', async () => {
    const protect =
      'mutation ($input: CreateBranchProtectionRuleInput!) { createBranchProtectionRule(input: $input) { clientMutationId } }'
    await run(protect, {
      input: { repositoryId, pattern: 'main', requiresApprovingReviews: true, isAdminEnforced: true }
    })
    const head = (await fixture.world.refs('acme/harbor')).get('refs/heads/main')
    const commit =
      'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { clientMutationId } }'
    const input = {
      branch: { repositoryNameWithOwner: 'acme/harbor', branchName: 'main' },
      expectedHeadOid: head,
      message: { headline: 'x' },
      fileChanges: {}
    }
    const { errors } = await ask(fixture, commit, { input }, fixture.token)
    expect(errors[0]).toMatchObject({
      type: 'BRANCH_PROTECTION_RULE_VIOLATION',
      path: ['createCommitOnBranch'],
      message: expect.stringContaining('Changes must be made through a pull request')
    })
  })
})
