import { afterEach, describe, expect, test } from '@jest/globals'
import { api, job, release } from './scripts.ts'
import { type Staged, stage } from './staged.ts'

let staged: Staged

afterEach(() => staged.close())

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
