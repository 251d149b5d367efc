import { afterEach, expect, test } from '@jest/globals'
import { api, job } from './scripts.ts'
import { type Staged, stage } from './staged.ts'

let staged: Staged

afterEach(() => staged.close())

const held = { state: 'pending', context: 'slipway/freeze' }
const permissions = 'permissions: { contents: read, statuses: write }\n'
const say = job(api('POST', '/statuses/${{ github.event.pull_request.head.sha }}', held))

test('a pull request from a fork has a token that only reads, and its base one that writes', async () => {
  staged = await stage({
    'own.yml': `on: pull_request\n${permissions}${say}`,
    'base.yml': `on: pull_request_target\n${permissions}${say}`
  })
  const { fixture, service, runs } = staged
  const { world } = fixture
  const eve = world.issueToken({ login: 'eve', repositories: [], permissions: 'all' })
  const call = (path: string, method: string, body: object) =>
    fetch(`${world.apiUrl}/repos/${path}`, {
      method,
      headers: { authorization: `bearer ${eve}`, 'user-agent': 'test' },
      body: JSON.stringify(body)
    })
  await call('acme/harbor/forks', 'POST', {})
  await call('eve/harbor/contents/fix.txt', 'PUT', { message: 'Fix', content: 'YQ==', branch: 'main' })
  await call('acme/harbor/pulls', 'POST', { head: 'eve:main', base: 'main', title: 'Fix' })
  await service.idle()
  expect(runs().sort()).toEqual([
    'base.yml on pull_request_target opened: success',
    'own.yml on pull_request opened: failure'
  ])
  const said = world.journal.filter(({ kind }) => kind === 'set-status')
  expect(said.map(({ by, new: now }) => [by, now])).toEqual([['github-actions[bot]', 'pending']])
}, 30_000)
