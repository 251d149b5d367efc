import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { type PullHarbor, startPullHarbor } from '../../core/delivery/pull-request-harbor.ts'

let harbor: PullHarbor
openEffects()
beforeEach(async () => {
  harbor = await startPullHarbor()
})
afterEach(() => harbor.close())

const branch = 'release/v1.3.0'
const head = () => harbor.server('rev-parse', `refs/heads/${branch}`)
const shown = (path: string) => harbor.server('show', `${branch}:${path}`)

test('is opened, with one commit on the base', async () => {
  const main = await harbor.server('rev-parse', 'main')
  const { outputs } = await harbor.deliver('1.3.0', { labels: ['release'], draft: true })
  expect(outputs).toEqual({
    'pull-request-branch': branch,
    'pull-request-number': 1,
    'pull-request-url': `${harbor.world.url}/acme/harbor/pull/1`,
    'pull-request-operation': 'created',
    'pull-request-head-sha': await head(),
    'pull-request-commits-verified': true
  })
  expect([await shown('app.yaml'), await shown('chart.yaml'), await shown('README.md')]).toEqual([
    'tag: 1.3.0',
    'version: 1.3.0',
    'one'
  ])
  expect(await harbor.server('rev-list', '--parents', '-1', branch)).toBe(`${await head()} ${main}`)
  expect(await harbor.api('/pulls/1')).toMatchObject({
    ...{ title: 'Release v1.3.0', body: 'Text', state: 'open', draft: true, user: { login: 'slipway[bot]' } },
    labels: [{ name: 'release' }]
  })
})

describe('a second run', () => {
  beforeEach(async () => {
    await harbor.deliver('1.3.0')
    harbor.effects()
  })

  test('of the same does nothing', async () => {
    const { plan, outputs } = await harbor.deliver('1.3.0')
    expect(plan.steps.map(({ state }) => state)).toEqual(['satisfied', 'satisfied'])
    expect(outputs).toMatchObject({
      ...{ 'pull-request-operation': 'none', 'pull-request-number': 1 },
      ...{ 'pull-request-head-sha': await head(), 'pull-request-commits-verified': true }
    })
    expect(harbor.effects()).toEqual([])
  })

  test('does nothing either when the base has moved on elsewhere', async () => {
    await harbor.push('main', { 'README.md': 'two\n' }, 'main')
    harbor.effects()
    await harbor.deliver('1.3.0')
    expect(harbor.effects()).toEqual([])
  })

  test('starts from the base anew when that has changed the same file', async () => {
    const main = await harbor.push('main', { 'app.yaml': '# new\ntag: 1.2.3\n' }, 'main')
    const { outputs } = await harbor.deliver('1.3.0')
    expect([await shown('app.yaml'), await harbor.server('rev-parse', `${branch}^`)]).toEqual([
      '# new\ntag: 1.3.0',
      main
    ])
    expect([outputs['pull-request-operation'], outputs['pull-request-number']]).toEqual(['updated', 1])
  })

  test('of another version replaces the commit', async () => {
    const { outputs } = await harbor.deliver('1.3.1', { title: 'Release v1.3.1' })
    expect(outputs).toMatchObject({ 'pull-request-operation': 'updated', 'pull-request-head-sha': await head() })
    expect([await shown('app.yaml'), await harbor.server('rev-list', '--count', `main..${branch}`)]).toEqual([
      'tag: 1.3.1',
      '1'
    ])
    expect((await harbor.api('/pulls/1')).title).toBe('Release v1.3.1')
    expect(harbor.effects()).toEqual(expect.arrayContaining(['update-ref']))
  })

  test('appends where it is told to', async () => {
    const first = await head()
    await harbor.deliver('1.3.1', { append: true })
    expect(await harbor.server('rev-parse', `${branch}^`)).toBe(first)
    await harbor.deliver('1.3.2', { append: true })
    expect(await harbor.server('rev-list', '--count', `main..${branch}`)).toBe('3')
    harbor.effects()
    const { outputs } = await harbor.deliver('1.3.2', { append: true })
    expect([harbor.effects(), outputs['pull-request-operation'], outputs['pull-request-head-sha']]).toEqual([
      [],
      'none',
      await head()
    ])
  })

  test('opens another one after the first was closed', async () => {
    await harbor.api('/pulls/1', 'PATCH', { state: 'closed' })
    const { outputs } = await harbor.deliver('1.3.0')
    expect([outputs['pull-request-operation'], outputs['pull-request-number']]).toEqual(['created', 2])
  })

  test('gives it the base that is asked for now', async () => {
    await harbor.push('next', { 'README.md': 'next\n' }, 'main')
    const { outputs } = await harbor.deliver('1.3.0', { base: 'next' })
    expect([outputs['pull-request-number'], (await harbor.api('/pulls/1')).base.ref]).toEqual([1, 'next'])
  })
})

describe('nothing left to change', () => {
  beforeEach(() => harbor.deliver('1.3.0'))

  test.each([
    [false, 'with its branch kept'],
    [true, 'with its branch deleted']
  ])('%s: closed, %s', async (deleteBranch) => {
    const { outputs } = await harbor.deliver('1.2.3', { deleteBranch })
    expect(outputs).toMatchObject({ 'pull-request-operation': 'closed', 'pull-request-number': 1 })
    expect((await harbor.api('/pulls/1')).state).toBe('closed')
    expect((await harbor.api('/issues/1/comments')).map(({ body }: { body: string }) => body)).toEqual([
      expect.stringContaining('nothing is left to change')
    ])
    expect((await harbor.server('for-each-ref', 'refs/heads/release')) === '').toBe(deleteBranch)
    harbor.effects()
    const again = await harbor.deliver('1.2.3', { deleteBranch })
    expect([again.outputs['pull-request-operation'], harbor.effects()]).toEqual(['none', []])
  })

  test('once it is merged its branch goes', async () => {
    await harbor.api('/pulls/1/merge', 'PUT', { merge_method: 'squash' })
    const { outputs } = await harbor.deliver('1.3.0', { deleteBranch: true })
    expect([outputs['pull-request-operation'], await harbor.server('for-each-ref', 'refs/heads/release')]).toEqual([
      undefined,
      ''
    ])
  })
})
