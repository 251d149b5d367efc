import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { eventsOf } from '#rehearsal/service/events-of'
import { validatePayload } from '#rehearsal/world/description/webhooks'
import { statusesOf } from '#rehearsal/world/statuses/status'
import { type Fixture, startFixture } from '../fixture.ts'

let fixture: Fixture
let token: string
const shas: Record<string, string> = {}

/** main: one - two; topic: one - left, without conflict; clash: one - other, which does not merge with two; tag v1 on one. */
beforeAll(async () => {
  fixture = await startFixture()
  const { world, git, remote } = fixture
  const permissions = { contents: 'write', deployments: 'write' } as const
  token = world.issueToken({ login: 'ada', repositories: 'all', permissions })
  const write = async (message: string, at: number, file: string, text: string) => {
    await writeFile(join(fixture.work, file), text)
    await git('add', '.')
    shas[message] = await fixture.commit(message, at)
  }
  await write('one', 1, 'a.txt', 'one\n')
  await git('tag', 'v1')
  for (const [branch, file, text] of [
    ['topic', 'b.txt', 'left\n'],
    ['clash', 'a.txt', 'other\n']
  ] as const) {
    await git('checkout', '--quiet', '-b', branch, 'v1')
    await write(branch, 2, file, text)
  }
  await git('checkout', '--quiet', 'main')
  await write('two', 3, 'a.txt', 'two\n')
  await git('push', '--quiet', remote('acme/harbor'), '--all')
  await git('push', '--quiet', remote('acme/harbor'), '--tags')
})
afterAll(() => fixture.close())

async function call(method: string, path: string, body?: object) {
  const response = await fetch(`${fixture.world.apiUrl}/repos/acme/harbor/deployments${path}`, {
    method,
    headers: { authorization: `bearer ${token}`, 'user-agent': 'test' },
    ...(body !== undefined && { body: JSON.stringify(body) })
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    // biome-ignore lint/suspicious/noExplicitAny: bodies of many shapes are looked into
    body: (text === '' ? undefined : JSON.parse(text)) as any
  }
}

const repository = () => {
  const found = fixture.world.state.repositories.byName.get('acme/harbor')
  if (found === undefined) throw new Error('the repository is gone')
  return found
}

describe('a new deployment', () => {
  test('of the default branch has the defaults', async () => {
    const { status, headers, body } = await call('POST', '', { ref: 'main' })
    expect([status, headers.get('location')]).toEqual([201, body.url])
    expect(body).toMatchObject({
      ...{ ref: 'main', sha: shas.two, task: 'deploy', environment: 'production', original_environment: 'production' },
      ...{ payload: {}, description: null, transient_environment: false, production_environment: true },
      creator: { login: 'ada' }
    })
    expect(fixture.world.journal.at(-1)).toMatchObject({
      ...{ kind: 'create-deployment', target: 'acme/harbor production', new: shas.two, by: 'ada' }
    })
    expect((await call('GET', `/${body.id}`)).body).toEqual(body)
  })

  test('is told, as an event that GitHub describes', async () => {
    const happening = fixture.world.state.happenings.at(-1)
    if (happening === undefined) throw new Error('nothing has happened')
    expect(happening).toMatchObject({ name: 'deployment', action: 'created', body: { ref: 'refs/heads/main' } })
    const [event] = await eventsOf(fixture.world.state, happening)
    expect(validatePayload('deployment', 'created', event?.payload)).toEqual([])
  })

  const refused: [name: string, body: object, status: number, message: string][] = [
    ['of a ref that is not there', { ref: 'nowhere' }, 422, 'No ref found for: nowhere'],
    ['of what does not merge', { ref: 'clash' }, 409, 'Conflict merging main into clash.']
  ]
  test.each(refused)('%s', async (_name, body, status, message) => {
    const answer = await call('POST', '', body)
    expect([answer.status, answer.body.message]).toEqual([status, message])
  })

  test('of a branch that is behind merges first, and deploys when it is asked again', async () => {
    const first = await call('POST', '', { ref: 'topic' })
    expect([first.status, first.body]).toEqual([202, { message: 'Auto-merged main into topic on deployment.' }])
    const tip = (await fixture.world.refs('acme/harbor')).get('refs/heads/topic')
    expect(tip).not.toBe(shas.topic)
    const second = await call('POST', '', { ref: 'topic' })
    expect([second.status, second.body.sha]).toEqual([201, tip])
  })

  test('of a branch that is behind, or of a tag, is made as it is where that is asked or nothing else can be', async () => {
    expect((await call('POST', '', { ref: 'clash', auto_merge: false })).body.sha).toBe(shas.clash)
    expect((await call('POST', '', { ref: 'v1', environment: 'qa' })).body).toMatchObject({
      ...{ sha: shas.one, environment: 'qa', production_environment: false }
    })
  })

  test('waits for the checks of its commit, or for those that are named', async () => {
    const [about, sha] = [
      { description: null, targetUrl: null, creator: 'ada', createdAt: '2024-01-01T00:00:00Z' },
      shas.two
    ]
    statusesOf(repository()).set(sha as string, [
      { id: 2, context: 'lint', state: 'success', ...about },
      { id: 1, context: 'build', state: 'failure', ...about }
    ])
    const all = await call('POST', '', { ref: 'main' })
    expect([all.status, all.body.message]).toEqual([409, 'Conflict: Commit status checks failed for main.'])
    expect(all.body.errors).toEqual([
      {
        contexts: [
          { context: 'lint', state: 'success' },
          { context: 'build', state: 'failure' }
        ],
        ...{ resource: 'Deployment', field: 'required_contexts', code: 'invalid' }
      }
    ])
    const statuses = [['lint'], [], ['lint', 'missing']].map(async (required_contexts) => {
      return (await call('POST', '', { ref: 'main', required_contexts, environment: 'checked' })).status
    })
    expect(await Promise.all(statuses)).toEqual([201, 201, 409])
    statusesOf(repository()).clear()
  })
})

describe('the list', () => {
  const environments = async (query: string) =>
    (await call('GET', query)).body.map(({ environment }: { environment: string }) => environment)

  test('has the newest first, by what is asked', async () => {
    expect(await environments('?environment=qa')).toEqual(['qa'])
    expect(await environments(`?sha=${shas.one}`)).toEqual(['qa'])
    expect(await environments('?ref=main&environment=none')).toEqual(['checked', 'checked', 'production'])
    expect(await environments('?task=migrate')).toEqual([])
    const { body, headers } = await call('GET', '?per_page=1')
    expect([body[0].environment, headers.get('link')]).toEqual(['checked', expect.stringContaining('rel="next"')])
  })
})

describe('statuses', () => {
  const say = async (id: number, body: object) => call('POST', `/${id}/statuses`, body)
  const state = async (id: number) => (await call('GET', `/${id}/statuses`)).body[0]?.state
  const make = async (body: object) => {
    return (await call('POST', '', { ref: 'main', environment: 'staging', ...body })).body.id as number
  }

  test('stand newest first, and can be had one by one', async () => {
    const id = await make({ environment: 'words' })
    const first = await say(id, { state: 'in_progress', log_url: 'https://example.org/log' })
    expect([first.status, first.headers.get('location')]).toEqual([201, first.body.url])
    expect(first.body).toMatchObject({ target_url: 'https://example.org/log', environment: 'words', description: '' })
    const second = await say(id, { state: 'success', environment: 'renamed', environment_url: 'https://example.org' })
    expect((await call('GET', `/${id}/statuses`)).body).toEqual([second.body, first.body])
    expect((await call('GET', `/${id}/statuses/${first.body.id}`)).body).toEqual(first.body)
    expect((await call('GET', `/${id}`)).body).toMatchObject({ environment: 'renamed', original_environment: 'words' })
  })

  test('are told, as events that GitHub describes', async () => {
    const happening = fixture.world.state.happenings.at(-1)
    if (happening === undefined) throw new Error('nothing has happened')
    const [event] = await eventsOf(fixture.world.state, happening)
    expect(happening.name).toBe('deployment_status')
    expect(validatePayload('deployment_status', 'created', event?.payload)).toEqual([])
  })

  test('of success retire what was deployed before, but for production, transient ones and where it is not wanted', async () => {
    const prior = await make({})
    const transient = await make({ transient_environment: true })
    const production = await make({ production_environment: true })
    const [kept, last] = [await make({}), await make({})]
    for (const id of [prior, transient, production]) await say(id, { state: 'success', auto_inactive: false })
    await say(kept, { state: 'success', auto_inactive: false })
    expect(await state(prior)).toBe('success')
    await say(last, { state: 'success' })
    expect(await Promise.all([prior, transient, production, kept, last].map(state))).toEqual([
      ...['inactive', 'success', 'success', 'inactive', 'success']
    ])
  })

  test('are refused when they are too long or of nothing', async () => {
    const id = await make({})
    const { status, body } = await say(id, { state: 'success', description: 'x'.repeat(141) })
    expect([status, body.errors[0].field]).toEqual([422, 'description'])
    expect((await say(id, { state: 'done' })).status).toBe(422)
    expect((await say(1, { state: 'success' })).status).toBe(404)
    expect((await call('GET', `/${id}/statuses/1`)).status).toBe(404)
    expect((await call('GET', '/1/statuses')).status).toBe(404)
    expect((await call('GET', '/1')).status).toBe(404)
  })

  test('decide whether a deployment can be deleted', async () => {
    const id = await make({ environment: 'gone' })
    expect(await call('DELETE', `/${id}`)).toMatchObject({
      ...{ status: 422, body: { message: expect.stringContaining('cannot delete an active deployment') } }
    })
    await say(id, { state: 'inactive' })
    expect((await call('DELETE', `/${id}`)).status).toBe(204)
    expect((await call('DELETE', `/${id}`)).status).toBe(404)
  })
})

test('the end state has the deployments by environment', async () => {
  const { deployments, environments } = (await fixture.world.endState())['acme/harbor'] ?? {}
  expect(Object.keys(environments as object)).toContain('qa')
  expect(deployments).toMatchObject({
    qa: [{ ref: 'v1', sha: shas.one, task: 'deploy', state: null }],
    renamed: [{ ref: 'main', state: 'success' }]
  })
})
