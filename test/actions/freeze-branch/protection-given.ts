import fc from 'fast-check'
import type { Actors, ProtectionSettings } from '#rehearsal/world/rules/protection/protection'

/** The teams and Apps that a world must have for what is given here; people it knows by being told of them. */
export const given = { team: 'crew', app: 'release-bot' } as const

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const actors: fc.Arbitrary<Actors> = fc.record({
  users: fc.subarray(['ada', 'ben']),
  teams: fc.subarray([given.team]),
  apps: fc.subarray([given.app, 'github-actions'])
})

const named = actors.filter(({ users, teams, apps }) => users.length + teams.length + apps.length > 0)

const flag = fc.boolean()

/** Any protection that the world knows, the lock too; a setting that is new there is missing here until it is added. */
export const settings: fc.Arbitrary<ProtectionSettings> = fc.record<ProtectionSettings>({
  checks: maybe(
    fc.record({
      strict: flag,
      checks: fc.subarray([
        { context: 'ci', appId: null },
        { context: 'lint', appId: 15368 }
      ])
    })
  ),
  reviews: maybe(
    fc.record({
      ...{ approvals: fc.integer({ min: 0, max: 6 }), dismissStale: flag, codeOwners: flag, lastPush: flag },
      ...{ dismissal: maybe(actors), bypass: maybe(actors) }
    })
  ),
  restrictions: maybe(actors),
  forcePushers: maybe(named),
  deployments: maybe(fc.subarray(['staging', 'production'])),
  ...{ enforceAdmins: flag, requiredSignatures: flag, linearHistory: flag, allowForcePushes: flag },
  ...{ allowDeletions: flag, blockCreations: flag, conversationResolution: flag, lockBranch: flag },
  allowForkSyncing: flag
})

/** Where a run dies: before or after the one write of a freeze and of its thaw. */
export const deaths = fc.record({
  freeze: fc.constantFrom('none', 'saved', 'begin', 'end'),
  thaw: fc.constantFrom('none', 'begin', 'end')
})

/** What a person does to a protection during a freeze. */
export type Edit = Partial<Omit<ProtectionSettings, 'lockBranch'>>

/** An edit of some settings, other than the lock. */
export const edits: fc.Arbitrary<Edit> = settings.chain((all) => {
  const { lockBranch: _, ...others } = all
  const names = Object.keys(others) as (keyof typeof others)[]
  return fc
    .subarray(names, { minLength: 1, maxLength: 3 })
    .map((some) => Object.fromEntries(some.map((name) => [name, others[name]])))
})
