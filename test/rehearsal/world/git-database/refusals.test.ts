import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { findRepository, type Repository } from '#rehearsal/world/repositories'
import { createProtection } from '#rehearsal/world/rules/protection/change-protection'
import { noDemands, protectionsOf } from '#rehearsal/world/rules/protection/protection'
import { createRuleset } from '#rehearsal/world/rules/rulesets/change-ruleset'
import { type Rule, rulesetsOf } from '#rehearsal/world/rules/rulesets/ruleset'
import { type Fixture, startFixture } from '../fixture.ts'
import { call, refusal } from './call.ts'

let fixture: Fixture
let repository: Repository
let token: string
let one: string
let two: string

beforeAll(async () => {
  fixture = await startFixture()
  repository = findRepository(fixture.world.state.repositories, 'acme', 'harbor') as Repository
  one = await fixture.commit('one', 1)
  two = await fixture.commit('two', 2)
  await fixture.git(
    'push',
    '--quiet',
    fixture.remote('acme/harbor'),
    'main',
    `${one}:refs/heads/old`,
    `${one}:refs/tags/v1`
  )
  const grant = {
    kind: 'job',
    login: 'github-actions[bot]',
    repositories: 'all',
    permissions: { contents: 'write' }
  } as const
  token = fixture.world.issueToken(grant)
})

afterEach(() => {
  protectionsOf(repository).length = 0
  rulesetsOf(repository).clear()
})

afterAll(() => fixture.close())

const author = () => ({ state: fixture.world.state, caller: { kind: 'anonymous' } as const, via: 'test' })
const ask = (method: string, path: string, body?: unknown) => call({ world: fixture.world, token }, method, path, body)

const rule = (target: 'branch' | 'tag', ...rules: Rule[]) =>
  createRuleset(author(), repository, {
    name: 'rules',
    enforcement: 'active',
    bypassActors: [],
    include: ['~ALL'],
    exclude: [],
    target,
    rules
  })

const ruled = (sentence: string) => `Repository rule violations found\n\n${sentence}\n\n`
const file = { message: 'x', content: '' }

describe('by rulesets', () => {
  test('moving and deleting a tag', async () => {
    await rule('tag', { type: 'update' }, { type: 'deletion' })
    const moved = await ask('PATCH', 'git/refs/tags/v1', { sha: two, force: true })
    expect([moved.status, moved.body]).toEqual([422, refusal(422, ruled('Cannot update this protected ref.'))])
    const deleted = await ask('DELETE', 'git/refs/tags/v1')
    expect([deleted.status, deleted.body]).toEqual([422, refusal(422, ruled('Cannot delete this tag'))])
    expect((await ask('PATCH', 'git/refs/tags/v1', { sha: one })).status).toBe(200) // nothing changes
  })

  test('creating a branch tells no reason', async () => {
    await rule('branch', { type: 'creation' })
    const { status, body } = await ask('POST', 'git/refs', { ref: 'refs/heads/new', sha: one })
    expect([status, body]).toEqual([422, refusal(422, 'Reference update failed')])
  })

  test('writing a file is a conflict, with metadata', async () => {
    await rule('branch', { type: 'update' })
    const { status, body } = await ask('PUT', 'contents/a.txt', file)
    const expected = { ...refusal(409, ruled('Cannot update this protected ref.')), metadata: {} }
    expect([status, body]).toEqual([409, expected])
  })

  test('merging', async () => {
    await rule('branch', { type: 'update' })
    const { status, body } = await ask('POST', 'merges', { base: 'old', head: 'main' })
    expect([status, body]).toEqual([409, refusal(409, ruled('Cannot update this protected ref.'))])
    expect((await fixture.world.refs('acme/harbor')).get('refs/heads/old')).toBe(one)
  })
})

describe('by a protected branch', () => {
  const reviews = { approvals: 1, dismissStale: false, codeOwners: false, lastPush: false }
  const about = 'https://docs.github.com/articles/about-protected-branches'

  test('a ref, in sentences, with the page about protections', async () => {
    await createProtection(author(), repository, { pattern: 'old', settings: { ...noDemands, reviews } })
    const { status, body } = await ask('PATCH', 'git/refs/heads/old', { sha: two })
    const message = 'Changes must be made through a pull request.'
    expect([status, body]).toEqual([422, { message, documentation_url: about, status: '422' }])
  })

  test('a file, with what could not be done', async () => {
    await createProtection(author(), repository, { pattern: 'main', settings: { ...noDemands, reviews } })
    const { status, body } = await ask('PUT', 'contents/a.txt', file)
    const message = 'Could not create file: Changes must be made through a pull request.'
    expect([status, body]).toEqual([409, { message, documentation_url: about, status: '409' }])
  })
})
