import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { mergeSettingsOf } from '#rehearsal/world/pulls/merge-settings'
import { findRepository, type Repository } from '#rehearsal/world/repositories'
import { type Harbor, startHarbor } from './harbor.ts'

let harbor: Harbor
let repository: Repository
let count = 0

beforeAll(async () => {
  harbor = await startHarbor()
  repository = findRepository(harbor.world.state.repositories, 'acme', 'harbor') as Repository
})

afterAll(() => harbor.close())

/** A branch of its own from the tip of main, with as many commits as asked for; gives its name. */
async function branch(commits = 1): Promise<string> {
  const name = `topic-${++count}`
  await harbor.git('fetch', '--quiet', harbor.remote('acme/harbor'), 'main')
  await harbor.git('checkout', '--quiet', '-B', name, 'FETCH_HEAD')
  for (let at = 1; at <= commits; at++)
    await harbor.push(name, { [`${name}-${at}.txt`]: 'x\n' }, { message: `Step ${at}\n\nBody ${at}.` })
  return name
}

const merge = (number: number, body: object = {}, token?: string) =>
  harbor.call('PUT', `/pulls/${number}/merge`, body, token)

/** Parents, author, committer and message of the tip of main. */
async function tip() {
  const { body } = await harbor.call('GET', '/commits/main')
  const { sha, parents, commit } = body
  return { sha, parents: parents.length, author: commit.author, committer: commit.committer, message: commit.message }
}

describe('a merge', () => {
  test('by a commit with two parents, signed by GitHub, whose message names the branch', async () => {
    const name = await branch()
    const number = await harbor.open(name, { title: 'Topic' })
    harbor.news()
    const { status, body } = await merge(number)
    expect([status, body.message]).toEqual([200, 'Pull Request successfully merged'])
    expect(await tip()).toMatchObject({
      ...{ sha: body.sha, parents: 2, message: `Merge pull request #${number} from acme/${name}\n\nTopic` },
      ...{ author: { name: 'ada' }, committer: { name: 'GitHub', email: 'noreply@github.com' } }
    })
    expect(harbor.news()).toEqual(['push', 'pull_request closed'])
    const { body: pull } = await harbor.call('GET', `/pulls/${number}`)
    expect(pull).toMatchObject({
      state: 'closed',
      merged: true,
      merged_by: { login: 'ada' },
      merge_commit_sha: body.sha
    })
    expect(pull).toMatchObject({ commits: 1, changed_files: 1, mergeable: null })
    expect((await harbor.call('GET', `/pulls/${number}/merge`)).status).toBe(204)
    expect((await harbor.call('GET', `/issues/${number}`)).body.pull_request.merged_at).toBe(pull.merged_at)
  })

  test('by squashing one commit, whose message stays', async () => {
    const number = await harbor.open(await branch())
    const { body } = await merge(number, { merge_method: 'squash' })
    expect(await tip()).toMatchObject({ sha: body.sha, parents: 1, message: `Step 1 (#${number})\n\nBody 1.` })
  })

  test('by squashing several commits, whose messages become a list', async () => {
    const number = await harbor.open(await branch(2), { title: 'Two steps' })
    await merge(number, { merge_method: 'squash' })
    const message = `Two steps (#${number})\n\n* Step 1\n\nBody 1.\n\n* Step 2\n\nBody 2.`
    expect(await tip()).toMatchObject({ parents: 1, message })
  })

  test('with the words that it is given', async () => {
    const number = await harbor.open(await branch(2))
    await merge(number, { merge_method: 'squash', commit_title: 'Mine', commit_message: 'And why.' })
    expect((await tip()).message).toBe('Mine\n\nAnd why.')
  })

  test('by writing the commits anew on top of a main that has moved', async () => {
    const name = await branch(2)
    const number = await harbor.open(name)
    const other = await harbor.open(await branch())
    await merge(other)
    const before = await tip()
    const { body } = await merge(number, { merge_method: 'rebase' }, harbor.ben)
    expect(await tip()).toMatchObject({
      ...{
        sha: body.sha,
        parents: 1,
        message: 'Step 2\n\nBody 2.',
        author: { name: 'Ada' },
        committer: { name: 'ben' }
      }
    })
    const { body: range } = await harbor.call('GET', `/compare/${before.sha}...main`)
    expect(range.commits.map(({ commit }: { commit: { message: string } }) => commit.message[5])).toEqual(['1', '2'])
    const { body: ofFirst } = await harbor.call('GET', `/commits/${range.commits[0].sha}/pulls`)
    expect(ofFirst.map((pull: { number: number }) => pull.number)).toEqual([number])
  })

  test('deletes the branch where the repository is set so, and sends what was based on it to main', async () => {
    mergeSettingsOf(repository).deleteBranchOnMerge = true
    const name = await branch()
    const number = await harbor.open(name)
    await harbor.push('on-top', { 'top.txt': 'x\n' }, { from: name })
    const follower = await harbor.open('on-top', { base: name })
    await merge(number)
    mergeSettingsOf(repository).deleteBranchOnMerge = false
    expect((await harbor.call('GET', `/git/ref/heads/${name}`)).status).toBe(404)
    const { body } = await harbor.call('GET', `/pulls/${follower}`)
    expect(body).toMatchObject({ state: 'open', base: { ref: 'main' } })
  })
})

describe('a merge that GitHub refuses', () => {
  let name = ''
  let number = 0
  beforeEach(async () => {
    name = await branch()
    number = await harbor.open(name)
  })
  const refused = async (status: number, message: string, body: object = {}) => {
    const answer = await merge(number, body)
    expect(answer).toMatchObject({ status, body: { message } })
  }

  test('of another head than expected', async () => {
    await refused(409, 'Head branch was modified. Review and try the merge again.', { sha: harbor.first })
  })

  test('of a draft', async () => {
    const { body } = await harbor.call('POST', '/pulls', { title: 'd', head: name, base: 'topic-1', draft: true })
    number = body.number
    await refused(405, 'Pull Request is still a draft')
  })

  test('of what is merged', async () => {
    await merge(number)
    await refused(405, 'Pull Request is not mergeable')
  })

  test('with conflicts', async () => {
    await harbor.push(name, { 'README.md': `${name}\n` })
    const other = await branch()
    await harbor.push(other, { 'README.md': `${other}\n` })
    await merge(await harbor.open(other))
    expect(await harbor.settled(number)).toMatchObject({ mergeable: false, mergeable_state: 'dirty' })
    await refused(405, 'Pull Request is not mergeable')
  })

  test.each([
    ['merge', 'Merge commits are not allowed on this repository.'],
    ['squash', 'Squash merges are not allowed on this repository.'],
    ['rebase', 'Rebase merges are not allowed on this repository.']
  ] as const)('by %s where that is not allowed', async (method, message) => {
    const settings = mergeSettingsOf(repository)
    settings.methods = { ...settings.methods, [method]: false }
    await refused(405, message, { merge_method: method })
    settings.methods = { merge: true, squash: true, rebase: true }
  })

  test('by the protection of the base branch', async () => {
    await harbor.call('PUT', '/branches/main/protection', {
      ...{ enforce_admins: true, required_pull_request_reviews: null, restrictions: null },
      required_status_checks: { strict: false, contexts: ['slipway/freeze'] }
    })
    expect(await harbor.settled(number)).toMatchObject({ mergeable: true, mergeable_state: 'blocked' })
    await refused(405, 'Required status check "slipway/freeze" is expected.')
    await harbor.call('DELETE', '/branches/main/protection')
  })
})

test('a deployment that a ruleset requires is missing until it has succeeded', async () => {
  const rules = [{ type: 'required_deployments', parameters: { required_deployment_environments: ['preview'] } }]
  const ref_name = { include: ['~DEFAULT_BRANCH'], exclude: [] }
  const ruleset = { name: 'preview first', target: 'branch', enforcement: 'active', conditions: { ref_name }, rules }
  const { id } = (await harbor.call('POST', '/rulesets', ruleset)).body
  const head = await branch()
  const number = await harbor.open(head)
  expect((await merge(number)).status).toBe(405)
  const wanted = { ref: head, environment: 'preview', required_contexts: [], auto_merge: false }
  const deployment = (await harbor.call('POST', '/deployments', wanted)).body
  await harbor.call('POST', `/deployments/${deployment.id}/statuses`, { state: 'success' })
  expect((await merge(number)).status).toBe(200)
  expect((await harbor.call('DELETE', `/rulesets/${id}`)).status).toBe(204)
})
