import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Fixture, startFixture } from '../fixture.ts'
import { ask, data, type Json, mistake } from './client.ts'

let fixture: Fixture
let first = ''
let second = ''

beforeEach(async () => {
  fixture = await startFixture()
  await writeFile(join(fixture.work, 'run.sh'), 'exit 0\n', { mode: 0o755 })
  await fixture.git('add', '.')
  first = await fixture.commit('First', 1)
  second = await fixture.commit('Second', 2)
  await fixture.git(
    'push',
    '--quiet',
    fixture.remote('acme/harbor'),
    `${first}:refs/heads/main`,
    `${second}:refs/heads/next`
  )
  fixture.world.journal.slice(0)
})

afterEach(() => fixture.close())

const committing = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) {
    clientMutationId ref { name }
    commit { oid message author { user { login } } committer { name } signature { isValid wasSignedByGitHub state } }
  }
}`

const commitInput = (more: object = {}): Json => ({
  branch: { repositoryNameWithOwner: 'acme/harbor', branchName: 'main' },
  expectedHeadOid: first,
  message: { headline: 'Release 1.0.0', body: 'Everything.' },
  fileChanges: { additions: [{ path: 'docs/a.md', contents: Buffer.from('A\n').toString('base64') }] },
  ...more
})

const idOf = async (selection: string): Promise<string> => {
  const { repository } = await data(fixture, `{ repository(owner: "acme", name: "harbor") { ${selection} } }`)
  return repository.id ?? repository.ref.id
}

const refs = async () => Object.fromEntries(await fixture.world.refs('acme/harbor'))
const effects = () => fixture.world.journal.map(({ kind, target, via, by }) => [kind, target, via, by].join(' | '))

describe('createCommitOnBranch', () => {
  test('commits, verified by GitHub, for the caller', async () => {
    const input = commitInput({ clientMutationId: 'mine' })
    const { createCommitOnBranch: made } = await data(fixture, committing, { input })
    expect(made).toEqual({
      clientMutationId: 'mine',
      ref: { name: 'main' },
      commit: {
        oid: (await refs())['refs/heads/main'],
        message: 'Release 1.0.0\n\nEverything.',
        author: { user: { login: 'ada' } },
        committer: { name: 'GitHub' },
        signature: { isValid: true, wasSignedByGitHub: true, state: 'VALID' }
      }
    })
    expect(effects().at(-1)).toBe('update-ref | acme/harbor refs/heads/main | GraphQL createCommitOnBranch | ada')
  })

  test('deletes, and makes what it writes a plain file', async () => {
    const contents = Buffer.from('exit 1\n').toString('base64')
    await data(fixture, committing, {
      input: commitInput({ fileChanges: { additions: [{ path: 'run.sh', contents }] } })
    })
    const query =
      '{ repository(owner: "acme", name: "harbor") { object(expression: "main:") { ... on Tree { entries { name mode } } } } }'
    expect((await data(fixture, query)).repository.object.entries).toEqual([{ name: 'run.sh', mode: 0o100644 }])
    const head = (await refs())['refs/heads/main']
    const fileChanges = { deletions: [{ path: 'run.sh' }] }
    await data(fixture, committing, { input: commitInput({ expectedHeadOid: head, fileChanges }) })
    expect((await data(fixture, query)).repository.object.entries).toEqual([])
  })

  const refusals: [string, () => object, object][] = [
    [
      'another head',
      () => ({ expectedHeadOid: second }),
      {
        type: 'STALE_DATA',
        path: ['createCommitOnBranch'],
        message: expect.stringMatching(
          /^Expected branch to point to "[0-9a-f]{40}" but it did not. {2}Pull and try again\.$/
        )
      }
    ],
    [
      'a branch that is not there',
      () => ({ branch: { repositoryNameWithOwner: 'acme/harbor', branchName: 'nope' } }),
      { type: 'NOT_FOUND' }
    ],
    [
      'a repository that is not there',
      () => ({ branch: { repositoryNameWithOwner: 'acme/nope', branchName: 'main' } }),
      {
        type: 'NOT_FOUND',
        message: "Could not resolve to a Repository with the name 'acme/nope'."
      }
    ],
    ['a deletion of nothing', () => ({ fileChanges: { deletions: [{ path: 'nope' }] } }), { type: 'NOT_FOUND' }],
    [
      'a path out of the repository',
      () => ({ fileChanges: { additions: [{ path: '../x', contents: '' }] } }),
      { type: 'UNPROCESSABLE' }
    ]
  ]
  test.each(refusals)('refuses %s', async (_, more, expected) => {
    const before = await refs()
    expect(await mistake(fixture, committing, { input: commitInput(more()) })).toMatchObject(expected)
    expect(await refs()).toEqual(before)
  })
})

describe('refs', () => {
  test('are created, moved and deleted', async () => {
    const repositoryId = await idOf('id')
    const create = 'mutation ($input: CreateRefInput!) { createRef(input: $input) { ref { id name } } }'
    const input = { repositoryId, name: 'refs/tags/v1.0.0', oid: first }
    const { createRef } = await data(fixture, create, { input })
    expect(createRef.ref.name).toBe('v1.0.0')
    expect(await mistake(fixture, create, { input })).toMatchObject({
      type: 'UNPROCESSABLE',
      message: 'A ref named "refs/tags/v1.0.0" already exists in the repository.'
    })
    const move = 'mutation ($input: UpdateRefInput!) { updateRef(input: $input) { ref { target { oid } } } }'
    const moved = await data(fixture, move, { input: { refId: createRef.ref.id, oid: second } })
    expect(moved.updateRef.ref.target.oid).toBe(second)
    expect(await mistake(fixture, move, { input: { refId: createRef.ref.id, oid: first } })).toMatchObject({
      message: 'Update is not a fast forward'
    })
    await data(fixture, move, { input: { refId: createRef.ref.id, oid: first, force: true } })
    await data(fixture, 'mutation ($id: ID!) { deleteRef(input: { refId: $id }) { clientMutationId } }', {
      id: createRef.ref.id
    })
    expect(Object.keys(await refs())).toEqual(['refs/heads/main', 'refs/heads/next'])
    expect(
      effects()
        .slice(2)
        .map((line) => line.split(' | ')[2])
    ).toEqual(['GraphQL createRef', 'GraphQL updateRef', 'GraphQL updateRef', 'GraphQL deleteRef'])
  })

  test('a mutation whose answer the world would not know is not made', async () => {
    const before = await refs()
    const query =
      'mutation ($input: CreateRefInput!) { createRef(input: $input) { ref { rules(first: 1) { totalCount } } } }'
    const input = { repositoryId: await idOf('id'), name: 'refs/tags/v1.0.0', oid: first }
    const answer = await ask(fixture, query, { input })
    expect(answer.errors.map(({ message }: Json) => message)).toEqual([
      expect.stringContaining("the rehearsal's world does not know Ref.rules")
    ])
    expect(answer).not.toHaveProperty('data')
    expect(await refs()).toEqual(before)
  })

  const updating = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }'
  const zero = '0'.repeat(40)
  test('are updated together', async () => {
    const refUpdates = [
      { name: 'refs/heads/main', beforeOid: first, afterOid: second },
      { name: 'refs/heads/next', afterOid: zero },
      { name: 'refs/tags/v1', beforeOid: zero, afterOid: second }
    ]
    await data(fixture, updating, { input: { repositoryId: await idOf('id'), refUpdates } })
    expect(await refs()).toEqual({ 'refs/heads/main': second, 'refs/tags/v1': second })
  })

  test('are updated all or none', async () => {
    const before = await refs()
    const refUpdates = [
      { name: 'refs/heads/main', beforeOid: first, afterOid: second },
      { name: 'refs/heads/next', beforeOid: first, afterOid: second }
    ]
    const error = await mistake(fixture, updating, { input: { repositoryId: await idOf('id'), refUpdates } })
    expect(error).toMatchObject({ type: 'UNPROCESSABLE', path: ['updateRefs'] })
    expect(await refs()).toEqual(before)
  })
})

describe('without the permission', () => {
  const cases: [string, 'user' | 'fine-grained' | 'installation' | 'job', string][] = [
    ['a person', 'user', 'bob does not have the correct permissions to execute `CreateCommitOnBranch`'],
    ['a fine-grained token', 'fine-grained', 'Resource not accessible by personal access token'],
    ['an App', 'installation', 'Resource not accessible by integration'],
    ['a job', 'job', 'Resource not accessible by integration']
  ]
  test.each(cases)('%s reads so', async (_, kind, message) => {
    const token = fixture.world.issueToken({
      kind,
      login: 'bob',
      repositories: 'all',
      permissions: { contents: 'read' }
    })
    const answer = await ask(fixture, committing, { input: commitInput() }, token)
    expect(answer.data).toEqual({ createCommitOnBranch: null })
    expect(answer.errors).toEqual([
      expect.objectContaining({ type: 'FORBIDDEN', message, path: ['createCommitOnBranch'] })
    ])
  })
})
