import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rulesetsOf } from '#rehearsal/world/rules/rulesets/ruleset'
import { freezeByLock } from '../../../actions/freeze-branch/src/lock-write.ts'
import { type BypassActor, type Rule, wantedRuleset } from '../../../actions/freeze-branch/src/ruleset-definition.ts'
import { observeRuleset } from '../../../actions/freeze-branch/src/ruleset-observe.ts'
import { planRuleset } from '../../../actions/freeze-branch/src/ruleset-plan.ts'
import { freezeByRuleset, thawByRuleset } from '../../../actions/freeze-branch/src/ruleset-write.ts'
import { type Harbor, startHarbor } from './administration-harbor.ts'

let harbor: Harbor
const watcher = globalThis as { [key: symbol]: unknown }
const effects = Symbol.for('slipway.effects')

const wantedFor = (withPolicy: boolean) => {
  const bypass: BypassActor[] = [{ actor_type: 'Integration', actor_id: harbor.botId, bypass_mode: 'always' }]
  return wantedRuleset('main', { bypass, withPolicy, statusContext: 'slipway/freeze' })
}
const freeze = (withPolicy = false) => freezeByRuleset(harbor.runner, harbor.bot, wantedFor(withPolicy))
const thaw = () => thawByRuleset(harbor.runner, harbor.bot, wantedFor(false))

/** A run that dies before or after its one write, and is taken up by the next one. */
async function survive(death: string, run: () => Promise<unknown>): Promise<void> {
  watcher[effects] = ({ moment }: { moment: string }) => {
    if (moment === death) throw new Error('dead')
  }
  if (death !== 'none') await run().catch((error) => expect(String(error)).toContain('dead'))
  delete watcher[effects]
  await run()
}

/** All rulesets as the API tells them, but the one of the freeze. */
async function others() {
  const { body } = await harbor.call('GET', '/rulesets?per_page=100')
  const all = body.filter(({ name }: { name: string }) => name !== 'slipway/freeze/main')
  return Promise.all(all.map(async ({ id }: { id: number }) => (await harbor.call('GET', `/rulesets/${id}`)).body))
}

const rules: readonly Rule[] = [
  { type: 'update' },
  { type: 'deletion' },
  { type: 'non_fast_forward' },
  { type: 'required_linear_history' },
  { type: 'required_signatures' },
  {
    type: 'required_status_checks',
    parameters: { strict_required_status_checks_policy: true, required_status_checks: [{ context: 'slipway/freeze' }] }
  }
]
const theirs = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('main', 'slipway/freeze', 'slipway/freeze/mai', 'Slipway/freeze/main/', 'release'),
    enforcement: fc.constantFrom('active', 'evaluate', 'disabled'),
    rules: fc.subarray([...rules]),
    include: fc.subarray(['~ALL', '~DEFAULT_BRANCH', 'refs/heads/main', 'refs/heads/release/*'])
  }),
  { selector: ({ name }) => name, maxLength: 4 }
)
const death = fc.constantFrom('none', 'begin', 'end')

/** Declares the tests that a freeze touches no other rulesets; `runs`: how many of those are tried. */
export function testsOfRulesets(runs: number): void {
  beforeAll(async () => {
    harbor = await startHarbor()
  })
  afterEach(() => {
    delete watcher[effects]
    harbor.reset()
  })
  afterAll(() => harbor.close())

  test('nobody else’s rulesets are touched, wherever runs die', async () => {
    const property = fc.asyncProperty(
      theirs,
      fc.tuple(death, death, death),
      fc.boolean(),
      async (all, deaths, policy) => {
        rulesetsOf(harbor.repository).clear()
        for (const { include, ...rest } of all) {
          const conditions = { ref_name: { include, exclude: [] } }
          await harbor.call('POST', '/rulesets', { target: 'branch', conditions, bypass_actors: [], ...rest })
        }
        const before = await others()
        expect(before).toHaveLength(all.length)
        await survive(deaths[0], () => freeze(policy))
        await survive(deaths[1], () => freeze(!policy))
        const { ruleset, twins } = await observeRuleset(harbor.runner, harbor.bot, 'main')
        expect([planRuleset(ruleset, wantedFor(!policy)).kind, twins]).toEqual(['nothing', []])
        await survive(deaths[2], thaw)
        expect(await others()).toEqual(before)
        expect(rulesetsOf(harbor.repository).size).toBe(all.length)
      }
    )
    await fc.assert(property, { numRuns: runs })
  })

  test('runs that freeze and thaw at the same time come to one end', async () => {
    const made = await Promise.all([freeze(), freeze(), freeze()])
    expect(new Set(made.map(({ id }) => id)).size).toBe(1)
    expect(rulesetsOf(harbor.repository).size).toBe(1)
    await Promise.all([thaw(), thaw()])
    expect(rulesetsOf(harbor.repository).size).toBe(0)
    harbor.effects()
    const lock = () => freezeByLock(harbor.runner, harbor.bot, 'main')
    await Promise.all([lock(), lock()])
    expect(harbor.effects().filter((kind) => kind === 'create-protection')).toHaveLength(1)
  })
}
