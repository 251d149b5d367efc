import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { job, until } from '../../../rehearsal/service/scripts.ts'
import { type Staged, stage } from '../../../rehearsal/service/staged.ts'

let staged: Staged

afterEach(() => staged.close())

const push = (...refs: string[]): Promise<unknown> =>
  staged.fixture.git('push', '--quiet', staged.fixture.remote('acme/harbor'), ...refs)

const statusOf = async (run: number): Promise<string> =>
  ((await (await staged.call('GET', `/actions/runs/${run}`)).json()) as { status: string }).status

describe('the service', () => {
  test.each(['judged', 'started', 'progress', 'finished'] as const)(
    'ends with the error of who listens to %s, and does not wait for ever',
    async (name) => {
      const broken = (): void => {
        throw new Error('the listener is broken')
      }
      const quiet = { judged: () => {}, started: () => {}, progress: () => {}, finished: () => {} }
      staged = await stage({ 'tag.yml': `on: push\n${job('true')}` }, { listener: { ...quiet, [name]: broken } })
      await push('HEAD:refs/tags/v1')
      await expect(staged.service.idle()).rejects.toThrow('the listener is broken')
    },
    30_000
  )

  test('starts nothing once it is told to stop', async () => {
    staged = await stage({ 'tag.yml': `on: push\n${job('sleep 30')}` })
    staged.stop.abort()
    await push('HEAD:refs/tags/v1')
    await staged.service.idle()
    expect(staged.runs()).toEqual(['tag.yml on push: cancelled'])
  }, 30_000)

  test('goes on after tags of what is no commit', async () => {
    staged = await stage({ 'tag.yml': `on: [push, create]\n${job('true')}` })
    const blob = (await staged.fixture.git('rev-parse', 'HEAD:.github/workflows/tag.yml')).trim()
    await push('HEAD^{tree}:refs/tags/tree', `${blob}:refs/tags/blob`)
    await push('HEAD:refs/tags/v1')
    await staged.service.idle()
    expect(staged.runs().toSorted()).toEqual(['tag.yml on create: success', 'tag.yml on push: success'])
  }, 30_000)

  test('gives a job a token for its repository alone, and takes it back when the job is done', async () => {
    const end = join(tmpdir(), `slipway-end-${process.pid}`)
    staged = await stage({
      'tag.yml': `on: push\npermissions: write-all\n${job(`until test -e ${end}; do sleep 0.1; done`)}`
    })
    await staged.fixture.world.createRepository('acme/other')
    const tokens = staged.fixture.world.state.tokens
    const before = new Set(tokens.keys())
    const seen: string[] = []
    await push('HEAD:refs/tags/v1')
    await until(async () => {
      seen.push(...[...tokens.keys()].filter((token) => !before.has(token)))
      return seen[0]
    })
    expect((await staged.call('GET', '', undefined, seen[0])).status).toBe(200)
    const event = { event_type: 'go' }
    expect((await staged.call('POST', '/dispatches', event, seen[0])).status).toBe(204)
    expect((await staged.call('POST', '/../other/dispatches', event, seen[0])).status).toBeGreaterThanOrEqual(403)
    writeFileSync(end, '')
    await staged.service.idle()
    rmSync(end)
    expect((await staged.call('GET', '', undefined, seen[0])).status).toBe(401)
  }, 30_000)
})

describe('a run', () => {
  const deploy = 'deploy: { environment: prod, runs-on: x, steps: [{ run: "true" }] }'
  const reviewers = { reviewers: [{ type: 'User', id: 1 }] }
  const waiting = () => until(async () => staged.service.runs.find(({ record }) => record.waiting.size > 0))

  test('that waits for a person says so, and asks nobody once it is cancelled', async () => {
    staged = await stage({ 'tag.yml': `on: push\njobs: { ${deploy} }\n` })
    const { call, service } = staged
    await call('PUT', '/environments/prod', reviewers)
    await push('HEAD:refs/tags/v1')
    const { record } = await waiting()
    expect(await statusOf(record.id)).toBe('waiting')
    await call('POST', `/actions/runs/${record.id}/cancel`)
    await service.idle()
    expect(record.waiting.size).toBe(0)
    expect(await (await call('GET', `/actions/runs/${record.id}/pending_deployments`)).json()).toEqual([])
  }, 30_000)

  test('lets all jobs go on that wait for the environment that is approved', async () => {
    const jobs = `${deploy}, also: ${deploy.slice('deploy: '.length)}`
    staged = await stage({ 'tag.yml': `on: push\njobs: { ${jobs} }\n` })
    const { id } = (await (await staged.call('PUT', '/environments/prod', reviewers)).json()) as { id: number }
    await push('HEAD:refs/tags/v1')
    const { record } = await waiting()
    await until(async () => record.jobs.length === 2 || undefined)
    const answer = { environment_ids: [id], state: 'approved', comment: '' }
    expect((await staged.call('POST', `/actions/runs/${record.id}/pending_deployments`, answer)).status).toBe(200)
    await staged.service.idle()
    expect(record.jobs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success'])
  }, 30_000)

  test.each([
    ['a branch without', 'HEAD:refs/heads/topic', 'Branch "topic"'],
    ['a tag', 'HEAD:refs/tags/v1', 'Tag "v1"'],
    ['a branch with', 'HEAD~0:refs/heads/safe', undefined]
  ])(
    'deploys where only protected branches may, from %s protection',
    async (_, ref, refused) => {
      staged = await stage({ 'tag.yml': `on: push\njobs: { ${deploy} }\n` })
      const policy = { deployment_branch_policy: { protected_branches: true, custom_branch_policies: false } }
      await staged.call('PUT', '/environments/prod', policy)
      const rest = { enforce_admins: false, required_pull_request_reviews: null, restrictions: null }
      await push('HEAD:refs/heads/safe')
      await staged.call('PUT', '/branches/safe/protection', { required_status_checks: null, ...rest })
      if (refused === undefined) await staged.fixture.commit('feat: second', 2)
      await push(ref)
      await staged.service.idle()
      const [run] = staged.service.runs.slice(-1)
      const words = `${refused} is not allowed to deploy to prod due to environment protection rules.`
      expect(run?.record.conclusion).toBe(refused === undefined ? 'success' : 'failure')
      expect(run?.result?.annotations.map(({ message }) => message)).toEqual(
        refused === undefined ? [] : [expect.stringContaining(words)]
      )
    },
    30_000
  )

  test('shows no job for one that only calls a workflow, also as no check', async () => {
    const call =
      'jobs: { call: { uses: ./.github/workflows/in.yml, concurrency: g }, off: { if: false, uses: ./.github/workflows/in.yml } }'
    staged = await stage({ 'in.yml': `on: workflow_call\n${job('true')}`, 'tag.yml': `on: push\n${call}\n` })
    await push('HEAD:refs/tags/v1')
    await staged.service.idle()
    const answer = await (await staged.call('GET', '/commits/v1/check-runs')).json()
    const checks = answer as { check_runs: { name: string; conclusion: string }[] }
    expect(checks.check_runs.map(({ name, conclusion }) => `${name}: ${conclusion}`).toSorted()).toEqual([
      'call / one: success',
      'off: skipped'
    ])
  }, 30_000)

  test('that waits for its turn is pending', async () => {
    staged = await stage({ 'tag.yml': `on: push\nconcurrency: g\n${job('sleep 60')}` })
    await push('HEAD:refs/tags/v1')
    const first = await until(async () => staged.service.runs.find(({ record }) => record.jobs[0]?.steps.length))
    await push('HEAD:refs/tags/v2')
    const second = await until(async () => staged.service.runs[1])
    await until(async () => second.record.status === 'pending' || undefined)
    expect(await statusOf(second.record.id)).toBe('pending')
    for (const { record } of [second, first]) await staged.call('POST', `/actions/runs/${record.id}/cancel`)
    await staged.service.idle()
    expect(staged.runs()).toEqual(['tag.yml on push: cancelled', 'tag.yml on push: cancelled'])
  }, 30_000)
})
