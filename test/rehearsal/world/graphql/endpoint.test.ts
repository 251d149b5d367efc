import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { graphql } from '@octokit/graphql'
import { type Fixture, startFixture } from '../fixture.ts'
import { ask, mistake } from './client.ts'

let fixture: Fixture

beforeAll(async () => {
  fixture = await startFixture()
})

afterAll(() => fixture.close())

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(fixture.world.graphqlUrl, { method: 'POST', headers: { 'user-agent': 'test', ...headers }, body })

describe('the endpoint', () => {
  const query = JSON.stringify({ query: '{ viewer { login } }' })
  const cases: [string, number, string, () => string, (token: string) => Record<string, string>][] = [
    ['nobody', 401, 'This endpoint requires you to be authenticated.', () => query, () => ({})],
    ['a wrong token', 401, 'Bad credentials', () => query, () => ({ authorization: 'bearer ghp_x' })],
    ['no JSON', 400, 'Problems parsing JSON', () => '{', (token) => ({ authorization: `bearer ${token}` })],
    [
      'no query',
      400,
      'A query attribute must be specified and must be a string.',
      () => '{}',
      (token) => ({ authorization: `bearer ${token}` })
    ]
  ]
  test.each(cases)('refuses %s', async (_, status, message, body, headers) => {
    const response = await post(body(), headers(fixture.token))
    expect([response.status, await response.json()]).toEqual([
      status,
      expect.objectContaining({ message, status: String(status) })
    ])
  })

  test('counts calls apart from those of REST', async () => {
    const response = await post(query, { authorization: `token ${fixture.token}` })
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-ratelimit-resource': 'graphql',
      'x-ratelimit-limit': '5000'
    })
    expect(await response.json()).toEqual({ data: { viewer: { login: 'ada' } } })
  })

  test('serves Octokit', async () => {
    const client = graphql.defaults({
      url: fixture.world.graphqlUrl,
      baseUrl: fixture.world.apiUrl,
      headers: { authorization: `token ${fixture.token}` }
    })
    expect(await client('{ rateLimit { limit cost } }')).toEqual({ rateLimit: { limit: 5000, cost: 1 } })
    const missing = client('query ($name: String!) { repository(owner: "acme", name: $name) { id } }', { name: 'nope' })
    await expect(missing).rejects.toMatchObject({ errors: [{ type: 'NOT_FOUND' }], data: { repository: null } })
  })

  test('answers questions about the schema', async () => {
    const { data } = await ask(fixture, '{ __type(name: "RefUpdate") { inputFields { name } } }')
    expect(data.__type.inputFields).toHaveLength(4)
  })
})

describe('what does not fit the schema is refused in the words of GitHub', () => {
  const repository = '{ repository(owner: "acme", name: "harbor")'
  const cases: [string, string, object, object][] = [
    ['syntax', '{ viewer { login }', {}, { message: 'Unexpected end of document at [1, 19]' }],
    [
      'a misplaced token',
      'query (: Int) { viewer { login } }',
      {},
      { message: 'Expected VAR_SIGN, actual: COLON (":") at [1, 8]' }
    ],
    [
      'an unknown field',
      `${repository} { nonsense } }`,
      {},
      {
        message: "Field 'nonsense' doesn't exist on type 'Repository'",
        path: ['query', 'repository', 'nonsense'],
        extensions: { code: 'undefinedField', typeName: 'Repository', fieldName: 'nonsense' }
      }
    ],
    [
      'an unknown argument',
      `query Q ${repository} { ref(name: "x") { id } } }`,
      {},
      {
        message: "Field 'ref' doesn't accept argument 'name'",
        path: ['query Q', 'repository', 'ref', 'name']
      }
    ],
    [
      'a missing argument',
      '{ repository(owner: "acme") { id } }',
      {},
      { message: "Field 'repository' is missing required arguments: name" }
    ],
    [
      'no selection',
      '{ viewer }',
      {},
      {
        message:
          "Field must have selections (field 'viewer' returns User but has no selections. Did you mean 'viewer { ... }'?)"
      }
    ],
    [
      'an undeclared variable',
      '{ node(id: $id) { id } }',
      {},
      { message: 'Variable $id is used by anonymous query but not declared' }
    ],
    [
      'an unused variable',
      'query Q($id: ID!) { viewer { login } }',
      {},
      { message: 'Variable $id is declared by Q but not used' }
    ],
    [
      'a nullable variable',
      'query ($id: ID) { node(id: $id) { id } }',
      {},
      {
        message: 'Nullability mismatch on variable $id and argument id (ID / ID!)'
      }
    ],
    [
      'a literal of another type',
      '{ node(id: true) { id } }',
      {},
      {
        message: "Argument 'id' on Field 'node' has an invalid value (true). Expected type 'ID!'."
      }
    ],
    [
      'a variable without a value',
      'query ($id: ID!) { node(id: $id) { id } }',
      {},
      {
        message: 'Variable $id of type ID! was provided invalid value',
        extensions: { value: null, problems: [{ path: [], explanation: 'Expected value to not be null' }] }
      }
    ],
    [
      'a member without a value',
      'mutation ($input: UpdateRefInput!) { updateRef(input: $input) { clientMutationId } }',
      { input: { refId: 'x', oid: null } },
      {
        message:
          'Variable $input of type UpdateRefInput! was provided invalid value for oid (Expected value to not be null)'
      }
    ],
    [
      'a SHA that is none',
      'mutation ($input: UpdateRefInput!) { updateRef(input: $input) { clientMutationId } }',
      { input: { refId: 'x', oid: 'main' } },
      {
        message:
          'Variable $input of type UpdateRefInput! was provided invalid value for oid (Could not coerce value "main" to GitObjectID)'
      }
    ],
    [
      'an unknown member',
      'mutation ($input: UpdateRefInput!) { updateRef(input: $input) { clientMutationId } }',
      { input: { refId: 'x', oid: '0'.repeat(40), sha: '' } },
      {
        message:
          'Variable $input of type UpdateRefInput! was provided invalid value for sha (Field is not defined on UpdateRefInput)'
      }
    ]
  ]
  test.each(cases)('%s', async (_, query, variables, expected) => {
    const answer = await ask(fixture, query, variables)
    expect(answer).not.toHaveProperty('data')
    expect(answer.errors[0]).toMatchObject(expected)
  })
})

describe('what the caller may not see does not exist', () => {
  test.each([
    [
      'a private repository',
      '{ repository(owner: "acme", name: "vault") { id } }',
      "Could not resolve to a Repository with the name 'acme/vault'."
    ],
    [
      'a node of nothing',
      '{ node(id: "nonsense") { id } }',
      "Could not resolve to a node with the global id of 'nonsense'"
    ]
  ])('%s', async (_, query, message) => {
    const token = fixture.world.issueToken({ login: 'eve', repositories: [], permissions: {} })
    expect(await mistake(fixture, query, {}, token)).toMatchObject({ type: 'NOT_FOUND', message })
  })
})

describe('what the world does not know', () => {
  test('is said by name, before anything is done, and listed', async () => {
    const before = fixture.world.journal.length
    const query = 'mutation { createRepository(input: { name: "x", visibility: PUBLIC }) { repository { id } } }'
    const answer = await ask(fixture, query)
    expect(answer.errors[0].message).toContain("the rehearsal's world does not know Mutation.createRepository")
    expect(fixture.world.unsupported).toContain('GraphQL Mutation.createRepository')
    expect(fixture.world.journal).toHaveLength(before)
  })

  test('behind a directive it is said where it is reached', async () => {
    const query = 'query ($all: Boolean!) { viewer { login gists(first: 1) @include(if: $all) { totalCount } } }'
    expect(await ask(fixture, query, { all: false })).toEqual({ data: { viewer: { login: 'ada' } } })
    const { errors } = await ask(fixture, query, { all: true })
    expect(errors).toEqual([expect.objectContaining({ path: ['viewer', 'gists'] })])
  })
})
