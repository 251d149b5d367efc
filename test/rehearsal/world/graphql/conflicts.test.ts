import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openIssue } from '#rehearsal/world/issues/open-issue'
import { findRepository, type Repository } from '#rehearsal/world/repositories'
import { identify } from '#rehearsal/world/tokens'
import { type Fixture, startFixture } from '../fixture.ts'
import { data, mistake } from './client.ts'

let fixture: Fixture

beforeAll(async () => {
  fixture = await startFixture()
  const { state } = fixture.world
  const author = { state, caller: identify(state.tokens, `token ${fixture.token}`), via: 'test' }
  await openIssue(author, findRepository(state.repositories, 'acme', 'harbor') as Repository, { title: 'First' })
})

afterAll(() => fixture.close())

const about = (selection: string) => `{ repository(owner: "acme", name: "harbor") { ${selection} } }`

test('one name for values of two types passes where only one of them applies', async () => {
  const fragments = '... on Issue { state } ... on PullRequest { state mergedBy { login } }'
  const { repository } = await data(fixture, about(`issueOrPullRequest(number: 1) { ${fragments} }`))
  expect(repository.issueOrPullRequest).toEqual({ state: 'OPEN' })
})

test.each([
  ['two fields', 'name name: id', 'because "name" and "id" are different fields'],
  ['two fields below', 'owner { login } owner { login: id }', 'because "login" and "id" are different fields'],
  ['one field with two arguments', 'issue(number: 1) { id } issue(number: 2) { id }', 'differing arguments']
])('one name for %s is refused', async (_, selection, message) => {
  expect((await mistake(fixture, about(selection))).message).toContain(message)
})
