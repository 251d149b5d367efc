import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Harbor, startHarbor } from './harbor.ts'

let harbor: Harbor

beforeAll(async () => {
  harbor = await startHarbor()
  await harbor.push('feature', { 'a.txt': 'a\n' }, { from: 'main' })
  await harbor.git('push', '--quiet', harbor.remote('acme/harbor'), `${harbor.first}:refs/heads/same`)
  await harbor.git('checkout', '--quiet', '--orphan', 'island')
  await harbor.push('island', { 'i.txt': 'i\n' })
  await harbor.world.createRepository('cleo/harbor')
  await harbor.git('checkout', '--quiet', '-B', 'theirs', harbor.first)
  await harbor.commit('Theirs', 1)
  await harbor.git('push', '--quiet', harbor.remote('cleo/harbor'), 'theirs')
})

afterAll(() => harbor.close())

test('a pull request is opened, known to git, and told to webhooks', async () => {
  harbor.news()
  const { status, headers, body } = await harbor.call('POST', '/pulls', {
    ...{ title: 'Feature', head: 'feature', base: 'main', body: 'Why.', draft: true }
  })
  expect(status).toBe(201)
  expect(headers.get('location')).toBe(body.url)
  expect(body).toMatchObject({
    ...{ number: 1, state: 'open', title: 'Feature', body: 'Why.', draft: true, mergeable: null, merged: false },
    ...{ mergeable_state: 'unknown', commits: 1, additions: 1, deletions: 0, changed_files: 1, auto_merge: null },
    user: { login: 'ada' },
    head: { label: 'acme:feature', ref: 'feature', repo: { full_name: 'acme/harbor' } },
    base: { label: 'acme:main', ref: 'main', sha: harbor.first, user: { type: 'Organization' } }
  })
  expect(harbor.news()).toEqual(['pull_request opened'])
  const refs = await harbor.git('ls-remote', harbor.remote('acme/harbor'), 'refs/pull/*')
  expect(refs).toContain(`${body.head.sha}\trefs/pull/1/head`)
  expect(refs).toContain('refs/pull/1/merge')
  expect([...(await harbor.world.refs('acme/harbor')).keys()].join()).not.toContain('refs/pull')
})

test('nobody pushes to the refs of pull requests', async () => {
  const push = harbor.git('push', '--quiet', harbor.remote('acme/harbor'), `${harbor.first}:refs/pull/1/head`)
  await expect(push).rejects.toThrow('deny updating a hidden ref')
})

test('a pull request from a repository of somebody else', async () => {
  const answer = await harbor.call(
    'POST',
    '/pulls',
    { title: 'Theirs', head: 'cleo:theirs', base: 'main' },
    harbor.cleo
  )
  expect(answer.status).toBe(201)
  expect(answer.body).toMatchObject({ head: { label: 'cleo:theirs', repo: { full_name: 'cleo/harbor' } } })
  expect(answer.body).toMatchObject({ author_association: 'NONE', maintainer_can_modify: true })
  const closed = await harbor.call('PATCH', `/pulls/${answer.body.number}`, { maintainer_can_modify: false })
  expect(closed.body.maintainer_can_modify).toBe(false)
})

test('a head may name its repository, and labels without a description are listed', async () => {
  await harbor.push('named', { 'n.txt': 'n\n' }, { from: harbor.first })
  const { status, body } = await harbor.call('POST', '/pulls', {
    ...{ title: 'Named', head: 'acme:harbor:named', base: 'main' }
  })
  expect([status, body.head?.label]).toEqual([201, 'acme:named'])
  await harbor.call('POST', `/issues/${body.number}/labels`, { labels: ['autorelease: pending'] })
  const listed = await harbor.call('GET', '/pulls?head=acme:named')
  expect([listed.status, listed.body[0]?.labels]).toMatchObject([
    200,
    [{ name: 'autorelease: pending', description: null }]
  ])
  await harbor.call('PATCH', `/pulls/${body.number}`, { state: 'closed' })
})

describe('a pull request that GitHub refuses', () => {
  const wish = { title: 'x', head: 'feature', base: 'main' }
  const custom = (message: string) => ({ resource: 'PullRequest', code: 'custom', message })
  const field = (name: string, code: string) => ({ resource: 'PullRequest', field: name, code })
  test.each<[string, object, object]>([
    ['exists already', wish, custom('A pull request already exists for acme:feature.')],
    ['the head of which it has', { ...wish, head: 'same' }, custom('No commits between main and same')],
    ['of another history', { ...wish, head: 'island' }, custom('The island branch has no history in common with main')],
    ['from no branch', { ...wish, head: 'gone' }, field('head', 'invalid')],
    ['from no repository', { ...wish, head: 'nobody:feature' }, field('head', 'invalid')],
    ['into no branch', { ...wish, base: 'gone' }, field('base', 'invalid')],
    ['without a title', { ...wish, title: ' ', base: 'same' }, field('title', 'missing_field')],
    ['of no issue', { head: 'feature', base: 'main', issue: 99 }, field('issue', 'invalid')]
  ])('%s', async (_, body, error) => {
    const answer = await harbor.call('POST', '/pulls', body)
    expect(answer).toMatchObject({ status: 422, body: { message: 'Validation Failed', errors: [error] } })
  })
})

test('an issue becomes a pull request, and keeps its number', async () => {
  const { body: issue } = await harbor.call('POST', '/issues', { title: 'Please', body: 'Do it.' })
  await harbor.push('done', { 'd.txt': 'd\n' }, { from: harbor.first })
  const { body } = await harbor.call('POST', '/pulls', { issue: issue.number, head: 'done', base: 'main' })
  expect(body).toMatchObject({ number: issue.number, title: 'Please', body: 'Do it.' })
})

test('the token of a job opens and approves pull requests where the repository lets it', async () => {
  const permissions = { contents: 'write', pull_requests: 'write' } as const
  const grant = { kind: 'job', login: 'github-actions[bot]', repositories: ['acme/harbor'], permissions } as const
  const job = harbor.world.issueToken(grant)
  await harbor.push('by-job', { 'j.txt': 'j\n' }, { from: harbor.first })
  const open = () => harbor.call('POST', '/pulls', { title: 'Job', head: 'by-job', base: 'main' }, job)
  const approve = (number: number) => harbor.call('POST', `/pulls/${number}/reviews`, { event: 'APPROVE' }, job)
  const refused = {
    status: 403,
    body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' }
  }
  expect(await open()).toMatchObject(refused)
  expect(await approve(1)).toMatchObject(refused)
  await harbor.call('PUT', '/actions/permissions/workflow', { can_approve_pull_request_reviews: true })
  expect((await open()).status).toBe(201)
  expect((await approve(1)).status).toBe(200)
})

test('what is unknown has status 404', async () => {
  for (const path of ['/pulls/99', '/pulls/99/merge', '/pulls/99/files']) {
    expect((await harbor.call('GET', path)).status).toBe(404)
  }
})
