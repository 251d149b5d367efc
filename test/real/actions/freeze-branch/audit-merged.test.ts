import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { observeMerged } from '../../../../actions/freeze-branch/src/audit-merged.ts'
import { formatMoment } from '../../../../actions/freeze-branch/src/duration.ts'
import { rules } from '../../../actions/freeze-branch/allow-samples.ts'
import { type PullHarbor, startPullHarbor } from '../../../actions/freeze-branch/pull-harbor.ts'

let harbor: PullHarbor
let since: string

beforeAll(async () => {
  harbor = await startPullHarbor()
})
afterAll(() => harbor.close())

const merged = (from = since, branch = 'main') =>
  observeMerged(harbor.runner, harbor.token, { branch, since: from, rules })
const after = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString()

/** Opens a pull request, sets its status, and merges it; gives its number. */
async function merge(branch: string, description?: string, by = harbor.token, state = 'success'): Promise<number> {
  await harbor.git('fetch', '--quiet', harbor.remote('acme/harbor'), 'main')
  const head = await harbor.push(branch, { [branch]: branch }, { from: 'FETCH_HEAD' })
  const number = await harbor.open(branch)
  const status = { state, context: 'slipway/freeze', description }
  if (description !== undefined) await harbor.call('POST', `/statuses/${head}`, status)
  const { status: answer } = await harbor.call('PUT', `/pulls/${number}/merge`, {}, by)
  expect(answer).toBe(200)
  return number
}

test('what was merged is told with the rule of its check, in order, and since the freeze', async () => {
  await merge('before', 'main is not frozen')
  await new Promise((resolve) => setTimeout(resolve, 1100))
  // GitHub tells seconds, and so does what is kept: a merge in the same second counts.
  since = formatMoment(Date.now())
  expect(await merged()).toEqual([])
  const passes = 'passes the freeze of main: '
  const numbers = [
    await merge('a', `${passes}label freeze-exempt: set by mia (maintain)`),
    await merge('b', `${passes}title fix, security, docs: by ada, OWNER`, harbor.mia),
    await merge('c', `${passes}a rule that is no more`, harbor.ben),
    await merge('d', undefined, harbor.ben),
    await merge('e', 'held: main is frozen', harbor.mia, 'failure'),
    await merge('f', 'main is not frozen')
  ]
  const open = await harbor.push('g', { g: 'g' }, { from: harbor.first })
  await harbor.call('POST', `/statuses/${open}`, { state: 'success', context: 'slipway/freeze', description: passes })
  await harbor.open('g')
  const found = await merged()
  expect(found.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(numbers)
  const told = new Map(found.map(({ number, rule, who }) => [number, `${rule} | ${who}`]))
  expect(numbers.map((number) => told.get(number))).toEqual([
    'label freeze-exempt | set by mia (maintain)',
    'title fix, security, docs | by ada, OWNER',
    'a rule that is no more | merged by ben',
    'none of them | merged by ben',
    'none of them | merged by mia',
    'none of them | merged by ada'
  ])
  expect(found.every(({ at }) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(at))).toBe(true)
  expect([await merged(after(60_000)), await merged(since, 'other')]).toEqual([[], []])
}, 30_000)

test('a token that may not read them is told nothing', async () => {
  const { world, runner } = harbor
  const answer = { status: 200, body: { errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible' }] } }
  world.arm({ harm: 'refuse', answer, request: { method: 'POST', path: /graphql$/ } })
  expect(await observeMerged(runner, harbor.token, { branch: 'main', since, rules })).toEqual([])
  world.arm({ harm: 'refuse', answer: { status: 401, body: {} }, request: { method: 'POST', path: /graphql$/ } })
  await expect(merged()).rejects.toThrow(
    /^the pull requests that were merged into main: GitHub does not take the token/
  )
})
