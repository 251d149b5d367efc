import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { disableAutoMerge, enableAutoMerge } from '#rehearsal/world/pulls/auto-merge'
import { mergeSettingsOf } from '#rehearsal/world/pulls/merge-settings'
import { findPull, type Pull } from '#rehearsal/world/pulls/pull'
import { convertToDraft, markReady } from '#rehearsal/world/pulls/update-pull'
import { findRepository, type Repository } from '#rehearsal/world/repositories'
import { identify } from '#rehearsal/world/tokens'
import { type Harbor, startHarbor } from './harbor.ts'

let harbor: Harbor
let repository: Repository

beforeAll(async () => {
  harbor = await startHarbor()
  repository = findRepository(harbor.world.state.repositories, 'acme', 'harbor') as Repository
  await harbor.push('feature', { 'a.txt': 'a\n' }, { from: 'main', message: 'Feature\n\nBody.' })
  await harbor.open('feature')
  await harbor.push('release', { 'r.txt': 'r\n' }, { from: 'main' })
})

afterAll(() => harbor.close())

const author = () => {
  const { state } = harbor.world
  return { state, caller: identify(state.tokens, `bearer ${harbor.token}`), via: 'a test' }
}
const change = (body: object, number = 1) => harbor.call('PATCH', `/pulls/${number}`, body)

test('title, body and base are changed, and told', async () => {
  harbor.news()
  expect((await change({ title: 'Other', body: 'New.' })).body).toMatchObject({ title: 'Other', body: 'New.' })
  expect((await change({ base: 'release' })).body).toMatchObject({ base: { ref: 'release' }, commits: 1 })
  expect(harbor.news()).toEqual(['pull_request edited', 'pull_request edited'])
  const told = harbor.world.state.happenings.at(-1)?.body
  expect(told).toMatchObject({ changes: { base: { ref: { from: 'main' } } } })
  await change({ base: 'main' })
})

test('labels of a pull request are told as its own', async () => {
  harbor.news()
  await harbor.call('POST', '/issues/1/labels', { labels: ['hold'] })
  expect((await harbor.call('GET', '/pulls/1')).body.labels).toMatchObject([{ name: 'hold' }])
  expect(harbor.news()).toEqual(['pull_request labeled'])
})

describe('a base that GitHub refuses', () => {
  test.each([
    ['that is none', 'gone', "Proposed base branch 'gone' was not found"],
    [
      'that has everything',
      'feature',
      "There are no new commits between base branch 'feature' and head branch 'feature'"
    ]
  ])('%s', async (_, base, message) => {
    expect(await change({ base })).toMatchObject({ status: 422, body: { errors: [{ field: 'base', message }] } })
  })

  test('for which there is a pull request', async () => {
    const number = await harbor.open('feature', { base: 'release' })
    const { body } = await change({ base: 'release' })
    expect(body.errors[0].message).toBe(
      "A pull request already exists for base branch 'release' and head branch 'feature'"
    )
    await change({ state: 'closed' }, number)
    expect((await change({ base: 'main' }, number)).body.errors[0].message).toContain('of a closed pull request')
    await change({ base: 'release' })
    const again = await change({ state: 'open' }, number)
    expect(again.body.errors[0].message).toContain('There is already an open pull request from acme:feature')
    await change({ base: 'main' })
  })

  test('and a title that is empty', async () => {
    expect((await change({ title: ' ' })).body.errors).toMatchObject([{ resource: 'PullRequest', field: 'title' }])
  })
})

test('commits and files are those of the pull request', async () => {
  const { body: commits } = await harbor.call('GET', '/pulls/1/commits')
  expect(commits.map(({ commit }: { commit: { message: string } }) => commit.message)).toEqual(['Feature\n\nBody.'])
  expect((await harbor.call('GET', '/pulls/1/files')).body).toMatchObject([{ filename: 'a.txt', status: 'added' }])
})

test.each([
  ['diff', '+++ b/a.txt'],
  ['patch', 'Subject: [PATCH] Feature']
])('a pull request as %s', async (form, text) => {
  const response = await harbor.get('/repos/acme/harbor/pulls/1', { accept: `application/vnd.github.${form}` })
  expect(await response.text()).toContain(text)
})

test('a draft is one until it is marked ready', async () => {
  const pull = findPull(repository, 1) as Pull
  harbor.news()
  await convertToDraft(author(), pull)
  expect(await harbor.settled(1)).toMatchObject({ draft: true, mergeable_state: 'draft' })
  await markReady(author(), pull)
  expect(await harbor.settled(1)).toMatchObject({ draft: false, mergeable_state: 'clean' })
  expect(harbor.news()).toEqual(['pull_request converted_to_draft', 'pull_request ready_for_review'])
})

describe('a merge by itself', () => {
  const pull = () => findPull(repository, 1) as Pull
  const require = (context: string) =>
    harbor.call('PUT', '/branches/main/protection', {
      ...{ enforce_admins: true, required_pull_request_reviews: null, restrictions: null },
      required_status_checks: { strict: false, contexts: [context] }
    })

  test('must be allowed, and held back by something', async () => {
    await expect(enableAutoMerge(author(), pull())).rejects.toThrow('Auto merge is not allowed for this repository')
    mergeSettingsOf(repository).allowAutoMerge = true
    await expect(enableAutoMerge(author(), pull())).rejects.toThrow('Pull request is in clean status')
    await expect(disableAutoMerge(author(), pull())).rejects.toThrow("Can't disable auto-merge for this pull request")
  })

  test('is shown, and taken back', async () => {
    await require('ci')
    harbor.news()
    await enableAutoMerge(author(), pull(), { method: 'squash' })
    const { body } = await harbor.call('GET', '/pulls/1')
    expect(body.auto_merge).toMatchObject({
      enabled_by: { login: 'ada' },
      merge_method: 'squash',
      commit_title: 'Feature (#1)'
    })
    await disableAutoMerge(author(), pull())
    expect((await harbor.call('GET', '/pulls/1')).body.auto_merge).toBeNull()
    expect(harbor.news()).toEqual(['pull_request auto_merge_enabled', 'pull_request auto_merge_disabled'])
  })

  test('happens when the checks turn green', async () => {
    await enableAutoMerge(author(), pull(), { method: 'squash', title: 'By itself' })
    const say = (state: string) => harbor.call('POST', `/statuses/${pull().head.sha}`, { state, context: 'ci' })
    await say('failure')
    expect((await harbor.call('GET', '/pulls/1')).body.merged).toBe(false)
    await say('success')
    const { body } = await harbor.call('GET', '/pulls/1')
    expect(body).toMatchObject({ merged: true, merged_by: { login: 'ada' } })
    expect((await harbor.call('GET', '/commits/main')).body.commit.message).toBe('By itself\n\nBody.')
    expect(harbor.world.journal.at(-1)).toMatchObject({
      kind: 'merge-pull-request',
      target: 'acme/harbor #1',
      via: 'auto-merge'
    })
  })
})

test('pull requests stand in the end state by their branches', async () => {
  const end = await harbor.world.endState()
  expect(end['acme/harbor']?.pulls).toEqual([
    {
      ...{ branches: 'feature -> main', title: 'Other', body: 'New.', state: 'closed', merged: true, draft: false },
      ...{ labels: ['hold'], assignees: [], comments: [], autoMerge: null, reviewers: [], reviews: [] }
    },
    expect.objectContaining({ branches: 'feature -> release', state: 'closed', merged: false })
  ])
  expect(JSON.stringify(end['acme/harbor']?.refs)).not.toContain('refs/pull')
})
