import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { freezeStatus } from '../../../../actions/freeze-branch/src/freeze-status.ts'
import { readPull } from '../../../../actions/freeze-branch/src/read-pull.ts'
import { judgePull } from '../../../../actions/freeze-branch/src/read-pull-judged.ts'
import { readOpenPulls } from '../../../../actions/freeze-branch/src/read-pulls.ts'
import { openStatusWriter } from '../../../../actions/freeze-branch/src/set-status.ts'
import { headStatuses, setStatuses } from '../../../../actions/freeze-branch/src/set-statuses.ts'
import { type PullHarbor, startPullHarbor } from '../../../actions/freeze-branch/pull-harbor.ts'

openEffects()

const PULLS = 12

let harbor: PullHarbor
let reason = 0

beforeAll(async () => {
  harbor = await startPullHarbor()
  await harbor.git('checkout', '--quiet', '-B', 'many', harbor.first)
  const refs: string[] = []
  for (let index = 1; index <= PULLS; index += 1) {
    await harbor.commit(`Change ${index}`, 100 + index)
    refs.push(`HEAD~${PULLS - index}:refs/heads/topic-${index}`)
  }
  await harbor.git('push', '--quiet', harbor.remote('acme/harbor'), ...refs)
  for (let index = 1; index <= PULLS; index += 1) {
    await harbor.open(`topic-${index}`, { title: index % 3 === 0 ? 'fix: it' : 'feat: it' })
  }
}, 60_000)

afterAll(() => harbor.close())

// Each test has another freeze, so that every status is wrong at first.
beforeEach(() => {
  reason += 1
})

async function look() {
  const court = await harbor.court()
  const pulls = await readOpenPulls(harbor.client, harbor.runner, 'main', court.rules)
  const statuses = []
  for (const read of pulls) {
    const judged = await judgePull(court, read)
    if (judged === undefined) continue
    const until = `2026-01-02T15:${String(reason).padStart(2, '0')}:00Z`
    const ground = { kind: 'frozen', branch: 'main', until, versions: [], reason: '' } as const
    const { description, state } = freezeStatus(ground, judged.judgement)
    statuses.push({ facts: judged.facts, must: { state, description: `${reason}. ${description}` } })
  }
  return headStatuses(statuses)
}

async function run(spacing = 0, first = look()) {
  const told: string[] = []
  const writer = openStatusWriter(harbor.runner, harbor.token, spacing)
  const since = harbor.world.journal.length
  const setting = { writer, target: 'https://example.org/run', look, tell: (line: string) => told.push(line) }
  const set = await setStatuses(await first, setting)
  const writes = harbor.world.journal.slice(since).filter(({ kind }) => kind === 'set-status')
  return { set, told, writes: writes.map(({ target }) => target) }
}

test('every head has its status by one write, and a second run has nothing to do', async () => {
  const { set, told, writes } = await run()
  expect([set.length, new Set(writes).size, writes.length]).toEqual([PULLS, PULLS, PULLS])
  expect(told[2]).toMatch(/^status 3 of 12: #3: success: \d+\. passes the freeze of main: title fix/)
  expect(told[3]).toMatch(/^status 4 of 12: #4: failure: \d+\. held: main is frozen until 2026-01-02 15:/)
  expect(await run()).toEqual({ set: [], told: [], writes: [] })
  const { body } = await harbor.call('GET', `/commits/${set[0]?.head}/statuses`)
  expect(body[0]).toMatchObject({ context: 'slipway/freeze', target_url: 'https://example.org/run' })
})

test('a run that was cut goes on where it stopped', async () => {
  harbor.world.arm({
    request: { method: 'POST', path: /statuses/ },
    skip: 10,
    harm: 'refuse',
    answer: { status: 403, body: {} }
  })
  await expect(run()).rejects.toThrow('status of')
  const { writes } = await run()
  expect(writes.length).toBe(PULLS - 10)
})

test('what a rate limit refuses is written after the time that it asks for', async () => {
  const answer = { status: 429, headers: { 'retry-after': '1' }, body: { message: 'secondary rate limit' } }
  harbor.world.arm({ request: { method: 'POST', path: /statuses/ }, skip: 5, harm: 'refuse', answer })
  const before = Date.now()
  const { writes } = await run()
  expect(writes.length).toBe(PULLS)
  expect(Date.now() - before).toBeGreaterThanOrEqual(1000)
})

test('a lost answer is looked for, and what was done is not done again', async () => {
  harbor.world.arm({ effect: { kind: 'set-status' }, skip: 3, harm: 'lose-reply' })
  const { told, writes } = await run()
  expect([writes.length, told[3]]).toEqual([PULLS, expect.stringContaining('no answer; it is looked at again')])
})

test('a head that moves meanwhile is looked at again', async () => {
  let moved = ''
  const first = await look()
  harbor.world.arm({
    ...{ request: { method: 'POST', path: /statuses/ }, harm: 'run', when: 'before' },
    run: async () => {
      moved = await harbor.push('topic-7', { 'x.txt': 'x\n' }, { from: 'HEAD' })
    }
  })
  const { set, writes } = await run(0, Promise.resolve(first))
  expect(writes.length).toBe(PULLS + 1)
  expect(set.at(-1)).toMatchObject({ head: moved, numbers: [7] })
})

test('what another run says meanwhile is put right', async () => {
  const first = await look()
  const stale = { state: 'success', context: 'slipway/freeze', description: 'main is not frozen' }
  harbor.world.arm({
    ...{ request: { method: 'POST', path: /statuses/ }, skip: 9, harm: 'run', when: 'before' },
    run: () => harbor.call('POST', `/statuses/${first[0]?.head}`, stale)
  })
  await run(0, Promise.resolve(first))
  const facts = await readPull(harbor.client, harbor.runner, first[0]?.numbers[0] ?? 0, [])
  expect(facts?.status).toMatchObject({ state: 'failure' })
})

test('writes keep their distance', async () => {
  const some = (await look()).slice(0, 4)
  const writer = openStatusWriter(harbor.runner, harbor.token, 200)
  const before = Date.now()
  for (const { head, must } of some) expect(await writer.set(head, must, '')).toBe('written')
  expect(Date.now() - before).toBeGreaterThanOrEqual(600)
})

test('a commit that is gone is told apart from a refusal', async () => {
  const writer = openStatusWriter(harbor.runner, harbor.token)
  expect(await writer.set('f'.repeat(40), { state: 'success', description: 'x' }, '')).toBe('gone')
  const reader = harbor.world.issueToken({ login: 'ada', repositories: 'all', permissions: { statuses: 'read' } })
  const refused = openStatusWriter(harbor.runner, reader)
  const setting = refused.set(harbor.first, { state: 'success', description: 'x' }, '')
  await expect(setting).rejects.toThrow('give the job the permission statuses: write')
})
