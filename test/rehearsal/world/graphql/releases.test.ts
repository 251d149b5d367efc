import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Fixture, startFixture } from '../fixture.ts'
import { ask, data, type Json } from './client.ts'

let fixture: Fixture
let reader = ''

const release = async (body: object): Promise<Json> => {
  const response = await fetch(`${fixture.world.apiUrl}/repos/acme/harbor/releases`, {
    method: 'POST',
    headers: { authorization: `bearer ${fixture.token}`, 'user-agent': 'test' },
    body: JSON.stringify(body)
  })
  return response.json()
}

beforeAll(async () => {
  fixture = await startFixture()
  reader = fixture.world.issueToken({
    kind: 'job',
    login: 'github-actions[bot]',
    repositories: 'all',
    permissions: { contents: 'read' }
  })
  await fixture.commit('First', 1)
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main', 'main:refs/tags/v1.0.0')
  await release({ tag_name: 'v1.0.0', name: 'One', body: 'Notes' })
  await release({ tag_name: 'v1.1.0-rc.1', prerelease: true })
  await release({ tag_name: 'v2.0.0', draft: true })
})

afterAll(() => fixture.close())

const about = (selection: string) => `{ repository(owner: "acme", name: "harbor") { ${selection} } }`

describe('releases', () => {
  test('the latest one', async () => {
    const query = about(
      'latestRelease { tagName name description isLatest isDraft tagCommit { message } author { login } releaseAssets(first: 1) { totalCount } }'
    )
    expect((await data(fixture, query)).repository.latestRelease).toEqual({
      tagName: 'v1.0.0',
      name: 'One',
      description: 'Notes',
      isLatest: true,
      isDraft: false,
      tagCommit: { message: 'First' },
      author: { login: 'ada' },
      releaseAssets: { totalCount: 0 }
    })
  })

  test('one by its tag, and a draft for who may write', async () => {
    const query = about('a: release(tagName: "v1.1.0-rc.1") { isPrerelease } b: release(tagName: "v2.0.0") { isDraft }')
    expect((await data(fixture, query)).repository).toEqual({ a: { isPrerelease: true }, b: { isDraft: true } })
    expect((await ask(fixture, query, {}, reader)).data.repository.b).toBeNull()
  })

  test('drafts are shown to who may write', async () => {
    const query = about('releases(first: 9, orderBy: { field: NAME, direction: ASC }) { nodes { tagName } }')
    const seen = async (token: string) =>
      (await ask(fixture, query, {}, token)).data.repository.releases.nodes.map(({ tagName }: Json) => tagName)
    expect(await seen(fixture.token)).toContain('v2.0.0')
    expect(await seen(reader)).toEqual(expect.not.arrayContaining(['v2.0.0']))
  })

  test('have the ids that REST gives', async () => {
    const { node_id: id } = (await (await fixture.get('/repos/acme/harbor/releases/tags/v1.0.0')).json()) as Json
    expect(
      (await data(fixture, 'query ($id: ID!) { node(id: $id) { ... on Release { tagName } } }', { id })).node
    ).toEqual({ tagName: 'v1.0.0' })
  })
})
