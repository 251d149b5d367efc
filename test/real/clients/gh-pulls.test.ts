import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Gh, startGh } from './gh.ts'

let gh: Gh
let ben: Gh
let sha: string

beforeAll(async () => {
  gh = await startGh()
  const { world } = gh.fixture
  ben = gh.as(world.issueToken({ login: 'ben', repositories: 'all', permissions: 'all' }))
  world.addCollaborator('acme/harbor', 'ben', 'write')
  await gh.begin()
  await gh.run('label', 'create', 'release')
  await gh.run('api', '-X', 'PATCH', 'repos/acme/harbor', '-F', 'allow_auto_merge=true')
  sha = await topic('first')
})

afterAll(() => gh?.close())

let second = 1

/** Pushes a branch with a file of its name, and gives its commit. */
async function topic(name: string): Promise<string> {
  const { git, commit, work } = gh.fixture
  await git('switch', '--quiet', '--create', name, 'main')
  await writeFile(join(work, `${name}.txt`), `${name}\n`)
  await git('add', '.')
  const made = await commit(`feat: ${name}`, ++second)
  await git('push', '--quiet', 'origin', name)
  return made
}

/** GitHub finds out in the background whether a pull request can be merged, once somebody has looked. */
async function settle(number: string): Promise<void> {
  await gh.run('pr', 'view', number, '--json', 'mergeable')
}

/** Lets nothing be merged without a check and an approval. */
async function protect(): Promise<void> {
  const file = join(gh.fixture.folder, 'protection.json')
  const checks = { strict: false, contexts: ['lint'] }
  const reviews = { required_approving_review_count: 1 }
  const protection = { required_status_checks: checks, required_pull_request_reviews: reviews, restrictions: null }
  await writeFile(file, JSON.stringify({ ...protection, enforce_admins: true }))
  await gh.run('api', '-X', 'PUT', 'repos/acme/harbor/branches/main/protection', '--input', file)
}

test('gh pr: create, list, diff, comment, edit, view', async () => {
  const url = await gh.run('pr', 'create', '--title', 'First', '--body', 'why', '--head', 'first', '--base', 'main')
  expect(url).toBe(`${gh.fixture.world.url}/acme/harbor/pull/1`)
  const listed = [{ number: 1, title: 'First', headRefName: 'first', state: 'OPEN' }]
  expect(await gh.json('pr', 'list', '--json', 'number,title,headRefName,state')).toEqual(listed)
  expect(await gh.run('pr', 'list', '--author', '@me', '--json', 'number', '--jq', '.[].number')).toBe('1')
  expect(await gh.run('pr', 'diff', '1', '--name-only')).toBe('first.txt')
  expect(await gh.run('pr', 'comment', '1', '--body', 'good')).toContain('/pull/1#issuecomment-')
  await gh.run('pr', 'edit', '1', '--add-label', 'release', '--add-reviewer', 'ben', '--add-assignee', '@me')
  const shown = await gh.run('pr', 'view', '1')
  for (const line of ['labels:\trelease', 'assignees:\tada', 'reviewers:\tben (Requested)'])
    expect(shown).toContain(line)
  expect(await ben.run('pr', 'status')).toMatch(/Requesting a code review from you\n {2}#1 {2}First/)
})

test('gh pr: held by a check and a review, merged by itself when both are there', async () => {
  await protect()
  await gh.run('api', `repos/acme/harbor/statuses/${sha}`, '-f', 'state=pending', '-f', 'context=lint')
  await expect(gh.run('pr', 'checks', '1', '--required')).rejects.toThrow('lint\tpending')
  await settle('1')
  await expect(gh.run('pr', 'merge', '1', '--squash')).rejects.toThrow('the base branch policy prohibits the merge')
  await gh.run('pr', 'merge', '1', '--squash', '--auto')
  expect(await gh.run('pr', 'view', '1', '--json', 'state', '--jq', '.state')).toBe('OPEN')
  await gh.run('api', `repos/acme/harbor/statuses/${sha}`, '-f', 'state=success', '-f', 'context=lint')
  expect(await gh.run('pr', 'checks', '1')).toMatch(/^lint\tpass/)
  await ben.run('pr', 'review', '1', '--approve', '--body', 'fine')
  const merged = await gh.json('pr', 'view', '1', '--json', 'state,reviewDecision,reviews,mergedBy')
  expect(merged).toMatchObject({
    ...{ state: 'MERGED', reviewDecision: 'APPROVED', mergedBy: { login: 'ada' } },
    reviews: [{ author: { login: 'ben' }, authorAssociation: 'MEMBER', state: 'APPROVED', body: 'fine' }]
  })
  expect(await gh.run('pr', 'view', '1', '--comments')).toMatch(/good[\s\S]*status:\tapproved\n--\nfine/)
})

test('gh pr: draft, ready, close, reopen, merge by an admin', async () => {
  await topic('second')
  await gh.run('pr', 'create', '--title', 'Second', '--body', '', '--head', 'second', '--draft')
  await gh.run('pr', 'ready', '2')
  await gh.run('pr', 'close', '2')
  await gh.run('pr', 'reopen', '2')
  await gh.run('api', '-X', 'DELETE', 'repos/acme/harbor/branches/main/protection/enforce_admins')
  await settle('2')
  await expect(gh.run('pr', 'merge', '2', '--squash')).rejects.toThrow('add the `--admin` flag')
  await gh.run('pr', 'merge', '2', '--squash', '--admin', '--delete-branch')
  expect(await gh.run('pr', 'list', '--state', 'merged', '--json', 'number', '--jq', '.[].number')).toBe('2\n1')
  expect(await gh.fixture.git('ls-remote', '--heads', 'origin', 'second')).toBe('')
})
