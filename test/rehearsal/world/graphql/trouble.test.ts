import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findRepository, type Repository } from '#rehearsal/world/repositories'
import { settingsOf } from '#rehearsal/world/repository-settings'
import { type Fixture, startFixture } from '../fixture.ts'
import { ask, data, type Json } from './client.ts'

let fixture: Fixture
let head = ''

beforeEach(async () => {
  fixture = await startFixture()
  head = await fixture.commit('First', 1)
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main')
})

afterEach(() => fixture.close())

const committing = `mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }`
const commit = (path = 'a', token?: string): Promise<Json> => {
  const branch = { repositoryNameWithOwner: 'acme/harbor', branchName: 'main' }
  const fileChanges = { additions: [{ path, contents: 'QQ==' }] }
  return ask(
    fixture,
    committing,
    { input: { branch, expectedHeadOid: head, message: { headline: 'x' }, fileChanges } },
    token
  )
}
const main = async () => (await fixture.world.refs('acme/harbor')).get('refs/heads/main')
const strike = { effect: { via: 'GraphQL createCommitOnBranch' } } as const

describe('faults strike mutations', () => {
  test('refused: nothing is done, and the answer is the one that was armed', async () => {
    fixture.world.arm({ ...strike, harm: 'refuse', answer: { status: 502, body: { message: 'Server Error' } } })
    expect(await commit()).toEqual({ message: 'Server Error' })
    expect(await main()).toBe(head)
  })

  test('lost: everything is done, and nobody is told', async () => {
    fixture.world.arm({ ...strike, harm: 'lose-reply' })
    await expect(commit()).rejects.toThrow()
    expect(await main()).not.toBe(head)
  })
})

describe('many at once', () => {
  test('of several commits on one head one is made, and the others say why not', async () => {
    const answers = await Promise.all(['a', 'b', 'c'].map((path) => commit(path)))
    const made = answers.filter(({ errors }) => errors === undefined)
    const refused = answers.flatMap(({ errors }) => errors ?? [])
    expect(made).toHaveLength(1)
    expect(await main()).toBe(made[0].data.createCommitOnBranch.commit.oid)
    for (const { message } of refused) {
      expect(message).toMatch(/^(?:Expected branch to point to|Ref refs\/heads\/main is at [0-9a-f]{40} but expected)/)
    }
  })
})

describe('workflow files', () => {
  test('are not for a job to change', async () => {
    const permissions = { contents: 'write' } as const
    const job = fixture.world.issueToken({
      kind: 'job',
      login: 'github-actions[bot]',
      repositories: 'all',
      permissions
    })
    const { errors } = await commit('.github/workflows/ci.yml', job)
    expect(errors[0]).toMatchObject({ type: 'FORBIDDEN', message: 'Resource not accessible by integration' })
    expect(await main()).toBe(head)
  })
})

describe('an archived repository', () => {
  test('is only read', async () => {
    settingsOf(findRepository(fixture.world.state.repositories, 'acme', 'harbor') as Repository).archived = true
    const { errors } = await commit()
    expect(errors[0]).toMatchObject({ type: 'FORBIDDEN', message: 'Repository was archived so is read-only' })
    const query = '{ repository(owner: "acme", name: "harbor") { isArchived } }'
    expect(await data(fixture, query)).toEqual({ repository: { isArchived: true } })
  })
})

describe('in a world that lags', () => {
  test('a new ref is missing from what is read right after it was made', async () => {
    fixture.world.state.lag = 1
    const { repository } = await data(fixture, '{ repository(owner: "acme", name: "harbor") { id } }')
    const create = 'mutation ($input: CreateRefInput!) { createRef(input: $input) { ref { name } } }'
    const input = { repositoryId: repository.id, name: 'refs/tags/v1', oid: head }
    expect((await data(fixture, create, { input })).createRef.ref).toEqual({ name: 'v1' })
    const read = '{ repository(owner: "acme", name: "harbor") { ref(qualifiedName: "refs/tags/v1") { name } } }'
    const seen = [await data(fixture, read), await data(fixture, read)].map((answer) => answer.repository.ref)
    expect(seen).toEqual([null, { name: 'v1' }])
  })
})
