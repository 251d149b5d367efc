import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { addComment } from '#rehearsal/world/issues/comments'
import { openIssue } from '#rehearsal/world/issues/open-issue'
import { findRepository, type Repository } from '#rehearsal/world/repositories'
import { identify } from '#rehearsal/world/tokens'
import { type Fixture, startFixture } from '../fixture.ts'
import { data } from './client.ts'

let fixture: Fixture

beforeAll(async () => {
  fixture = await startFixture()
  const { state } = fixture.world
  const [harbor, vault] = ['harbor', 'vault'].map((name) => findRepository(state.repositories, 'acme', name))
  const author = { state, caller: identify(state.tokens, `token ${fixture.token}`), via: 'test' }
  const open = (repository: Repository | undefined, body: string) =>
    openIssue(author, repository as Repository, { title: 'Issue', body })
  await open(harbor, 'the one that is named, #1 itself')
  await open(harbor, 'not (#11), no acme/vault#1, nor word#1')
  await open(harbor, 'backport of #1, see GH-1')
  await open(vault, 'secretly about acme/harbor#1')
  const late = await open(harbor, 'late')
  await addComment(author, harbor as Repository, late, `as ${fixture.world.url}/acme/harbor/issues/1 says`)
})

afterAll(() => fixture.close())

const select =
  'nodes { ... on CrossReferencedEvent { isCrossRepository willCloseTarget actor { login } source { ... on Issue { number repository { name } } ... on PullRequest { number } } target { ... on Issue { number } } } }'
const query = `{ repository(owner: "acme", name: "harbor") { issue(number: 1) { timelineItems(last: 20, itemTypes: CROSS_REFERENCED_EVENT) { ${select} } } } }`
const sources = async (token?: string): Promise<unknown[]> =>
  (await data(fixture, query, {}, token)).repository.issue.timelineItems.nodes

test('the timeline says where an issue is named', async () => {
  const shared = { willCloseTarget: false, actor: { login: 'ada' }, target: { number: 1 } }
  const named = (number: number, name = 'harbor') => ({
    ...{ ...shared, isCrossRepository: name !== 'harbor' },
    source: { number, repository: { name } }
  })
  const found = await sources()
  expect(found).toHaveLength(3)
  expect(found).toEqual(expect.arrayContaining([named(3), named(1, 'vault'), named(4)]))
})

test('but not what the caller may not read', async () => {
  const stranger = fixture.world.issueToken({ login: 'eve', repositories: [], permissions: { contents: 'read' } })
  expect(await sources(stranger)).toHaveLength(2)
})
