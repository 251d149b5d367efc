import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Harbor, startHarbor } from '../pulls/harbor.ts'

let harbor: Harbor
let job: string
let bot: string

beforeAll(async () => {
  harbor = await startHarbor()
  const permissions = { checks: 'write', contents: 'read' } as const
  const repositories = ['acme/harbor']
  job = harbor.world.issueToken({ kind: 'job', login: 'github-actions[bot]', repositories, permissions })
  harbor.world.addApp({ slug: 'release-bot', permissions, repositories })
  bot = harbor.world.issueToken({ kind: 'installation', login: 'release-bot[bot]', repositories, permissions })
})

afterAll(() => harbor.close())

const create = (body: object, token = job) =>
  harbor.call('POST', '/check-runs', { head_sha: harbor.first, name: 'lint', ...body }, token)
const runs = async (query = '') => (await harbor.call('GET', `/commits/main/check-runs${query}`)).body

test('a check begins, and ends with a conclusion', async () => {
  harbor.news()
  const { status, body } = await create({ status: 'in_progress', output: { title: 'Lint', summary: 'It runs.' } })
  expect(status).toBe(201)
  expect(body).toMatchObject({ status: 'in_progress', conclusion: null, completed_at: null, head_sha: harbor.first })
  expect(body.app).toMatchObject({ id: 15368, slug: 'github-actions' })
  const annotation = { path: 'README.md', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'Hm.' }
  const output = { title: 'Done', summary: 'Good.', annotations: [annotation] }
  const changed = await harbor.call('PATCH', `/check-runs/${body.id}`, { conclusion: 'success', output }, job)
  expect(changed.body).toMatchObject({ status: 'completed', conclusion: 'success', output: { annotations_count: 1 } })
  expect(changed.body.completed_at).not.toBeNull()
  const { body: annotations } = await harbor.call('GET', `/check-runs/${body.id}/annotations`)
  expect(annotations).toMatchObject([{ ...annotation, title: null }])
  expect(harbor.news()).toEqual(['check_run created', 'check_run completed', 'check_suite completed'])
  expect((await harbor.call('GET', `/check-runs/${body.id}`)).body.conclusion).toBe('success')
})

test('the newest of a name is listed, or all of them', async () => {
  await create({ conclusion: 'failure' })
  expect(await runs()).toMatchObject({ total_count: 1, check_runs: [{ conclusion: 'failure' }] })
  expect((await runs('?filter=all')).total_count).toBe(2)
  expect((await runs('?check_name=other')).total_count).toBe(0)
  expect((await runs('?status=in_progress')).total_count).toBe(0)
  expect((await runs('?app_id=15368')).total_count).toBe(1)
})

test('each App has a suite of its own for a commit', async () => {
  await create({ conclusion: 'success', name: 'build' }, bot)
  await create({ name: 'wait' }, bot)
  const { body } = await harbor.call('GET', '/commits/main/check-suites')
  expect(body.check_suites).toMatchObject([
    { app: { slug: 'github-actions' }, status: 'completed', conclusion: 'failure' },
    { app: { slug: 'release-bot' }, status: 'in_progress', conclusion: null }
  ])
  const id = body.check_suites[1].id
  expect((await harbor.call('GET', `/check-suites/${id}`)).body.head_commit.id).toBe(harbor.first)
  expect((await harbor.call('GET', `/check-suites/${id}/check-runs`)).body.total_count).toBe(2)
  expect((await harbor.call('GET', '/commits/main/check-suites?check_name=build')).body.total_count).toBe(1)
})

test('a suite is made for a commit once', async () => {
  const sha = await harbor.push('main', { 'b.txt': 'b\n' })
  const make = () => harbor.call('POST', '/check-suites', { head_sha: sha }, bot)
  expect([(await make()).status, (await make()).status]).toEqual([201, 200])
})

test('the checks of an open pull request name it', async () => {
  const sha = await harbor.push('topic', { 't.txt': 't\n' }, { from: 'main' })
  const number = await harbor.open('topic')
  const { body } = await create({ head_sha: sha, conclusion: 'failure' })
  expect(body.pull_requests).toMatchObject([{ number, head: { ref: 'topic', sha } }])
  expect(await harbor.settled(number)).toMatchObject({ mergeable: true, mergeable_state: 'unstable' })
})

describe('a check that GitHub refuses', () => {
  test('from a person', async () => {
    const message = 'You must authenticate via a GitHub App.'
    expect(await create({}, harbor.token)).toMatchObject({ status: 403, body: { message } })
  })

  test('of another App', async () => {
    const { body } = await create({ name: 'mine' }, bot)
    const { status, body: told } = await harbor.call('PATCH', `/check-runs/${body.id}`, { conclusion: 'success' }, job)
    expect([status, told.message]).toEqual([403, expect.stringContaining('Invalid app_id `release-bot`')])
  })

  test('of no commit, and of no check', async () => {
    expect((await create({ head_sha: '1'.repeat(40) })).status).toBe(422)
    expect((await harbor.call('GET', '/check-runs/1')).status).toBe(404)
    expect((await harbor.call('GET', '/check-suites/1')).status).toBe(404)
  })
})

test('what is said of commits stands in the end state, by commit and name', async () => {
  const end = await harbor.world.endState()
  const statuses = end['acme/harbor']?.statuses as Record<string, unknown> | undefined
  expect(statuses?.[harbor.first]).toEqual({
    build: { state: 'success', title: null },
    lint: { state: 'failure', title: null },
    mine: { state: 'queued', title: null },
    wait: { state: 'queued', title: null }
  })
})
