import { afterEach, describe, expect, test } from '@jest/globals'
import { job, until } from './scripts.ts'
import { type Staged, stage } from './staged.ts'

let staged: Staged

afterEach(() => staged.close())

describe('a run', () => {
  const guarded = `on: { push: { tags: ['*'] } }\n${job('true', 'environment: prod,')}`
  const reviewers = { reviewers: [{ type: 'User', id: 1 }] }

  test.each([
    ['approved', 'success'],
    ['rejected', 'failure']
  ])(
    'waits for its environment until the API says %s',
    async (state, conclusion) => {
      staged = await stage({ 'tag.yml': guarded })
      const { fixture, service, runs, call } = staged
      const { id } = (await (await call('PUT', '/environments/prod', reviewers)).json()) as { id: number }
      await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'HEAD:refs/tags/v1')
      const pending = await until(async () => {
        const [run] = service.runs
        return run !== undefined && run.record.waiting.size > 0 ? run.record.id : undefined
      })
      const answer = { environment_ids: [id], state, comment: 'because' }
      expect((await call('POST', `/actions/runs/${pending}/pending_deployments`, answer)).status).toBe(200)
      await service.idle()
      expect(runs()).toEqual([`tag.yml on push: ${conclusion}`])
    },
    30_000
  )

  test('does not wait for what was approved beforehand', async () => {
    staged = await stage({ 'tag.yml': guarded }, { approvals: new Map([['prod', 'approved']]) })
    const { fixture, service, runs, call } = staged
    await call('PUT', '/environments/prod', reviewers)
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'HEAD:refs/tags/v1')
    await service.idle()
    expect(runs()).toEqual(['tag.yml on push: success'])
  }, 30_000)

  test('is cancelled through the API', async () => {
    staged = await stage({ 'tag.yml': `on: push\n${job('sleep 60')}` })
    const { fixture, service, runs, call } = staged
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'HEAD:refs/tags/v1')
    const id = await until(async () => service.runs.find(({ record }) => record.jobs[0]?.steps.length)?.record.id)
    expect((await call('POST', `/actions/runs/${id}/cancel`)).status).toBe(202)
    await service.idle()
    expect(runs()).toEqual(['tag.yml on push: cancelled'])
  }, 30_000)

  test('waits for another one in its concurrency group', async () => {
    const script = 'test -z "$(ls $MARK 2>/dev/null)" && touch $MARK && sleep 0.5 && rm $MARK'
    const group = 'concurrency: { group: release, queue: max }'
    const env = `env: { MARK: /tmp/slipway-${process.pid}-mark }`
    staged = await stage({ 'tag.yml': `on: push\n${group}\n${env}\n${job(script)}` })
    const { fixture, service, runs } = staged
    const refs = ['HEAD:refs/tags/v1', 'HEAD:refs/tags/v2', 'HEAD:refs/tags/v3']
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), ...refs)
    await service.idle()
    expect(runs()).toEqual(Array.from({ length: 3 }, () => 'tag.yml on push: success'))
  }, 30_000)

  test('is played again: what failed, and what stands behind it', async () => {
    const steps = (script: string): string =>
      `runs-on: ubuntu-latest, steps: [{ id: s, run: ${JSON.stringify(script)} }]`
    const output = 'outputs: { n: "${{ steps.s.outputs.n }}" }'
    const jobs = [
      `good: { ${steps('echo "n=$GITHUB_RUN_ATTEMPT" >> "$GITHUB_OUTPUT"')}, ${output} }`,
      `bad: { needs: good, ${steps('test "$GITHUB_RUN_ATTEMPT" = 2')} }`,
      `last: { needs: [good, bad], ${steps('test "${{ needs.good.outputs.n }}" = 1')} }`
    ]
    staged = await stage({ 'tag.yml': `on: push\njobs:\n  ${jobs.join('\n  ')}\n` })
    const { fixture, service, runs, call } = staged
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'HEAD:refs/tags/v1')
    await service.idle()
    expect(runs()).toEqual(['tag.yml on push: failure'])
    const [run] = service.runs
    expect((await call('POST', `/actions/runs/${run?.record.id}/rerun-failed-jobs`)).status).toBe(201)
    await service.idle()
    expect(runs()).toEqual(['tag.yml on push: success'])
    expect(run?.record.attempt).toBe(2)
    expect((await call('POST', `/actions/runs/${run?.record.id}/rerun`)).status).toBe(201)
    await service.idle()
    expect(runs()).toEqual(['tag.yml on push: failure'])
  }, 30_000)

  test('shows its jobs as checks of the commit, and a pull request that waited for one merges by itself', async () => {
    staged = await stage({ 'check.yml': `on: pull_request\n${job('true')}` })
    const { fixture, service, runs, call } = staged
    const checks = { strict: false, contexts: ['one'] }
    const rest = { enforce_admins: true, required_pull_request_reviews: null, restrictions: null }
    await call('PUT', '/branches/main/protection', { required_status_checks: checks, ...rest })
    await call('PATCH', '', { allow_auto_merge: true })
    await fixture.git('checkout', '--quiet', '-b', 'topic')
    await fixture.commit('feat: second', 2)
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'topic')
    const pull = (await (await call('POST', '/pulls', { head: 'topic', base: 'main', title: 'Second' })).json()) as {
      node_id: string
    }
    const query =
      'mutation($id: ID!) { enablePullRequestAutoMerge(input: { pullRequestId: $id }) { clientMutationId } }'
    const headers = { authorization: `bearer ${fixture.token}`, 'user-agent': 'test' }
    const body = JSON.stringify({ query, variables: { id: pull.node_id } })
    const enabled = await fetch(fixture.world.graphqlUrl, { method: 'POST', headers, body })
    expect(await enabled.json()).toEqual({ data: { enablePullRequestAutoMerge: { clientMutationId: null } } })
    await service.idle()
    expect(runs()).toEqual(['check.yml on pull_request opened: success'])
    expect(await (await call('GET', '/pulls/1')).json()).toMatchObject({ merged: true })
  }, 30_000)

  test('that cannot be played is refused before anything runs', async () => {
    const parallel = 'jobs: { one: { runs-on: ubuntu-latest, container: x, steps: [{ run: "true" }] } }\n'
    staged = await stage({ 'a.yml': `on: push\n${job('true')}`, 'b.yml': `on: push\n${parallel}` })
    const { fixture, service, runs } = staged
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'HEAD:refs/tags/v1')
    await expect(service.idle()).rejects.toThrow(/b\.yml:2/)
    expect(runs()).toEqual([])
  }, 30_000)
})
