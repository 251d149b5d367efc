import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { routes } from '#rehearsal/world/rest/routes'
import { type Fixture, startFixture } from './fixture.ts'

let fixture: Fixture
const tokens: Record<string, string> = {}
/** What earlier calls gave: numbers and SHAs that later ones name. */
const ids: Record<string, string> = {}

beforeAll(async () => {
  fixture = await startFixture()
  const { world, work, git, commit } = fixture
  world.addCollaborator('acme/harbor', 'ben', 'write')
  tokens.ada = fixture.token
  tokens.ben = world.issueToken({ login: 'ben', repositories: 'all', permissions: 'all' })
  const checks = { kind: 'installation', login: 'checker[bot]', repositories: 'all', permissions: { checks: 'write' } }
  tokens.checker = world.issueToken(checks as Parameters<typeof world.issueToken>[0])
  await mkdir(join(work, '.github/workflows'), { recursive: true })
  await writeFile(
    join(work, '.github/workflows/ci.yml'),
    'on: workflow_dispatch\njobs: {a: {runs-on: x, steps: [{run: y}]}}\n'
  )
  await git('add', '.')
  ids.main = await commit('First', 1)
  const branches = ['topic', 'second', 'third', 'spare', 'merged']
  for (const [at, name] of branches.entries()) {
    await git('checkout', '--quiet', '-B', name, 'main')
    ids[name] = await commit(name, 2 + at)
  }
  await git('checkout', '--quiet', 'main')
  await commit('Second', 9)
  await git('push', '--quiet', fixture.remote('acme/harbor'), '--all')
  ids.tree = (await git('rev-parse', 'main^{tree}')).trim()
}, 60_000)

afterAll(() => fixture.close())

interface Sample {
  readonly call: string
  readonly body?: unknown
  readonly by?: string
  /** What of the answer later calls name. */
  readonly keep?: (answer: { id: number; number: number; content: { sha: string } }) => Record<string, unknown>
}

const reviews = { required_approving_review_count: 1 }
const protection = {
  ...{ required_status_checks: { strict: true, contexts: ['ci'] }, enforce_admins: false },
  ...{ required_pull_request_reviews: reviews, restrictions: { users: ['ada'], teams: [], apps: [] } }
}
const ruleset = { name: 'tags', target: 'tag', enforcement: 'disabled', rules: [{ type: 'deletion' }] }
const guard = '/branches/spare/protection'

/** In an order in which each finds what it needs; `{name}` stands for what an earlier one kept. */
const samples: readonly Sample[] = [
  { call: 'PATCH ', body: { description: 'A harbour', allow_auto_merge: true } },
  { call: 'PUT /topics', body: { names: ['ships'] } },
  { call: 'PUT /collaborators/ben', body: { permission: 'maintain' } },
  { call: 'PUT /environments/production', body: { wait_timer: 1 } },
  { call: 'POST /environments/production/variables', body: { name: 'PORT', value: '1' } },
  { call: 'PATCH /environments/production/variables/PORT', body: { name: 'HARBOR', value: '2' } },
  { call: 'DELETE /environments/production/variables/HARBOR' },
  { call: 'DELETE /environments/production' },
  { call: 'POST /actions/variables', body: { name: 'PORT', value: '1' } },
  { call: 'PATCH /actions/variables/PORT', body: { name: 'HARBOR', value: '2' } },
  { call: 'DELETE /actions/variables/HARBOR' },
  { call: 'PUT /actions/permissions/workflow', body: { default_workflow_permissions: 'write' } },
  { call: 'PUT /actions/workflows/ci.yml/disable' },
  { call: 'PUT /actions/workflows/ci.yml/enable' },
  { call: 'POST /actions/workflows/ci.yml/dispatches', body: { ref: 'main' } },
  { call: 'POST /dispatches', body: { event_type: 'ship' } },
  { call: 'POST /branches/third/rename', body: { new_name: 'fourth' } },
  { call: 'POST /merges', body: { base: 'main', head: 'merged' } },
  {
    call: 'PUT /contents/a.txt',
    body: { message: 'a', content: 'YQ==' },
    keep: ({ content }) => ({ file: content.sha })
  },
  { call: 'DELETE /contents/a.txt', body: { message: 'a', sha: '{file}' } },
  { call: 'POST /deployments', body: { ref: 'main', required_contexts: [] }, keep: ({ id }) => ({ deployment: id }) },
  { call: 'POST /deployments/{deployment}/statuses', body: { state: 'success' } },
  { call: 'DELETE /deployments/{deployment}' },
  { call: 'POST /git/refs', body: { ref: 'refs/tags/v1', sha: '{main}' } },
  { call: 'PATCH /git/refs/tags/v1', body: { sha: '{topic}', force: true } },
  { call: 'DELETE /git/refs/tags/v1' },
  { call: 'POST /git/tags', body: { tag: 'v2', message: 'Two', object: '{main}', type: 'commit' } },
  { call: 'POST /git/commits', body: { message: 'c', tree: '{tree}', parents: ['{main}'] } },
  { call: 'POST /git/trees', body: { tree: [{ path: 'b', mode: '100644', type: 'blob', content: 'b' }] } },
  { call: 'POST /git/blobs', body: { content: 'b' } },
  { call: 'POST /labels', body: { name: 'ship', color: 'ffffff' } },
  { call: 'PATCH /labels/ship', body: { new_name: 'boat' } },
  { call: 'POST /milestones', body: { title: '1.0' } },
  { call: 'PATCH /milestones/1', body: { title: '1.1' } },
  { call: 'POST /issues', body: { title: 'Leak' }, keep: ({ number }) => ({ issue: number }) },
  { call: 'PATCH /issues/{issue}', body: { title: 'Big leak', milestone: 1, state: 'closed' } },
  { call: 'POST /issues/{issue}/labels', body: { labels: ['bug', 'boat'] } },
  { call: 'DELETE /issues/{issue}/labels/bug' },
  { call: 'PUT /issues/{issue}/labels', body: { labels: ['boat', 'new'] } },
  { call: 'DELETE /issues/{issue}/labels' },
  { call: 'POST /issues/{issue}/assignees', body: { assignees: ['ben'] } },
  { call: 'DELETE /issues/{issue}/assignees', body: { assignees: ['ben'] } },
  { call: 'PUT /issues/{issue}/lock' },
  { call: 'DELETE /issues/{issue}/lock' },
  { call: 'POST /issues/{issue}/comments', body: { body: 'Hm' }, keep: ({ id }) => ({ comment: id }) },
  { call: 'PATCH /issues/comments/{comment}', body: { body: 'Ha' } },
  { call: 'DELETE /issues/comments/{comment}' },
  { call: 'DELETE /milestones/1' },
  { call: 'DELETE /labels/boat' },
  { call: 'POST /pulls', body: { title: 'T', head: 'topic', base: 'main' }, keep: ({ number }) => ({ pull: number }) },
  { call: 'PATCH /pulls/{pull}', body: { title: 'U', body: 'Why' } },
  { call: 'POST /pulls/{pull}/requested_reviewers', body: { reviewers: ['ben'] } },
  { call: 'DELETE /pulls/{pull}/requested_reviewers', body: { reviewers: ['ben'] } },
  { call: 'POST /pulls/{pull}/reviews', by: 'ben', body: {}, keep: ({ id }) => ({ review: id }) },
  { call: 'PUT /pulls/{pull}/reviews/{review}', by: 'ben', body: { body: 'Well' } },
  { call: 'POST /pulls/{pull}/reviews/{review}/events', by: 'ben', body: { event: 'APPROVE' } },
  { call: 'PUT /pulls/{pull}/reviews/{review}/dismissals', body: { message: 'No' } },
  { call: 'POST /pulls/{pull}/reviews', by: 'ben', body: {}, keep: ({ id }) => ({ review: id }) },
  { call: 'DELETE /pulls/{pull}/reviews/{review}', by: 'ben' },
  {
    call: 'POST /pulls/{pull}/comments',
    body: { body: 'x', path: '.github/workflows/ci.yml', commit_id: '{topic}', line: 1 },
    keep: ({ id }) => ({ remark: id })
  },
  { call: 'POST /pulls/{pull}/comments/{remark}/replies', body: { body: 'y' } },
  { call: 'PATCH /pulls/comments/{remark}', body: { body: 'z' } },
  { call: 'DELETE /pulls/comments/{remark}' },
  { call: 'PUT /pulls/{pull}/update-branch' },
  { call: 'PUT /pulls/{pull}/merge' },
  { call: 'POST /releases', body: { tag_name: 'v3', draft: true }, keep: ({ id }) => ({ release: id }) },
  { call: 'POST /releases/{release}/assets?name=a.txt', body: 'bytes', keep: ({ id }) => ({ asset: id }) },
  { call: 'PATCH /releases/assets/{asset}', body: { name: 'b.txt' } },
  { call: 'DELETE /releases/assets/{asset}' },
  { call: 'PATCH /releases/{release}', body: { draft: false } },
  { call: 'DELETE /releases/{release}' },
  { call: 'PUT /immutable-releases' },
  { call: 'DELETE /immutable-releases' },
  { call: `PUT ${guard}`, body: protection },
  { call: `POST ${guard}/enforce_admins` },
  { call: `DELETE ${guard}/enforce_admins` },
  { call: `POST ${guard}/required_signatures` },
  { call: `DELETE ${guard}/required_signatures` },
  { call: `PATCH ${guard}/required_pull_request_reviews`, body: { dismiss_stale_reviews: true } },
  { call: `DELETE ${guard}/required_pull_request_reviews` },
  { call: `PATCH ${guard}/required_status_checks`, body: { strict: false } },
  { call: `POST ${guard}/required_status_checks/contexts`, body: { contexts: ['b'] } },
  { call: `PUT ${guard}/required_status_checks/contexts`, body: { contexts: ['c'] } },
  { call: `DELETE ${guard}/required_status_checks/contexts`, body: { contexts: ['c'] } },
  { call: `DELETE ${guard}/required_status_checks` },
  ...['users', 'teams', 'apps'].flatMap((kind) => [
    { call: `POST ${guard}/restrictions/${kind}`, body: { [kind]: ['b'] } },
    { call: `PUT ${guard}/restrictions/${kind}`, body: { [kind]: ['c'] } },
    { call: `DELETE ${guard}/restrictions/${kind}`, body: { [kind]: ['c'] } }
  ]),
  { call: `DELETE ${guard}/restrictions` },
  { call: `DELETE ${guard}` },
  { call: 'POST /rulesets', body: ruleset, keep: ({ id }) => ({ ruleset: id }) },
  { call: 'PUT /rulesets/{ruleset}', body: { enforcement: 'active' } },
  { call: 'DELETE /rulesets/{ruleset}' },
  { call: 'POST /statuses/{main}', body: { state: 'success' } },
  { call: 'POST /check-suites', by: 'checker', body: { head_sha: '{second}' } },
  {
    call: 'POST /check-runs',
    by: 'checker',
    body: { name: 'ci', head_sha: '{main}' },
    keep: ({ id }) => ({ run: id })
  },
  { call: 'PATCH /check-runs/{run}', by: 'checker', body: { conclusion: 'success' } },
  { call: 'DELETE /collaborators/ben' }
]

/** What writes without an effect of its own, or needs more than a repository: each with its reason. */
const others = [
  'POST /repos/{owner}/{repo}/releases/generate-notes', // changes nothing
  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge-async', // asks for a merge that has effects later
  // other repositories: the tests of forks refuse them
  'POST /repos/{owner}/{repo}/forks',
  'POST /repos/{owner}/{repo}/merge-upstream',
  // runs, which somebody must play
  ...['cancel', 'force-cancel', 'rerun', 'rerun-failed-jobs', 'pending_deployments'].map((what) => {
    return `POST /repos/{owner}/{repo}/actions/runs/{run_id}/${what}`
  }),
  // Apps, which sign with a key
  'DELETE /app/installations/{installation_id}',
  'POST /app/installations/{installation_id}/access_tokens',
  'DELETE /installation/token'
]

const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => ids[name] ?? whole)

async function send({ call, body, by = 'ada' }: Sample): Promise<{ status: number; answer: never }> {
  const [method = '', path = ''] = call.split(' ')
  const root = path.includes('?name=') ? fixture.world.apiUrl.replace('/api/v3', '/api/uploads') : fixture.world.apiUrl
  const response = await fetch(`${root}/repos/acme/harbor${fill(path)}`, {
    method,
    headers: { authorization: `bearer ${tokens[by]}`, 'user-agent': 'test' },
    ...(body !== undefined && { body: fill(typeof body === 'string' ? body : JSON.stringify(body)) })
  })
  const text = await response.text()
  return { status: response.status, answer: (text.startsWith('{') ? JSON.parse(text) : {}) as never }
}

describe('whatever changes something', () => {
  test.each(samples.map((sample) => [sample.call, sample] as const))(
    '%s is an effect that can be refused',
    async (_, sample) => {
      const { world } = fixture
      const before = await world.endState()
      const count = world.journal.length
      const disarm = world.arm({ effect: { kind: /./ }, harm: 'refuse', times: Number.POSITIVE_INFINITY })
      const refused = await send(sample)
      disarm()
      expect([refused.status, world.journal.length - count]).toEqual([503, 0])
      expect(await world.endState()).toEqual(before)
      const { status, answer } = await send(sample)
      expect([status, answer]).toEqual([expect.any(Number), expect.anything()])
      expect(Math.floor(status / 100)).toBe(2)
      expect(world.journal.length).toBeGreaterThan(count)
      for (const [name, value] of Object.entries(sample.keep?.(answer) ?? {})) ids[name] = String(value)
    }
  )

  test('is in the table above', () => {
    const writing = routes.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`)
    const seen = new Set(fixture.world.journal.map(({ via }) => via))
    expect(writing.filter((each) => !seen.has(each) && !others.includes(each))).toEqual([])
    expect(fixture.world.undescribed).toEqual([])
    expect(fixture.world.unsupported).toEqual([])
  })
})

describe('an archived repository', () => {
  test('is written to by nobody, and can be taken out of the archive', async () => {
    const { world } = fixture
    expect((await send({ call: 'PATCH ', body: { archived: true } })).status).toBe(200)
    const before = await world.endState()
    for (const sample of samples.filter(({ call }) => !call.includes('{'))) {
      const { status, answer } = await send(sample)
      expect([sample.call, status]).toEqual([sample.call, 403])
      expect(answer).toMatchObject({ message: 'Repository was archived so is read-only.' })
    }
    expect(await world.endState()).toEqual(before)
    expect((await fixture.get('/repos/acme/harbor/releases')).status).toBe(200)
    expect((await send({ call: 'PATCH ', body: { archived: false } })).status).toBe(200)
  })
})
