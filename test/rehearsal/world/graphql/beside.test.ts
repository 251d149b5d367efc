import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Harbor, startHarbor } from '../pulls/harbor.ts'
import { data, type Json } from './client.ts'

let harbor: Harbor

beforeAll(async () => {
  harbor = await startHarbor()
  await harbor.push('topic', { 'topic.txt': 'x\n' }, { from: harbor.first })
  await harbor.open('topic')
  await harbor.call('POST', '/issues/1/comments', { body: 'good' })
  await harbor.call('POST', '/pulls/1/reviews', { event: 'APPROVE', body: 'fine' }, harbor.ben)
  await harbor.call('POST', '/pulls/1/requested_reviewers', { team_reviewers: ['pilots'] })
  await harbor.call('POST', '/issues', { title: 'An issue' })
})

afterAll(() => harbor.close())

const show = async (selection: string): Promise<Json> =>
  (await data(harbor, `{ repository(owner: "acme", name: "harbor") { ${selection} } }`)).repository

const reactions = 'reactionGroups { content viewerHasReacted users { totalCount } }'
const none = { content: 'THUMBS_UP', viewerHasReacted: false, users: { totalCount: 0 } }

test.each([
  ['pull request', `found: pullRequest(number: 1) { ${reactions} }`],
  ['issue', `found: issue(number: 2) { ${reactions} }`]
])('nobody has reacted to a %s', async (_, selection) => {
  const groups = (await show(selection)).found.reactionGroups
  expect([groups.length, groups[0]]).toEqual([8, none])
})

test('a comment and a review say who wrote them, and whether they were edited', async () => {
  const comment = `nodes { includesCreatedEdit ${reactions} }`
  const review = `nodes { authorAssociation ${reactions} }`
  const { pullRequest } = await show(
    `pullRequest(number: 1) { comments(first: 1) { ${comment} } reviews(first: 1) { ${review} } }`
  )
  expect(pullRequest.comments.nodes[0]).toMatchObject({ includesCreatedEdit: false, reactionGroups: { 0: none } })
  expect(pullRequest.reviews.nodes[0]).toMatchObject({
    authorAssociation: 'MEMBER',
    reactionGroups: { 0: none }
  })
})

test('nothing stands on boards, which clients ask for nevertheless', async () => {
  const boards = `projectCards(first: 9) { totalCount nodes { project { name } column { name } } }
    projectItems(first: 9) { nodes { id project { title } } }`
  const found = await show(`issue(number: 2) { ${boards} } pullRequest(number: 1) { ${boards} }`)
  const empty = { projectCards: { totalCount: 0, nodes: [] }, projectItems: { nodes: [] } }
  expect(found).toEqual({ issue: empty, pullRequest: empty })
})

test('a team that is asked for a review is one of the owner of the repository', async () => {
  const asked = '... on Team { slug organization { login } }'
  const { pullRequest } = await show(
    `pullRequest(number: 1) { reviewRequests(first: 9) { nodes { requestedReviewer { ${asked} } } } }`
  )
  expect(pullRequest.reviewRequests.nodes).toEqual([
    { requestedReviewer: { slug: 'pilots', organization: { login: 'acme' } } }
  ])
})

test.each(['slipway[bot]', 'ada', 'cleo', 'github-actions[bot]', 'x'])('the number of %s fits', async (login) => {
  const token = harbor.world.issueToken({ login, repositories: 'all', permissions: 'all' })
  const { viewer } = await data(harbor, '{ viewer { login databaseId } }', {}, token)
  expect([viewer.login, Number.isInteger(viewer.databaseId)]).toEqual([login, true])
})
