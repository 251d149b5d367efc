import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { commitTime } from '#core/history/commit-time'
import { type Fixture, startFixture } from '../../rehearsal/world/fixture.ts'
import { runnerFor } from '../runner.ts'

let fixture: Fixture
let sha: string

beforeAll(async () => {
  fixture = await startFixture()
  sha = await fixture.commit('First', 42)
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main')
})

afterAll(() => fixture.close())

const runner = (workspace: string) =>
  runnerFor({ serverUrl: fixture.world.url, apiUrl: fixture.world.apiUrl, repository: 'acme/harbor', workspace })

test.each([
  ['a clone', () => fixture.work],
  ['the server, where there is no clone', () => fixture.folder]
])('%s says when a commit was made', async (_, workspace) => {
  expect(await commitTime(runner(workspace()), fixture.token, sha)).toBe(1_700_000_042)
})

test.each([
  ['no full SHA', 'main', /give it as sha/],
  ['a commit that nobody has', 'f'.repeat(40), /404/]
])('%s is a failure', async (_, commit, message) => {
  await expect(commitTime(runner(fixture.work), fixture.token, commit)).rejects.toThrow(message)
})
