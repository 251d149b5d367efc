import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import type { Effect } from '#rehearsal/world/journal'
import { lawOf } from '../../../actions/freeze-branch/src/law.ts'
import { judgeBranch } from '../../../actions/freeze-branch/src/observe-pulls.ts'
import { openStatusWriter } from '../../../actions/freeze-branch/src/set-status.ts'
import { setStatuses } from '../../../actions/freeze-branch/src/set-statuses.ts'
import type { FreezeState } from '../../../actions/freeze-branch/src/state.ts'
import { root, runStep } from '../../run-step.ts'
import { textsGiven } from '../run-bundle.ts'
import { type Stage, startStage } from './staged.ts'

openEffects()

const inputs = { version: '', mode: 'freeze', backend: 'policy', audit: 'none', variable: 'false' }

/** Opens so many pull requests, one in ten of which is a fix. */
async function openMany(stage: Stage, count: number): Promise<void> {
  await stage.git('checkout', '--quiet', '-B', 'many', stage.first)
  const refs: string[] = []
  for (let index = 1; index <= count; index += 1) {
    await stage.commit(`Change ${index}`, 100 + index)
    refs.push(`HEAD~${count - index}:refs/heads/topic-${index}`)
  }
  await stage.git('push', '--quiet', stage.remote('acme/harbor'), ...refs)
  for (let index = 1; index <= count; index += 1) {
    await stage.open(`topic-${index}`, { title: index % 10 === 0 ? 'fix: it' : 'feat: it' })
  }
}

/** Which heads got a status since an effect, one by one. */
function headsSince({ world }: Stage, from: number): string[] {
  const statuses = world.journal.slice(from).filter(({ kind }: Effect) => kind === 'set-status')
  return statuses.map(({ target }) => target)
}

/** Freezes main by the bundle, and kills it when it says something; gives what it said. */
async function freezeUntil({ world, token }: Stage, said: string): Promise<string> {
  const env = {
    GITHUB_REPOSITORY: 'acme/harbor',
    GITHUB_SERVER_URL: world.url,
    GITHUB_API_URL: world.apiUrl,
    GITHUB_RUN_ID: '1',
    GITHUB_ACTOR: 'ada'
  }
  const when = { said, call: (child: { kill: (signal: NodeJS.Signals) => boolean }) => void child.kill('SIGKILL') }
  const bundle = join(root, 'dist', 'freeze-branch', 'index.js')
  const { log } = await runStep([bundle], { inputs: textsGiven('freeze-branch', { ...inputs, token }), env, when })
  return log
}

async function lawNow() {
  const now = Date.now()
  const [since, until] = [now, now + 86_400_000].map((time) => `${new Date(time).toISOString().slice(0, 19)}Z`)
  const owner = { actor: 'ada', run: '' }
  const holder = { key: '0.50.0', version: 'v0.50.0', reason: '', owner, since: since ?? '', until: until ?? '' }
  const state: FreezeState = {
    ...{ schema: 1, branch: 'main', phase: 'frozen', holders: [holder], backends: ['policy'] },
    ...{ allow: '- title: [fix]', prefixes: '', bypass: [] }
  }
  return { law: await lawOf('main', state, now), now }
}

/** Sets all statuses without a distance; gives the heads that got one, and what was told. */
async function setAll(stage: Stage, { law, now }: Awaited<ReturnType<typeof lawNow>>) {
  const told: string[] = []
  const from = stage.world.journal.length
  const look = async () => (await judgeBranch(stage.runner, stage.token, law, now)).heads
  const writer = openStatusWriter(stage.runner, stage.token, 0)
  await setStatuses(await look(), { writer, target: '', look, tell: (line) => told.push(line) })
  return { heads: headsSince(stage, from), told }
}

/** Declares the tests of a freeze by statuses where so many pull requests are open; `limit` is in milliseconds. */
export function testsOfMany(count: number, limit: number): void {
  let stage: Stage
  beforeAll(async () => {
    stage = await startStage()
    await openMany(stage, count)
  }, limit)
  afterAll(() => stage.close())

  test(
    `of ${count} pull requests a run that is killed goes on where it stopped, a second apart`,
    async () => {
      const times: number[] = []
      const note = () => times.push(Date.now())
      stage.world.arm({ effect: { kind: 'set-status' }, harm: 'run', when: 'before', run: note, times: 4 })
      const from = stage.world.journal.length
      const first = await freezeUntil(stage, `status 4 of ${count}`)
      expect(first).toContain(`${count} pull requests to main read`)
      expect(first).toContain(`status 3 of ${count}: #`)
      expect((times[3] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(3000)
      const done = headsSince(stage, from).length
      const second = await freezeUntil(stage, `status 2 of ${count - done}`)
      expect(second).toContain(`status 1 of ${count - done}: #`)
      const heads = headsSince(stage, from)
      expect(heads.length).toBeGreaterThanOrEqual(done + 2)
      expect(new Set(heads).size).toBe(heads.length)
    },
    limit
  )

  test(
    `of ${count} pull requests each head is written to once, and a second run has nothing to do`,
    async () => {
      const law = await lawNow()
      const { heads, told } = await setAll(stage, law)
      expect([heads.length, new Set(heads).size]).toEqual([count, count])
      expect(told.filter((line) => line.includes(': success: ')).length).toBe(count / 10)
      expect(await setAll(stage, law)).toEqual({ heads: [], told: [] })
    },
    limit
  )
}
