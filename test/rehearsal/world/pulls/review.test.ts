import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Harbor, startHarbor } from './harbor.ts'

let harbor: Harbor
let number: number

beforeAll(async () => {
  harbor = await startHarbor()
  await harbor.push('feature', { 'a.txt': 'a\nb\n' }, { from: 'main' })
  number = await harbor.open('feature')
})

afterAll(() => harbor.close())

const review = (body: object, token = harbor.ben) => harbor.call('POST', `/pulls/${number}/reviews`, body, token)

describe('a review', () => {
  test('approves, and takes its author off the list of those who are asked', async () => {
    const asked = await harbor.call('POST', `/pulls/${number}/requested_reviewers`, { reviewers: ['ben'] })
    expect([asked.status, asked.body.requested_reviewers.length]).toEqual([201, 1])
    harbor.news()
    const { status, body } = await review({ event: 'APPROVE', body: 'Good.' })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      state: 'APPROVED',
      body: 'Good.',
      user: { login: 'ben' },
      author_association: 'MEMBER'
    })
    expect(harbor.news()).toEqual(['pull_request_review submitted'])
    expect((await harbor.call('GET', `/pulls/${number}`)).body.requested_reviewers).toEqual([])
    expect((await harbor.call('GET', `/pulls/${number}/reviews/${body.id}`)).body.state).toBe('APPROVED')
  })

  test('is dismissed, once', async () => {
    const { body } = await review({ event: 'REQUEST_CHANGES', body: 'No.' })
    const dismiss = () => harbor.call('PUT', `/pulls/${number}/reviews/${body.id}/dismissals`, { message: 'Old' })
    expect((await dismiss()).body.state).toBe('DISMISSED')
    expect(await dismiss()).toMatchObject({
      status: 422,
      body: { errors: ['Can not dismiss a dismissed pull request review'] }
    })
  })

  test('is pending, seen by its author alone, edited, submitted', async () => {
    const { body } = await review({ body: 'Hm' })
    expect(body.state).toBe('PENDING')
    expect(await review({})).toMatchObject({ status: 422 })
    const path = `/pulls/${number}/reviews/${body.id}`
    expect((await harbor.call('GET', path)).status).toBe(404)
    expect((await harbor.call('PUT', path, { body: 'Hm!' }, harbor.ben)).body.body).toBe('Hm!')
    const sent = await harbor.call('POST', `${path}/events`, { event: 'COMMENT' }, harbor.ben)
    expect(sent.body).toMatchObject({ state: 'COMMENTED', body: 'Hm!' })
    expect((await harbor.call('POST', `${path}/events`, { event: 'APPROVE' }, harbor.ben)).status).toBe(422)
    expect((await harbor.call('DELETE', path, undefined, harbor.ben)).status).toBe(422)
  })

  test('that is pending is taken away', async () => {
    const { body } = await review({ body: 'Never mind' })
    const path = `/pulls/${number}/reviews/${body.id}`
    expect((await harbor.call('DELETE', path, undefined, harbor.ben)).status).toBe(200)
    expect((await harbor.call('GET', path, undefined, harbor.ben)).status).toBe(404)
  })

  test.each([
    ['an approval of one’s own', { event: 'APPROVE' }, 'Can not approve your own pull request'],
    [
      'changes of one’s own',
      { event: 'REQUEST_CHANGES', body: 'x' },
      'Can not request changes on your own pull request'
    ],
    ['that says nothing', { event: 'COMMENT' }, 'Body can not be blank']
  ])('is refused: %s', async (_, body, reason) => {
    const answer = await review(body, harbor.token)
    expect(answer).toMatchObject({ status: 422, body: { message: 'Unprocessable Entity', errors: [reason] } })
  })

  test('in the list', async () => {
    const { body } = await harbor.call('GET', `/pulls/${number}/reviews`)
    expect(body.map(({ state }: { state: string }) => state)).toEqual(['APPROVED', 'DISMISSED', 'COMMENTED'])
  })
})

describe('who is asked for a review', () => {
  const path = () => `/pulls/${number}/requested_reviewers`

  test('people and teams, asked and not any longer', async () => {
    harbor.news()
    await harbor.call('POST', path(), { reviewers: ['ben'], team_reviewers: ['maintainers'] })
    expect((await harbor.call('GET', path())).body).toMatchObject({
      users: [{ login: 'ben' }],
      teams: [{ slug: 'maintainers' }]
    })
    const shown = (await harbor.call('GET', `/pulls/${number}`)).body
    expect(shown.requested_teams).toMatchObject([{ slug: 'maintainers' }])
    const events = (await harbor.call('GET', `/issues/${number}/events`)).body
    expect(events.at(-1)).toMatchObject({ event: 'review_requested', requested_team: { slug: 'maintainers' } })
    const { body } = await harbor.call('DELETE', path(), { reviewers: ['Ben'], team_reviewers: ['maintainers'] })
    expect(body).toMatchObject({ requested_reviewers: [], requested_teams: [] })
    const [asked, removed] = ['pull_request review_requested', 'pull_request review_request_removed']
    expect(harbor.news()).toEqual([asked, asked, removed, removed])
  })

  test.each([
    ['the author', 'ada', 'Review cannot be requested from pull request author.'],
    [
      'a stranger',
      'cleo',
      'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the acme/harbor repository.'
    ]
  ])('never %s', async (_, login, message) => {
    expect(await harbor.call('POST', path(), { reviewers: [login] })).toMatchObject({ status: 422, body: { message } })
  })
})

describe('a comment on a file', () => {
  test('is written, answered, edited and deleted', async () => {
    const { body: pull } = await harbor.call('GET', `/pulls/${number}`)
    const path = `/pulls/${number}/comments`
    const said = { body: 'Why?', path: 'a.txt', line: 1, commit_id: pull.head.sha }
    const { status, body } = await harbor.call('POST', path, said)
    expect([status, body.line, body.subject_type]).toEqual([201, 1, 'line'])
    const reply = await harbor.call('POST', `${path}/${body.id}/replies`, { body: 'So.' }, harbor.ben)
    expect(reply).toMatchObject({ status: 201, body: { in_reply_to_id: body.id, path: 'a.txt' } })
    const one = `/pulls/comments/${body.id}`
    expect((await harbor.call('PATCH', one, { body: 'How?' })).body.body).toBe('How?')
    expect((await harbor.call('GET', one)).body.body).toBe('How?')
    for (const list of [path, '/pulls/comments']) expect((await harbor.call('GET', list)).body).toHaveLength(2)
    expect((await harbor.call('DELETE', one)).status).toBe(204)
    expect((await harbor.call('GET', one)).status).toBe(404)
    const wrong = await harbor.call('POST', path, { ...said, path: 'none' })
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ field: 'path', code: 'invalid' }] } })
    expect((await harbor.call('POST', path, { ...said, body: ' ' })).status).toBe(422)
  })

  test('comes with a review', async () => {
    const comments = [{ path: 'a.txt', body: 'Here', line: 2 }]
    const { body } = await review({ event: 'COMMENT', comments })
    const { body: listed } = await harbor.call('GET', `/pulls/${number}/comments`)
    expect(listed.at(-1)).toMatchObject({ body: 'Here', pull_request_review_id: body.id })
  })
})

test('approvals are stale once the head moves, where the base is protected so', async () => {
  await harbor.push('stale', { 's.txt': 's\n' }, { from: 'main' })
  number = await harbor.open('stale')
  const reviews = { dismiss_stale_reviews: true, required_approving_review_count: 1 }
  await harbor.call('PUT', '/branches/main/protection', {
    ...{
      enforce_admins: true,
      required_pull_request_reviews: reviews,
      restrictions: null,
      required_status_checks: null
    }
  })
  const state = async () => (await harbor.settled(number)).mergeable_state
  expect(await state()).toBe('blocked')
  await review({ event: 'APPROVE' })
  expect(await state()).toBe('clean')
  await harbor.push('stale', { 's.txt': 't\n' })
  expect(await state()).toBe('blocked')
  const { status, body } = await harbor.call('PUT', `/pulls/${number}/merge`)
  const message = 'At least 1 approving review is required by reviewers with write access.'
  expect([status, body.message]).toEqual([405, message])
})
