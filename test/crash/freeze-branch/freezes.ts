import { nothing, otherRun, type Scenario } from '../scenario.ts'
import { issueClosed, mainPushed, otherRelease, protectionEdited, ruleAdded, switchedOff } from './between.ts'
import { freezeBranch } from './client.ts'
import { candidate, common, everything, frozen, lockAlone, withProtection, withPull } from './common.ts'

/** Everything that a freeze has, from nothing. */
const byRuleset: Scenario = {
  ...common,
  name: 'a freeze by a ruleset and statuses',
  prepare: withPull,
  client: (place) => freezeBranch(place, 'freeze', { ...everything, ...candidate }),
  changes: [nothing, otherRelease(everything), mainPushed, otherRun, ruleAdded],
  quickChanges: 2,
  covers: ['write freeze', 'create ruleset', 'set status', 'open issue', 'pin issue', 'set variable']
}

/** The freeze of a second release, where the ruleset of the first was switched off. */
const joining: Scenario = {
  ...common,
  name: 'a freeze of what is frozen for another release',
  prepare: async (place, run) => {
    await frozen(place, run, { ...everything, version: 'v1.1.0' })
    await switchedOff.make(place, async () => undefined)
  },
  client: (place) => freezeBranch(place, 'freeze', { ...everything, ...candidate }),
  changes: [nothing, mainPushed, otherRun, issueClosed],
  covers: ['write freeze', 'update ruleset', 'update issue', 'set variable']
}

const byLock: Scenario = {
  ...common,
  name: 'a freeze by the lock of a protection',
  prepare: withProtection,
  client: (place) => freezeBranch(place, 'freeze', { ...lockAlone, ...candidate }),
  changes: [nothing, protectionEdited, otherRelease(lockAlone), mainPushed, otherRun],
  covers: ['write freeze', 'lock branch']
}

const byNewLock: Scenario = {
  ...common,
  name: 'a freeze by the lock of a branch without protection',
  client: (place) => freezeBranch(place, 'freeze', { ...lockAlone, ...candidate }),
  changes: [nothing, protectionEdited, otherRelease(lockAlone), mainPushed, otherRun],
  covers: ['write freeze', 'protect branch']
}

export const freezes: readonly Scenario[] = [byRuleset, byLock, joining, byNewLock]
