import { afterEach, describe, expect, test } from '@jest/globals'
import { type Staged, stage } from './staged.ts'

let staged: Staged

afterEach(() => staged.close())

const job = (script: string, more = ''): string =>
  `jobs: { one: { runs-on: ubuntu-latest, ${more} steps: [{ run: ${JSON.stringify(script)}, env: { TOKEN: '\${{ github.token }}', PAT: '\${{ vars.PAT }}' } }] } }\n`

/** A script that calls the API of the world from a step. */
const api = (method: string, path: string, body: object, token = 'TOKEN'): string =>
  `curl -sSf -X ${method} -H "authorization: bearer $${token}" -d '${JSON.stringify(body)}' ` +
  `"$GITHUB_API_URL/repos/$GITHUB_REPOSITORY${path}" >/dev/null`

const release = { tag_name: 'v1.0.0', name: 'First' }

describe('what happens in the world', () => {
  test('starts workflows, and what these do with a token of a person starts the next ones', async () => {
    staged = await stage({
      'tag.yml': `on: { push: { tags: ['v*'] } }\n${job(api('POST', '/releases', release, 'PAT'))}`,
      'released.yml': `on: { release: { types: [published] } }\n${job('test "$GITHUB_REF" = refs/tags/v1.0.0')}`,
      'after.yml': `on: { workflow_run: { workflows: ['.github/workflows/released.yml'], types: [completed] } }\n${job('true')}`
    })
    const { fixture, service, runs, call } = staged
    await call('POST', '/actions/variables', { name: 'PAT', value: fixture.token })
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'HEAD:refs/tags/v1.0.0')
    await service.idle()
    expect(runs()).toEqual([
      'tag.yml on push: success',
      'released.yml on release published: success',
      'after.yml on workflow_run completed: success'
    ])
  }, 30_000)

  test('starts workflows when the token of an App does it', async () => {
    const app = '{ id: app, uses: actions/create-github-app-token@v2, with: { app-id: "7", private-key: key } }'
    const use = `{ run: ${JSON.stringify(api('POST', '/releases', release))}, env: { TOKEN: "\${{ steps.app.outputs.token }}" } }`
    staged = await stage({
      'tag.yml': `on: { push: { tags: ['v*'] } }\njobs: { one: { runs-on: ubuntu-latest, steps: [${app}, ${use}] } }\n`,
      'released.yml': `on: { release: { types: [released] } }\n${job('true')}`
    })
    const { fixture, service, runs } = staged
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'HEAD:refs/tags/v1.0.0')
    await service.idle()
    expect(runs()).toEqual(['tag.yml on push: success', 'released.yml on release released: success'])
    expect(fixture.world.journal.at(-1)).toMatchObject({ kind: 'create-release', by: 'app-7[bot]' })
  }, 30_000)

  test('starts nothing when the token of a job does it, and the event says why', async () => {
    const permissions = 'permissions: { contents: write }\n'
    staged = await stage({
      'tag.yml': `on: { push: { tags: ['v*'] } }\n${permissions}${job(api('POST', '/releases', release))}`,
      'released.yml': `on: release\n${job('true')}`
    })
    const { fixture, service, runs } = staged
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'HEAD:refs/tags/v1.0.0')
    await service.idle()
    expect(runs()).toEqual(['tag.yml on push: success'])
    const published = service.events.find(({ event }) => event.name === 'release' && event.action === 'published')
    expect(published?.workflows.find(({ listens }) => listens)?.reason).toMatch(/GITHUB_TOKEN starts no workflow/)
  }, 30_000)

  test('a job without the permission fails, and nothing happens', async () => {
    staged = await stage({ 'tag.yml': `on: push\npermissions: {}\n${job(api('POST', '/releases', release))}` })
    const { fixture, service, runs } = staged
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'HEAD:refs/tags/v1.0.0')
    await service.idle()
    expect(runs()).toEqual(['tag.yml on push: failure'])
  }, 30_000)

  test('more than three tags in one push make no event', async () => {
    staged = await stage({ 'tag.yml': `on: push\n${job('true')}` })
    const { fixture, service, runs } = staged
    const refs = ['a', 'b', 'c', 'd'].map((tag) => `HEAD:refs/tags/${tag}`)
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), ...refs)
    await service.idle()
    expect(runs()).toEqual([])
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'HEAD:refs/tags/e')
    await service.idle()
    expect(runs()).toEqual(['tag.yml on push: success'])
  }, 30_000)

  test('a dispatch starts the workflow with its inputs, on its ref', async () => {
    const inputs = 'inputs: { tag: { required: true }, dry: { type: boolean, default: true } }'
    staged = await stage({
      'go.yml': `on: { workflow_dispatch: { ${inputs} } }\n${job('test "${{ inputs.tag }}${{ inputs.dry }}$GITHUB_REF" = v1truerefs/heads/main')}`
    })
    const { service, runs, call } = staged
    await call('POST', '/actions/workflows/go.yml/dispatches', { ref: 'main', inputs: { tag: 'v1' } })
    await service.idle()
    expect(runs()).toEqual(['go.yml on workflow_dispatch: success'])
  }, 30_000)
})

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

async function until<Value>(look: () => Promise<Value | undefined>): Promise<Value> {
  for (;;) {
    const seen = await look()
    if (seen !== undefined) return seen
    await new Promise((later) => setTimeout(later, 20))
  }
}
