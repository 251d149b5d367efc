import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Harbor, startHarbor } from '../pulls/harbor.ts'
import { data, type Json, mistake } from './client.ts'

let harbor: Harbor

beforeAll(async () => {
  harbor = await startHarbor()
  await harbor.call('POST', '/milestones', { title: 'v1' })
  const open = (body: object, token?: string) => harbor.call('POST', '/issues', body, token)
  await open({ title: 'Freeze', labels: ['hold', 'bug'], assignees: ['ben'] })
  await open({ title: 'Thaw', labels: ['hold'], milestone: 1 })
  await open({ title: 'Talk', body: 'to @ada, not to me@benjamin' }, harbor.ben)
})

afterAll(() => harbor.close())

const query = (filter: string): string =>
  `{ repository(owner: "acme", name: "harbor") { issues(first: 9, filterBy: { ${filter} }) { nodes { number } } } }`

test.each<[string, readonly number[]]>([
  ['', [1, 2, 3]],
  ['assignee: "Ben"', [1]],
  ['assignee: "*"', [1]],
  ['assignee: null', [2, 3]],
  ['createdBy: "ben"', [3]],
  ['mentioned: "ada"', [3]],
  ['mentioned: "ben"', []],
  ['labels: ["hold", "bug"]', [1]],
  ['milestone: "v1"', [2]],
  ['milestoneNumber: "1"', [2]],
  ['milestone: null', [1, 3]],
  ['states: [CLOSED]', []],
  ['since: "2999-01-01T00:00:00Z"', []]
])('issues filtered by { %s }', async (filter, expected) => {
  const { nodes } = (await data(harbor, query(filter))).repository.issues
  expect(nodes.map(({ number }: Json) => number)).toEqual(expected)
})

test('who follows an issue is not known', async () => {
  expect((await mistake(harbor, query('viewerSubscribed: true'))).message).toContain('does not know viewerSubscribed')
})

test('who can be assigned is told', async () => {
  const people = (wanted: string) =>
    `{ repository(owner: "acme", name: "harbor") { assignableUsers(first: 9${wanted}) { nodes { login } } } }`
  const logins = async (wanted: string) =>
    (await data(harbor, people(wanted))).repository.assignableUsers.nodes.map(({ login }: Json) => login)
  expect(await logins('')).toEqual(['ada', 'ben'])
  expect(await logins(', query: "BE"')).toEqual(['ben'])
})

test('an organization shows no teams', async () => {
  const { organization } = await data(harbor, '{ organization(login: "acme") { teams(first: 9) { nodes { slug } } } }')
  expect(organization).toEqual({ teams: { nodes: [] } })
})
