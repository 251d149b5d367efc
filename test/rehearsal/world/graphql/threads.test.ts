import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
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
const change = async (mutation: string, variables: object = {}): Promise<Json> => {
  const answer = await ask(fixture, mutation, variables, token)
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return answer.data
}

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
