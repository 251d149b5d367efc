import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { closingReferences } from '#rehearsal/world/issues/closing-words'
import { type Harbor, startHarbor } from '../pulls/harbor.ts'

let harbor: Harbor

beforeAll(async () => {
  harbor = await startHarbor()
})

afterAll(() => harbor.close())

const openIssue = async (): Promise<number> => (await harbor.call('POST', '/issues', { title: 'Leak' })).body.number
const stateOf = async (issue: number) => {
  const { body } = await harbor.call('GET', `/issues/${issue}`)
  return [body.state, body.state_reason]
}
const merge = (pull: number, token?: string) =>
  harbor.call('PUT', `/pulls/${pull}/merge`, { merge_method: 'merge' }, token)

test.each<[string, object[]]>([
  ['Closes #1, fixes: #2 and RESOLVED GH-3', [{ number: 1 }, { number: 2 }, { number: 3 }]],
  ['fix acme/vault#4', [{ repository: 'acme/vault', number: 4 }]],
  ['closed https://github.com/acme/vault/issues/5', [{ repository: 'acme/vault', number: 5 }]],
  ['fix(api): see #6', []],
  ['refs #7, prefix #8, closes#9 #10', []]
])('%s', (text, expected) => {
  expect(closingReferences(text)).toMatchObject(expected)
  expect(closingReferences(text)).toHaveLength(expected.length)
})

describe('an issue is closed', () => {
  test('by the description of a pull request that is merged', async () => {
    const issue = await openIssue()
    await harbor.push('described', { 'd.txt': 'd' }, { from: harbor.first })
    const pull = await harbor.open('described', { body: `Closes #${issue}` })
    expect(await stateOf(issue)).toEqual(['open', null])
    await merge(pull)
    expect(await stateOf(issue)).toEqual(['closed', 'completed'])
  })

  test('by the message of a commit that is pushed to the default branch, and to no other', async () => {
    const issue = await openIssue()
    await harbor.git('fetch', '--quiet', harbor.remote('acme/harbor'), 'main')
    await harbor.push('told', { 't.txt': 't' }, { from: 'FETCH_HEAD', message: `fix: it\n\nFixes #${issue}` })
    expect(await stateOf(issue)).toEqual(['open', null])
    await harbor.git('push', '--quiet', harbor.remote('acme/harbor'), 'told:main')
    expect(await stateOf(issue)).toEqual(['closed', 'completed'])
    expect(harbor.world.journal.at(-1)).toMatchObject({ kind: 'close-issue', via: 'push', by: 'ada' })
  })
})

test('an issue stays open when who merges may not write to issues', async () => {
  const issue = await openIssue()
  const job = harbor.world.issueToken({
    ...{ kind: 'job', login: 'github-actions[bot]', repositories: ['acme/harbor'] },
    permissions: { contents: 'write', 'pull-requests': 'write' }
  })
  await harbor.push('byJob', { 'j.txt': 'j' }, { from: harbor.first })
  expect((await merge(await harbor.open('byJob', { body: `Closes #${issue}` }), job)).status).toBe(200)
  expect(await stateOf(issue)).toEqual(['open', null])
})
