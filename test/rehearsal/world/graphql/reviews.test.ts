import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Harbor, startHarbor } from '../pulls/harbor.ts'
import { data, type Json, mistake } from './client.ts'

let harbor: Harbor
let id = ''

beforeAll(async () => {
  harbor = await startHarbor()
  await harbor.push('topic', { 'topic.txt': 'x\n' }, { from: harbor.first })
  await harbor.open('topic')
  id = (await show('id')).id
})

afterAll(() => harbor.close())

const show = async (selection: string, token?: string): Promise<Json> => {
  const query = `{ repository(owner: "acme", name: "harbor") { pullRequest(number: 1) { ${selection} } } }`
  return (await data(harbor, query, {}, token)).repository.pullRequest
}
const review = async (event: string, token: string, body = ''): Promise<Json> => {
  const query = `mutation ($input: AddPullRequestReviewInput!) {
    addPullRequestReview(input: $input) { pullRequestReview { id state author { login } body } }
  }`
  const input = { pullRequestId: id, event, body }
  return (await data(harbor, query, { input }, token)).addPullRequestReview.pullRequestReview
}

test('where no review is demanded, nothing is decided', async () => {
  expect(await show('reviewDecision reviewRequests(first: 5) { totalCount }')).toEqual({
    reviewDecision: null,
    reviewRequests: { totalCount: 0 }
  })
})

test('who is asked is told, until there is a review', async () => {
  const { user } = await data(harbor, '{ user(login: "ben") { id } }')
  const query = `mutation ($input: RequestReviewsInput!) { requestReviews(input: $input) {
    pullRequest { reviewRequests(first: 5) { nodes { asCodeOwner requestedReviewer { ... on User { login } } } } }
  } }`
  const { requestReviews } = await data(harbor, query, { input: { pullRequestId: id, userIds: [user.id] } })
  expect(requestReviews.pullRequest.reviewRequests.nodes).toEqual([
    { asCodeOwner: false, requestedReviewer: { login: 'ben' } }
  ])
})

test('a demanded review is missing, asks for changes, approves, and is dismissed', async () => {
  const demand = { required_approving_review_count: 1 }
  const nothing = { required_status_checks: null, enforce_admins: false, restrictions: null }
  const protection = { ...nothing, required_pull_request_reviews: demand }
  expect((await harbor.call('PUT', '/branches/main/protection', protection)).status).toBe(200)
  expect(await show('reviewDecision')).toEqual({ reviewDecision: 'REVIEW_REQUIRED' })
  await review('REQUEST_CHANGES', harbor.ben, 'No')
  expect(await show('reviewDecision')).toEqual({ reviewDecision: 'CHANGES_REQUESTED' })
  const approved = await review('APPROVE', harbor.ben)
  expect(approved).toEqual({ id: expect.any(String), state: 'APPROVED', author: { login: 'ben' }, body: '' })
  expect(
    await show(`reviewDecision latestReviews(first: 5) { nodes { state } } reviews(first: 5) { totalCount }
      latestOpinionatedReviews(first: 5, writersOnly: true) { nodes { state author { login } authorCanPushToRepository } }`)
  ).toEqual({
    reviewDecision: 'APPROVED',
    latestOpinionatedReviews: {
      nodes: [{ state: 'APPROVED', author: { login: 'ben' }, authorCanPushToRepository: true }]
    },
    latestReviews: { nodes: [{ state: 'APPROVED' }] },
    reviews: { totalCount: 2 }
  })
  const query = `mutation ($id: ID!) { dismissPullRequestReview(input: { pullRequestReviewId: $id, message: "Old" }) {
    pullRequestReview { state }
  } }`
  expect((await data(harbor, query, { id: approved.id })).dismissPullRequestReview.pullRequestReview.state).toBe(
    'DISMISSED'
  )
  expect(await show('reviewDecision')).toEqual({ reviewDecision: 'REVIEW_REQUIRED' })
})

test('a review without a word is pending until it is submitted', async () => {
  const query = `mutation ($id: ID!) { addPullRequestReview(input: { pullRequestId: $id }) { pullRequestReview { state } } }`
  expect((await data(harbor, query, { id }, harbor.ben)).addPullRequestReview.pullRequestReview.state).toBe('PENDING')
  const submit = `mutation ($id: ID!) {
    submitPullRequestReview(input: { pullRequestId: $id, event: APPROVE }) { pullRequestReview { state } }
  }`
  const { submitPullRequestReview } = await data(harbor, submit, { id }, harbor.ben)
  expect(submitPullRequestReview.pullRequestReview.state).toBe('APPROVED')
  expect(await mistake(harbor, submit, { id }, harbor.ben)).toMatchObject({ type: 'NOT_FOUND' })
})

test('nobody approves what is their own', async () => {
  const query = `mutation ($id: ID!) {
    addPullRequestReview(input: { pullRequestId: $id, event: APPROVE }) { clientMutationId }
  }`
  expect((await mistake(harbor, query, { id })).message).toBe('Can not approve your own pull request')
})

test('several words about merging agree within one query', async () => {
  await harbor.push('fresh', { 'fresh.txt': 'x\n' }, { from: harbor.first })
  await harbor.open('fresh')
  const query =
    '{ repository(owner: "acme", name: "harbor") { pullRequest(number: 2) { mergeable mergeStateStatus } } }'
  const looks = [await data(harbor, query, {}, harbor.ben), await data(harbor, query, {}, harbor.ben)].map(
    (each) => each.repository.pullRequest
  )
  expect(looks).toEqual([
    { mergeable: 'UNKNOWN', mergeStateStatus: 'UNKNOWN' },
    { mergeable: 'MERGEABLE', mergeStateStatus: 'BLOCKED' }
  ])
})

test('the timeline tells all that the world can tell of, in the order of time', async () => {
  const selection = 'timelineItems(first: 50) { nodes { __typename } }'
  const kinds = (await show(selection)).timelineItems.nodes.map((each: Json) => each.__typename)
  expect(kinds.slice(0, 2)).toEqual(['PullRequestCommit', 'ReviewRequestedEvent'])
  expect(kinds.filter((kind: string) => kind === 'PullRequestReview')).toHaveLength(3)
  expect(kinds).toContain('ReviewDismissedEvent')
})
