import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { noDemands, type ProtectionSettings, protectionsOf } from '#rehearsal/world/rules/protection/protection'
import { lockBefore } from '../../../actions/freeze-branch/src/lock-plan.ts'
import { freezeByLock, thawByLock } from '../../../actions/freeze-branch/src/lock-write.ts'
import { observeProtection } from '../../../actions/freeze-branch/src/protection-observe.ts'
import { switches } from '../../../actions/freeze-branch/src/protection-rules.ts'
import type { LockBefore } from '../../../actions/freeze-branch/src/state.ts'
import { data } from '../../rehearsal/world/graphql/client.ts'
import { type Harbor, startHarbor } from './administration-harbor.ts'
import { deaths, type Edit, edits, given, settings } from './protection-given.ts'

let harbor: Harbor
const watcher = globalThis as { [key: symbol]: unknown }
const effects = Symbol.for('slipway.effects')

const who = '{ nodes { actor { ... on User { login } ... on Team { slug } ... on App { slug } } } }'
const lists = ['bypassForcePush', 'bypassPullRequest', 'push', 'reviewDismissal']
const fields = `databaseId pattern lockBranch ${switches.join(' ')} dismissesStaleReviews requireLastPushApproval
  requiredApprovingReviewCount requiredDeploymentEnvironments requiresCodeOwnerReviews requiresStrictStatusChecks
  restrictsReviewDismissals requiredStatusChecks { context app { slug } }
  ${lists.map((list) => `${list}Allowances(first: 99) ${who}`).join(' ')}`
const query = `{ repository(owner: "acme", name: "harbor") { branchProtectionRules(first: 99) { nodes { ${fields} } } } }`

/** All that both APIs tell of the protections. */
const look = async () => ({
  rest: (await harbor.call('GET', '/branches/main/protection')).body,
  graphql: (await data(harbor, query)).repository.branchProtectionRules.nodes
})

const put = (change: ProtectionSettings | undefined) => {
  harbor.reset()
  const all = protectionsOf(harbor.repository)
  all.push({ id: 1, pattern: 'release/*', creator: 'ada', settings: { ...noDemands, linearHistory: true } })
  if (change !== undefined) all.push({ id: 2, pattern: 'main', creator: 'ada', settings: change })
}

/** A run that dies where it is told, and is taken up by the next one. */
async function survive(death: string, run: () => Promise<unknown>): Promise<void> {
  watcher[effects] = ({ moment }: { moment: string }) => {
    if (moment === death) throw new Error('dead')
  }
  if (death === 'begin' || death === 'end') await run().catch((error) => expect(String(error)).toContain('dead'))
  delete watcher[effects]
  await run()
}

/** What is remembered is saved once, before the first write. */
async function freeze(death: string): Promise<LockBefore> {
  const { runner, bot } = harbor
  let saved: LockBefore | undefined
  await survive(death, async () => {
    saved ??= lockBefore(await observeProtection(runner, bot, 'main'))
    await freezeByLock(runner, bot, 'main')
  })
  const { exact } = await observeProtection(runner, bot, 'main')
  expect(exact?.locked).toBe(true)
  return saved as LockBefore
}

const thaw = (death: string, before: LockBefore) =>
  survive(death, () => thawByLock(harbor.runner, harbor.bot, 'main', before))

/** Declares the tests that a lock leaves protections as they were; `runs`: how many protections are tried. */
export function testsOfLocks(runs: number): void {
  beforeAll(async () => {
    harbor = await startHarbor()
    harbor.world.addTeam({ owner: 'acme', slug: given.team, members: ['ben'] })
    harbor.world.addUser({ login: 'ben' })
  })
  afterEach(() => {
    delete watcher[effects]
    harbor.reset()
  })
  afterAll(() => harbor.close())

  test('a protection of any kind is what it was, wherever runs die in between', async () => {
    const arbitrary = fc.tuple(fc.option(settings, { nil: undefined }), deaths)
    const property = fc.asyncProperty(arbitrary, async ([change, death]) => {
      put(change)
      const before = await look()
      await thaw(death.thaw, await freeze(death.freeze))
      expect(await look()).toEqual(before)
    })
    await fc.assert(property, { numRuns: runs })
  })

  test('what a person edits during the freeze stays, and nothing else does', async () => {
    const edit = (change: Edit) => {
      const rule = protectionsOf(harbor.repository).find(({ pattern }) => pattern === 'main')
      if (rule !== undefined) rule.settings = { ...rule.settings, ...change }
    }
    const property = fc.asyncProperty(settings, edits, deaths, async (old, change, death) => {
      put({ ...old, ...change })
      const expected = await look()
      put(old)
      const before = await freeze(death.freeze)
      edit(change)
      await thaw(death.thaw, before)
      expect(await look()).toEqual(expected)
    })
    await fc.assert(property, { numRuns: Math.ceil(runs / 2) })
  })

  test('what a person has added to a protection that the freeze has made stays, without the lock', async () => {
    const isOn = (all: ProtectionSettings) => ({ ...all, enforceAdmins: true, lockBranch: false })
    const property = fc.asyncProperty(settings.map(isOn), deaths, async (added, death) => {
      put(undefined)
      const before = await freeze(death.freeze)
      const rule = protectionsOf(harbor.repository).find(({ pattern }) => pattern === 'main')
      if (rule !== undefined) rule.settings = { ...added, lockBranch: true }
      await thaw(death.thaw, before)
      expect(protectionsOf(harbor.repository).map((one) => one.settings)[1]).toEqual(added)
    })
    await fc.assert(property, { numRuns: Math.ceil(runs / 3) })
  })
}
