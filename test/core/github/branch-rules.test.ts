import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { branchRules, warnOfRules } from '#core/github/branch-rules'
import { identify, noreplyIdentity } from '#core/github/identity'
import { type Harbor, startHarbor } from '../delivery/harbor.ts'
import { checks, protect, pullRequest, rule, unprotect } from './protect.ts'

let harbor: Harbor
beforeAll(async () => {
  harbor = await startHarbor()
})
afterEach(() => unprotect(harbor))
afterAll(() => harbor.close())

const warning = async (branch = 'main') => warnOfRules(branch, await branchRules(harbor.runner, harbor.token, branch))

test('a branch without rules is no reason to warn', async () => expect(await warning()).toBeUndefined())

test('a branch that is not there', async () => expect(await warning('release/v1')).toBeUndefined())

test('rules are named with their ruleset, and what only forbids force is left out', async () => {
  await rule(harbor, pullRequest, checks, { type: 'non_fast_forward' }, { type: 'deletion' })
  expect(await warning()).toMatch(
    /^branch main requires pull requests \(ruleset \d+ of acme\/harbor\), requires status checks \(ruleset \d+ of acme\/harbor\): a commit may be refused unless/
  )
})

test('rules that a commit cannot offend', async () => {
  await rule(harbor, { type: 'deletion' })
  expect(await warning()).toBeUndefined()
})

test('a branch protection is told beside them', async () => {
  await protect(harbor, {})
  expect(await warning()).toMatch(/^branch main is protected \(branch protection\):/)
})

test('who tokens are', async () => {
  const { world, runner } = harbor
  expect(await identify(runner, harbor.token)).toMatchObject({ login: 'github-actions[bot]', jobToken: true })
  const ada = world.issueToken({ login: 'ada', repositories: 'all', permissions: 'all' })
  expect(await identify(runner, ada)).toMatchObject({ login: 'ada', jobToken: false })
  await expect(identify(runner, 'ghp_none')).rejects.toThrow(
    /who the token is: GitHub does not take the token \(Bad credentials\)/
  )
})

test.each([
  ['https://github.com', 'x[bot] <7+x[bot]@users.noreply.github.com>'],
  ['https://ghe.example.com', 'x[bot] <7+x[bot]@users.noreply.ghe.example.com>']
])('the address at %s', (server, expected) =>
  expect(noreplyIdentity({ login: 'x[bot]', id: 7, jobToken: false }, server)).toBe(expected)
)
