import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { eventsOf } from '#rehearsal/service/events-of'
import { validatePayload } from '#rehearsal/world/description/webhooks'
import { openIssue } from '#rehearsal/world/issues/open-issue'
import { findRepository, type Repository } from '#rehearsal/world/repositories'
import { identify } from '#rehearsal/world/tokens'
import { type Fixture, startFixture } from '../fixture.ts'
import { ask, data, type Json, mistake } from './client.ts'

let fixture: Fixture
let token = ''
let issueId = ''

beforeAll(async () => {
  fixture = await startFixture()
  token = fixture.world.issueToken({ login: 'grace', repositories: 'all', permissions: 'all' })
  const { state } = fixture.world
  const repository = findRepository(state.repositories, 'acme', 'harbor') as Repository
  const author = { state, caller: identify(state.tokens, `token ${token}`), via: 'test' }
  await openIssue(author, repository, { title: 'First', body: 'Words', labels: ['bug'] })
  await openIssue(author, repository, { title: 'Second', labels: ['release'] })
  issueId = (await about('issue(number: 1) { id }')).issue.id
})

afterAll(() => fixture.close())

const about = async (selection: string): Promise<Json> =>
  (await data(fixture, `{ repository(owner: "acme", name: "harbor") { ${selection} } }`)).repository
const change = (mutation: string, variables: object = {}): Promise<Json> => data(fixture, mutation, variables, token)

describe('issues and labels', () => {
  const cases: [string, string, object][] = [
    [
      'an issue',
      'issue(number: 1) { title body state author { login } labels(first: 5) { nodes { name } } comments { totalCount } }',
      {
        issue: {
          title: 'First',
          body: 'Words',
          state: 'OPEN',
          author: { login: 'grace' },
          labels: { nodes: [{ name: 'bug' }] },
          comments: { totalCount: 0 }
        }
      }
    ],
    [
      'issues by label',
      'issues(first: 5, labels: ["release"], states: OPEN) { totalCount nodes { number } }',
      {
        issues: { totalCount: 1, nodes: [{ number: 2 }] }
      }
    ],
    [
      'issues, the newest first',
      'issues(first: 1, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number } }',
      {
        issues: { nodes: [{ number: 2 }] }
      }
    ],
    [
      'whatever has a number',
      'issueOrPullRequest(number: 2) { __typename ... on Issue { title } }',
      {
        issueOrPullRequest: { __typename: 'Issue', title: 'Second' }
      }
    ],
    [
      'a label',
      'label(name: "BUG") { name color isDefault }',
      { label: { name: 'bug', color: 'd73a4a', isDefault: true } }
    ],
    ['no such label', 'label(name: "nope") { name }', { label: null }]
  ]
  test.each(cases)('%s', async (_, selection, expected) => {
    expect(await about(selection)).toMatchObject(expected)
  })

  test.each([
    ['issue(number: 9) { id }', 'Could not resolve to an Issue with the number of 9.'],
    ['pullRequest(number: 1) { id }', 'Could not resolve to a PullRequest with the number of 1.'],
    [
      'issueOrPullRequest(number: 9) { __typename }',
      'Could not resolve to an issue or pull request with the number of 9.'
    ]
  ])('%s is not found', async (selection, message) => {
    const query = `{ repository(owner: "acme", name: "harbor") { ${selection} } }`
    expect(await mistake(fixture, query)).toMatchObject({ type: 'NOT_FOUND', message })
  })

  test('a search finds them', async () => {
    const query =
      '{ search(type: ISSUE, first: 5, query: "repo:acme/harbor is:issue label:bug sort:created-asc") { issueCount nodes { ... on Issue { number } } } }'
    expect((await data(fixture, query)).search).toEqual({ issueCount: 1, nodes: [{ number: 1 }] })
    const strange = query.replace('label:bug', 'reactions:>5')
    expect((await mistake(fixture, strange)).message).toContain(
      'the rehearsal\'s world does not know "reactions:>5" in a search'
    )
  })
})

describe('changes of issues', () => {
  test('labels are given and taken', async () => {
    const { label } = await about('label(name: "question") { id }')
    const add =
      'mutation ($input: AddLabelsToLabelableInput!) { addLabelsToLabelable(input: $input) { labelable { labels(first: 9) { nodes { name } } } } }'
    const input = { labelableId: issueId, labelIds: [label.id] }
    const given = await change(add, { input })
    expect(given.addLabelsToLabelable.labelable.labels.nodes).toEqual([{ name: 'bug' }, { name: 'question' }])
    const taken = await change(
      add.replaceAll(/AddLabelsTo|addLabelsTo/g, (word) => (word[0] === 'A' ? 'RemoveLabelsFrom' : 'removeLabelsFrom')),
      { input }
    )
    expect(taken.removeLabelsFromLabelable.labelable.labels.nodes).toEqual([{ name: 'bug' }])
    const effects = fixture.world.journal.slice(-2).map(({ kind, via, by }) => [kind, via, by])
    expect(effects).toEqual([
      ['set-labels', 'GraphQL addLabelsToLabelable', 'grace'],
      ['set-labels', 'GraphQL removeLabelsFromLabelable', 'grace']
    ])
  })

  test('comments are written, changed, folded and deleted', async () => {
    const add =
      'mutation ($id: ID!) { addComment(input: { subjectId: $id, body: "Hello" }) { commentEdge { node { id body author { login } } } subject { id } } }'
    const { addComment } = await change(add, { id: issueId })
    const { id, ...rest } = addComment.commentEdge.node
    expect([rest, addComment.subject]).toEqual([{ body: 'Hello', author: { login: 'grace' } }, { id: issueId }])
    const edit = 'mutation ($id: ID!) { updateIssueComment(input: { id: $id, body: "Bye" }) { issueComment { body } } }'
    expect(await change(edit, { id })).toEqual({ updateIssueComment: { issueComment: { body: 'Bye' } } })
    const fold =
      'mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OFF_TOPIC }) { minimizedComment { isMinimized minimizedReason } } }'
    expect(await change(fold, { id })).toEqual({
      minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'off-topic' } }
    })
    await change('mutation ($id: ID!) { deleteIssueComment(input: { id: $id }) { clientMutationId } }', { id })
    expect(await about('issue(number: 1) { comments(first: 1) { nodes { body } } }')).toEqual({
      issue: { comments: { nodes: [] } }
    })
  })

  test('people are assigned and taken off', async () => {
    const { user } = await data(fixture, '{ user(login: "GRACE") { id login } }')
    const named = (mutation: string) =>
      `mutation ($id: ID!, $who: ID!) { ${mutation}(input: { assignableId: $id, assigneeIds: [$who] }) { assignable { assignees(first: 5) { nodes { login } } } } }`
    const given = await change(named('addAssigneesToAssignable'), { id: issueId, who: user.id })
    expect(given.addAssigneesToAssignable.assignable.assignees.nodes).toEqual([{ login: 'grace' }])
    const taken = await change(named('removeAssigneesFromAssignable'), { id: issueId, who: user.id })
    expect(taken.removeAssigneesFromAssignable.assignable.assignees.nodes).toEqual([])
  })

  test('issues are opened, closed and pinned, three at most', async () => {
    const { id: repositoryId } = await about('id')
    const create = 'mutation ($input: CreateIssueInput!) { createIssue(input: $input) { issue { id state isPinned } } }'
    const pin = 'mutation ($id: ID!) { pinIssue(input: { issueId: $id }) { issue { isPinned } } }'
    const ids: string[] = []
    for (const title of ['A', 'B', 'C', 'D']) {
      ids.push((await change(create, { input: { repositoryId, title } })).createIssue.issue.id)
    }
    for (const id of ids.slice(0, 3))
      expect(await change(pin, { id })).toEqual({ pinIssue: { issue: { isPinned: true } } })
    const { errors } = await ask(fixture, pin, { id: ids[3] }, token)
    expect(errors[0]).toMatchObject({ type: 'UNPROCESSABLE', message: 'Maximum 3 pinned issues per repository' })
    await change('mutation ($id: ID!) { unpinIssue(input: { issueId: $id }) { clientMutationId } }', { id: ids[0] })
    expect((await about('pinnedIssues(first: 3) { nodes { issue { title } } }')).pinnedIssues.nodes).toEqual([
      { issue: { title: 'B' } },
      { issue: { title: 'C' } }
    ])
    expect((await fixture.world.endState())['acme/harbor']?.pinned).toEqual(['B', 'C'])
    const told = fixture.world.state.happenings.filter(({ action }) => /pinned$/.test(action ?? ''))
    expect(told.map(({ name, action }) => `${name} ${action}`)).toEqual([
      ...['issues pinned', 'issues pinned', 'issues pinned', 'issues unpinned']
    ])
    const [event] = await Promise.all(told.map((happening) => eventsOf(fixture.world.state, happening)))
    expect(event?.flatMap(({ name, action, payload }) => validatePayload(name, action, payload))).toEqual([])
    const close =
      'mutation ($id: ID!) { closeIssue(input: { issueId: $id, stateReason: NOT_PLANNED }) { issue { state stateReason } } }'
    expect((await change(close, { id: ids[3] })).closeIssue.issue).toEqual({
      state: 'CLOSED',
      stateReason: 'NOT_PLANNED'
    })
  })

  test('the timeline says who gave a label', async () => {
    const select = 'nodes { __typename ... on LabeledEvent { actor { login } label { name } } }'
    const items = (types: string) =>
      `{ repository(owner: "acme", name: "harbor") { issue(number: 2) { timelineItems(first: 9, itemTypes: [${types}]) { ${select} } } } }`
    const { repository } = await data(fixture, items('LABELED_EVENT'))
    expect(repository.issue.timelineItems.nodes).toEqual([
      { __typename: 'LabeledEvent', actor: { login: 'grace' }, label: { name: 'release' } }
    ])
    expect((await mistake(fixture, items('SUBSCRIBED_EVENT'))).message).toContain('the timeline items SubscribedEvent')
  })

  test('accounts are found whatever the case, each as what it is', async () => {
    const query = '{ organization(login: "ACME") { login } repositoryOwner(login: "acme") { __typename } }'
    expect(await data(fixture, query)).toEqual({
      organization: { login: 'acme' },
      repositoryOwner: { __typename: 'Organization' }
    })
    expect(await mistake(fixture, '{ user(login: "nobody") { id } }')).toMatchObject({
      type: 'NOT_FOUND',
      message: "Could not resolve to a User with the login of 'nobody'."
    })
  })

  test('a job that may not write to issues is refused', async () => {
    const job = fixture.world.issueToken({
      kind: 'job',
      login: 'github-actions[bot]',
      repositories: 'all',
      permissions: { contents: 'write' }
    })
    const query = 'mutation ($id: ID!) { addComment(input: { subjectId: $id, body: "x" }) { clientMutationId } }'
    expect(await mistake(fixture, query, { id: issueId }, job)).toMatchObject({
      type: 'FORBIDDEN',
      message: 'Resource not accessible by integration'
    })
  })
})
