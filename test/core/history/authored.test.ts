import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { authoredCommits } from '#core/history/authored'
import { commitMany } from '../../git-repository.ts'
import { type Fixture, startFixture } from '../../rehearsal/world/fixture.ts'
import { runnerFor } from '../runner.ts'

const count = 130

let fixture: Fixture
const shas: string[] = []
let orphan = ''
beforeAll(async () => {
  fixture = await startFixture()
  await fixture.commit('one', 0)
  const numbers = Array.from({ length: count - 2 }, (_, index) => index + 2)
  commitMany(
    fixture.work,
    numbers.map((number) => `fix: ${number}`)
  )
  const author = '--author=Bob <7+bob@users.noreply.github.com>'
  await fixture.at(1, 'commit', '--quiet', '--allow-empty', author, '-m', 'last\n\nWith a body')
  shas.push(...(await fixture.git('rev-list', '--reverse', 'HEAD')).trim().split('\n'))
  orphan = (await fixture.git('commit-tree', 'HEAD^{tree}', '-m', 'from nowhere')).trim()
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main', `${orphan}:refs/heads/other`)
}, 60_000)
afterAll(() => fixture.close())

const at = (index: number) => shas.at(index) ?? ''
const read = (base: string | undefined, head: string) => {
  const { url, apiUrl } = fixture.world
  return authoredCommits(runnerFor({ serverUrl: url, apiUrl, repository: 'acme/harbor' }), fixture.token, base, head)
}
const names = ({ commits, complete }: Awaited<ReturnType<typeof read>>) => [commits.map(({ sha }) => sha), complete]

test('a range is whole and begins with the newest', async () =>
  expect(names(await read(at(10), at(-1)))).toEqual([shas.slice(11).reverse(), true]))
test('without a base it is all that leads there', async () =>
  expect(names(await read(undefined, at(-2)))).toEqual([shas.slice(0, -1).reverse(), true]))
test('histories that have nothing in common', async () =>
  expect(names(await read(orphan, at(5)))).toEqual([shas.slice(0, 6).reverse(), true]))
test('nothing is between a commit and itself', async () => expect(names(await read(at(5), at(5)))).toEqual([[], true]))
test('authors are told where an account has their address', async () =>
  expect((await read(at(-3), at(-1))).commits).toEqual([
    { sha: at(-1), message: 'last\n\nWith a body', login: 'bob' },
    { sha: at(-2), message: `fix: ${count - 1}` }
  ]))
test('a commit that is not there', () =>
  expect(read(undefined, 'd'.repeat(40))).rejects.toThrow(/^commits that lead to d+ in acme\/harbor: status 4/))
