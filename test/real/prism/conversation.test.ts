import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { startTalk, type Talk } from './talk.ts'

let talk: Talk
const call: Talk['call'] = (...args) => talk.call(...args)
const refusal: Talk['refusal'] = (...args) => talk.refusal(...args)

beforeAll(async () => {
  talk = await startTalk()
})

afterAll(() => talk?.close())

afterEach(() => {
  expect(talk.verdict()).toEqual([])
})

test('a repository is read', async () => {
  expect(await call('GET REPO')).toMatchObject({ full_name: 'acme/harbor' })
  expect(await call('GET /user')).toMatchObject({ login: 'ada' })
  expect(await call('GET REPO/branches')).toHaveLength(1)
  await call('GET REPO/commits')
  await call('GET REPO/commits/{ref}', { ref: 'main' })
})

test('a branch and an annotated tag are made', async () => {
  const { sha } = talk
  await call('POST REPO/git/refs', { ref: 'refs/heads/topic', sha })
  await call('GET REPO/git/ref/{ref}', { ref: 'heads/topic' })
  const tag = await call('POST REPO/git/tags', { tag: 'v1.0.0', message: 'one', object: sha, type: 'commit' })
  await call('GET REPO/git/tags/{tag_sha}', { tag_sha: tag.sha })
  await call('POST REPO/git/refs', { ref: 'refs/tags/v1.0.0', sha: tag.sha })
  expect(await call('GET REPO/git/matching-refs/{ref}', { ref: 'tags/v1' })).toHaveLength(1)
  expect(await call('GET REPO/tags')).toHaveLength(1)
  expect(await refusal('POST REPO/git/refs', { ref: 'refs/tags/v1.0.0', sha })).toBe(422)
  expect(await refusal('GET REPO/git/ref/{ref}', { ref: 'tags/none' })).toBe(404)
})

test('a release is drafted, filled and published', async () => {
  const { id } = await call('POST REPO/releases', { tag_name: 'v1.0.0', name: 'One', draft: true })
  // The description knows one type of content for all files; GitHub takes any.
  const file = { name: 'one.txt', data: 'hello', headers: { 'content-type': 'application/octet-stream' } }
  const asset = await call('POST REPO/releases/{release_id}/assets{?name}', { release_id: id, ...file })
  expect(asset).toMatchObject({ state: 'uploaded', size: 5 })
  await call('PATCH REPO/releases/assets/{asset_id}', { asset_id: asset.id, label: 'the first' })
  expect(await call('GET REPO/releases/{release_id}/assets', { release_id: id })).toHaveLength(1)
  await call('POST REPO/releases/generate-notes', { tag_name: 'v1.0.0' })
  await call('PATCH REPO/releases/{release_id}', { release_id: id, draft: false, make_latest: 'true', body: 'notes' })
  expect(await call('GET REPO/releases')).toHaveLength(1)
  expect(await call('GET REPO/releases/latest')).toMatchObject({ tag_name: 'v1.0.0' })
  await call('GET REPO/releases/tags/{tag}', { tag: 'v1.0.0' })
  expect(await refusal('POST REPO/releases', { tag_name: 'v1.0.0' })).toBe(422)
})

test('files are written, read and compared', async () => {
  const file = { path: 'docs/change.md', branch: 'topic' }
  const { content } = await call('PUT REPO/contents/{path}', { ...file, message: 'add', content: 'aGVsbG8=' })
  await call('GET REPO/contents/{path}', { path: file.path, ref: 'topic' })
  await call('GET REPO/contents/{path}', { path: 'docs', ref: 'topic' })
  await call('PUT REPO/contents/{path}', { ...file, message: 'change', content: 'aGk=', sha: content.sha })
  expect(await call('GET REPO/compare/{basehead}', { basehead: 'main...topic' })).toMatchObject({ ahead_by: 2 })
  const tree = [{ path: 'b.txt', mode: '100644', type: 'blob', content: 'b' }]
  const made = await call('POST REPO/git/trees', { tree })
  await call('GET REPO/git/trees/{tree_sha}', { tree_sha: made.sha })
  const commit = await call('POST REPO/git/commits', { message: 'made', tree: made.sha, parents: [talk.sha] })
  await call('GET REPO/git/commits/{commit_sha}', { commit_sha: commit.sha })
  const blob = await call('POST REPO/git/blobs', { content: 'x', encoding: 'utf-8' })
  await call('GET REPO/git/blobs/{file_sha}', { file_sha: blob.sha })
})

test('a pull request is opened, labelled, checked and merged', async () => {
  const { number, head } = await call('POST REPO/pulls', { title: 'Change', head: 'topic', base: 'main', body: 'why' })
  await call('POST REPO/labels', { name: 'release', color: 'ff0000', description: 'for a release' })
  await call('POST REPO/issues/{issue_number}/labels', { issue_number: number, labels: ['release'] })
  await call('POST REPO/issues/{issue_number}/comments', { issue_number: number, body: 'good' })
  await call('POST REPO/statuses/{sha}', { sha: head.sha, state: 'success', context: 'ci' })
  await call('GET REPO/commits/{ref}/status', { ref: 'topic' })
  const check = { name: 'lint', head_sha: head.sha, status: 'in_progress', output: { title: 'Lint', summary: 'runs' } }
  const { id } = await call('POST REPO/check-runs', check, 'app')
  await call('PATCH REPO/check-runs/{check_run_id}', { check_run_id: id, conclusion: 'success' }, 'app')
  expect(await call('GET REPO/commits/{ref}/check-runs', { ref: 'topic' })).toMatchObject({ total_count: 1 })
  await call('GET REPO/pulls/{pull_number}', { pull_number: number })
  await call('GET REPO/pulls/{pull_number}/files', { pull_number: number })
  await call('GET REPO/pulls/{pull_number}/commits', { pull_number: number })
  await call('PUT REPO/pulls/{pull_number}/merge', { pull_number: number, merge_method: 'squash' })
  expect(await call('GET REPO/pulls', { state: 'closed' })).toHaveLength(1)
  await call('DELETE REPO/git/refs/{ref}', { ref: 'heads/topic' })
})

test('a branch is protected, and set free', async () => {
  const branch = 'main'
  const reviews = { required_approving_review_count: 1, dismiss_stale_reviews: true }
  const checks = { strict: true, contexts: ['ci'] }
  const none = { enforce_admins: true, restrictions: null }
  await call('PUT REPO/branches/{branch}/protection', {
    ...{ branch, required_status_checks: checks, required_pull_request_reviews: reviews },
    ...none
  })
  await call('GET REPO/branches/{branch}/protection', { branch })
  await call('GET REPO/branches/{branch}', { branch })
  await call('DELETE REPO/branches/{branch}/protection', { branch })
  expect(await refusal('GET REPO/branches/{branch}/protection', { branch })).toBe(404)
})

test('a ruleset is made, changed and deleted', async () => {
  const conditions = { ref_name: { include: ['refs/tags/v*'], exclude: [] } }
  const rules = [{ type: 'deletion' }, { type: 'update' }, { type: 'non_fast_forward' }]
  const { id } = await call('POST REPO/rulesets', {
    ...{ name: 'tags', target: 'tag', enforcement: 'active', conditions, rules }
  })
  await call('GET REPO/rulesets/{ruleset_id}', { ruleset_id: id })
  expect(await refusal('DELETE REPO/git/refs/{ref}', { ref: 'tags/v1.0.0' })).toBe(422)
  await call('PUT REPO/rulesets/{ruleset_id}', { ruleset_id: id, enforcement: 'disabled' })
  expect(await call('GET REPO/rulesets')).toHaveLength(1)
  await call('GET REPO/rules/branches/{branch}', { branch: 'main' })
  await call('DELETE REPO/rulesets/{ruleset_id}', { ruleset_id: id })
})

test('variables are kept, and events and workflows dispatched', async () => {
  await call('POST REPO/actions/variables', { name: 'CHANNEL', value: 'stable' })
  await call('PATCH REPO/actions/variables/{name}', { name: 'CHANNEL', value: 'beta' })
  expect(await call('GET REPO/actions/variables/{name}', { name: 'CHANNEL' })).toMatchObject({ value: 'beta' })
  expect(await call('GET REPO/actions/variables')).toMatchObject({ total_count: 1 })
  await call('POST REPO/dispatches', { event_type: 'release', client_payload: { version: '1.0.0' } })
  const path = '.github/workflows/release.yml'
  const content = Buffer.from('on: workflow_dispatch\njobs: { a: { runs-on: x, steps: [{ run: a }] } }\n').toString(
    'base64'
  )
  await call('PUT REPO/contents/{path}', { path, message: 'add a workflow', content })
  expect(await call('GET REPO/actions/workflows')).toMatchObject({ total_count: 1 })
  await call('POST REPO/actions/workflows/{workflow_id}/dispatches', { workflow_id: 'release.yml', ref: 'main' })
  await call('GET REPO/actions/runs')
})

test('all of this was many operations', () => {
  expect(talk.operations()).toBeGreaterThan(60)
})
