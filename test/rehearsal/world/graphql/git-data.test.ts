import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Fixture, startFixture } from '../fixture.ts'
import { data, mistake } from './client.ts'

let fixture: Fixture
const shas: Record<string, string> = {}

beforeAll(async () => {
  fixture = await startFixture()
  shas.first = await fixture.commit('First\n\nWhy it came to be.', 1)
  await writeFile(join(fixture.work, 'Chart.yaml'), 'name: harbor\n')
  await fixture.git('add', '.')
  shas.second = await fixture.commit('Second', 2)
  await fixture.git('tag', 'v1.0.0', shas.first as string)
  await fixture.at(3, 'tag', '--annotate', '-m', 'Version 1.1.0', 'v1.1.0')
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main', '--tags')
})

afterAll(() => fixture.close())

const about = (selection: string) => `{ repository(owner: "acme", name: "harbor") { ${selection} } }`

describe('git data', () => {
  const cases: [string, string, () => unknown][] = [
    [
      'the repository',
      'nameWithOwner isPrivate owner { __typename login }',
      () => ({
        nameWithOwner: 'acme/harbor',
        isPrivate: false,
        owner: { __typename: 'Organization', login: 'acme' }
      })
    ],
    [
      'its default branch',
      'defaultBranchRef { name prefix target { oid } }',
      () => ({
        defaultBranchRef: { name: 'main', prefix: 'refs/heads/', target: { oid: shas.second } }
      })
    ],
    [
      'a ref by its name alone',
      'ref(qualifiedName: "v1.0.0") { prefix target { __typename } }',
      () => ({
        ref: { prefix: 'refs/tags/', target: { __typename: 'Commit' } }
      })
    ],
    ['a ref that is not there', 'ref(qualifiedName: "refs/heads/nope") { name }', () => ({ ref: null })],
    [
      'an annotated tag',
      'ref(qualifiedName: "refs/tags/v1.1.0") { target { ... on Tag { name message tagger { name } target { oid } } } }',
      () => ({
        ref: {
          target: { name: 'v1.1.0', message: 'Version 1.1.0', tagger: { name: 'Ada' }, target: { oid: shas.second } }
        }
      })
    ],
    [
      'a commit',
      `object(oid: "${'FIRST'}") { ... on Commit { messageHeadline messageBody author { email user { login } } parents(first: 1) { totalCount } signature { isValid } } }`,
      () => ({
        object: {
          messageHeadline: 'First',
          messageBody: 'Why it came to be.',
          author: { email: 'ada@example.org', user: null },
          parents: { totalCount: 0 },
          signature: null
        }
      })
    ],
    [
      'a file by an expression',
      'object(expression: "main:Chart.yaml") { ... on Blob { text byteSize isBinary } }',
      () => ({
        object: { text: 'name: harbor\n', byteSize: 13, isBinary: false }
      })
    ],
    [
      'a folder',
      'object(expression: "main:") { ... on Tree { entries { name mode type path } } }',
      () => ({
        object: { entries: [{ name: 'Chart.yaml', mode: 0o100644, type: 'blob', path: 'Chart.yaml' }] }
      })
    ],
    [
      'a file of a commit',
      'object(expression: "main") { ... on Commit { file(path: "Chart.yaml") { oid object { ... on Blob { text } } } } }',
      () => ({
        object: { file: { oid: expect.stringMatching(/^[0-9a-f]{40}$/), object: { text: 'name: harbor\n' } } }
      })
    ],
    [
      'history',
      'object(expression: "main") { ... on Commit { history(first: 1) { totalCount nodes { oid } pageInfo { hasNextPage endCursor } } } }',
      () => ({
        object: {
          history: {
            totalCount: 2,
            nodes: [{ oid: shas.second }],
            pageInfo: { hasNextPage: true, endCursor: expect.any(String) }
          }
        }
      })
    ],
    [
      'the history of a path',
      'object(expression: "main") { ... on Commit { history(first: 9, path: "Chart.yaml") { nodes { message additions } } } }',
      () => ({
        object: { history: { nodes: [{ message: 'Second', additions: 1 }] } }
      })
    ],
    [
      'tags, the newest first',
      'refs(refPrefix: "refs/tags/", first: 5, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } }',
      () => ({
        refs: { nodes: [{ name: 'v1.1.0' }, { name: 'v1.0.0' }] }
      })
    ],
    [
      'refs by a part of the name',
      'refs(refPrefix: "refs/tags/", first: 5, query: "1.1") { totalCount edges { node { name } } }',
      () => ({
        refs: { totalCount: 1, edges: [{ node: { name: 'v1.1.0' } }] }
      })
    ]
  ]
  test.each(cases)('%s', async (_, selection, expected) => {
    const { repository } = await data(fixture, about(selection.replace('FIRST', shas.first as string)))
    expect(repository).toEqual(expected())
  })

  test('a second page begins after the cursor of the first', async () => {
    const page =
      'refs(refPrefix: "refs/tags/", first: 1, after: $after) { nodes { name } pageInfo { endCursor hasNextPage } }'
    const query = `query ($after: String) ${about(page)}`
    const first = (await data(fixture, query)).repository.refs
    const second = (await data(fixture, query, { after: first.pageInfo.endCursor })).repository.refs
    expect([first.nodes, second.nodes]).toEqual([[{ name: 'v1.0.0' }], [{ name: 'v1.1.0' }]])
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false])
  })

  test('what REST and GraphQL name by an id is the same', async () => {
    const rest = (await (await fixture.get('/repos/acme/harbor/git/ref/tags/v1.1.0')).json()) as { node_id: string }
    const { node } = await data(fixture, 'query ($id: ID!) { node(id: $id) { id ... on Ref { name } } }', {
      id: rest.node_id
    })
    expect(node).toEqual({ id: rest.node_id, name: 'v1.1.0' })
    const { owner } = (await (await fixture.get('/repos/acme/harbor')).json()) as { owner: { node_id: string } }
    expect((await data(fixture, about('owner { id }'))).repository.owner.id).toBe(owner.node_id)
  })
})

describe('pages are limited', () => {
  const cases: [string, string, string][] = [
    [
      'MISSING_PAGINATION_BOUNDARIES',
      'refs(refPrefix: "refs/tags/") { nodes { name } }',
      'You must provide a `first` or `last` value to properly paginate the `refs` connection.'
    ],
    [
      'EXCESSIVE_PAGINATION',
      'refs(refPrefix: "refs/tags/", first: 101) { nodes { name } }',
      'Requesting 101 records on the `refs` connection exceeds the `first` limit of 100 records.'
    ],
    [
      'INVALID_CURSOR_ARGUMENTS',
      'refs(refPrefix: "refs/tags/", first: 1, after: "x") { nodes { name } }',
      '`x` does not appear to be a valid cursor.'
    ]
  ]
  test.each(cases)('%s', async (type, selection, message) => {
    expect(await mistake(fixture, about(selection))).toMatchObject({ type, message, path: ['repository', 'refs'] })
  })
})
