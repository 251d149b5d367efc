import { getOctokit } from '@actions/github'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Fixture, startFixture } from '../../rehearsal/world/fixture.ts'

let fixture: Fixture
let octokit: ReturnType<typeof getOctokit>
const repository = { owner: 'acme', repo: 'harbor' }

beforeAll(async () => {
  fixture = await startFixture()
  await fixture.commit('feat: first', 1)
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main')
  octokit = getOctokit(fixture.token, { baseUrl: fixture.world.apiUrl })
})

afterAll(() => fixture?.close())

test('by its methods, with an upload to where the release says', async () => {
  const { data: release } = await octokit.rest.repos.createRelease({ ...repository, tag_name: 'v1.0.0', draft: true })
  const { data: asset } = await octokit.rest.repos.uploadReleaseAsset({
    ...{ ...repository, release_id: release.id, name: 'one.txt', data: 'one' },
    ...{ url: release.upload_url, headers: { 'content-type': 'text/plain' } }
  })
  expect(asset).toMatchObject({ name: 'one.txt', size: 3, state: 'uploaded' })
  await octokit.rest.repos.updateRelease({ ...repository, release_id: release.id, draft: false })
  expect((await octokit.rest.repos.getLatestRelease(repository)).data.tag_name).toBe('v1.0.0')
  const ref = octokit.rest.git.getRef({ ...repository, ref: 'tags/v2.0.0' })
  await expect(ref).rejects.toMatchObject({ status: 404, message: expect.stringContaining('Not Found') })
})

test('by all pages of a list', async () => {
  const names = [...Array(5).keys()].map((index) => `part-${index}`)
  for (const name of names) await octokit.rest.issues.createLabel({ ...repository, name, color: '000000' })
  const labels = await octokit.paginate(octokit.rest.issues.listLabelsForRepo, { ...repository, per_page: 2 })
  expect(labels.map(({ name }) => name)).toEqual(expect.arrayContaining(names))
})

test('by GraphQL, at the address that it makes of the one of REST', async () => {
  const query = 'query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { nameWithOwner } }'
  expect(await octokit.graphql(query, repository)).toEqual({ repository: { nameWithOwner: 'acme/harbor' } })
  await expect(octokit.graphql('{ nonsense }')).rejects.toThrow("doesn't exist on type 'Query'")
})
