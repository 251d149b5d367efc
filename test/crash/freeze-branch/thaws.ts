import { nothing, otherRun, type Scenario } from '../scenario.ts'
import { issueClosed, otherRelease, protectionEdited, ruleAdded } from './between.ts'
import { freezeBranch, letExpire } from './client.ts'
import { candidate, common, everything, frozen, lockAlone, withProtection, withPull } from './common.ts'

/** A thaw is for the release, whichever of its candidates it was frozen for. */
const release = { version: 'v1.2.0' }

const ofRuleset: Scenario = {
  ...common,
  name: 'a thaw of a ruleset and statuses',
  prepare: async (place, run) => {
    await withPull(place)
    await frozen(place, run, { ...everything, ...candidate })
  },
  client: (place) => freezeBranch(place, 'thaw', release),
  changes: [nothing, otherRun, ruleAdded, issueClosed, otherRelease(everything)],
  covers: [
    ...(['write freeze', 'delete ruleset', 'set status', 'unpin issue', 'comment on issue', 'close issue'] as const),
    ...(['set variable', 'delete freeze'] as const)
  ]
}

/** Somebody has put a rule into the ruleset, which stays with it. */
const ofSharedRuleset: Scenario = {
  ...common,
  name: 'a thaw of a ruleset to which somebody has added',
  prepare: async (place, run) => {
    await frozen(place, run, { audit: 'none', variable: 'false', ...candidate })
    await ruleAdded.make(place, async () => undefined)
  },
  client: (place) => freezeBranch(place, 'thaw', release),
  changes: [nothing, otherRun],
  covers: ['write freeze', 'update ruleset', 'delete freeze']
}

const ofLock: Scenario = {
  ...common,
  name: 'a thaw of the lock of a protection',
  prepare: async (place, run) => {
    await withProtection(place)
    await frozen(place, run, { ...lockAlone, ...candidate })
  },
  client: (place) => freezeBranch(place, 'thaw', { ...lockAlone, ...release }),
  changes: [nothing, protectionEdited, otherRelease(lockAlone), otherRun],
  covers: ['write freeze', 'unlock branch', 'delete freeze']
}

const ofNewLock: Scenario = {
  ...common,
  name: 'a thaw of a lock that came with its protection',
  prepare: (place, run) => frozen(place, run, { ...lockAlone, ...candidate }),
  client: (place) => freezeBranch(place, 'thaw', { ...lockAlone, ...release }),
  changes: [nothing, protectionEdited, otherRelease(lockAlone), otherRun],
  covers: ['write freeze', 'unprotect branch', 'delete freeze']
}

/** Nobody has thawed it in time. */
const sweep: Scenario = {
  ...common,
  name: 'a sweep of what has expired',
  prepare: async (place, run) => {
    await withPull(place)
    await frozen(place, run, { ...everything, ...candidate })
    await letExpire(place)
  },
  client: (place) => freezeBranch(place, 'sweep'),
  changes: [nothing, ruleAdded, otherRelease(everything), otherRun],
  covers: ['write freeze', 'delete ruleset', 'set status', 'close issue', 'set variable', 'delete freeze']
}

export const thaws: readonly Scenario[] = [ofRuleset, ofNewLock, ofLock, ofSharedRuleset, sweep]
