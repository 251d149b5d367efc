import { runUntil } from '../cut.ts'
import type { Place } from '../place.ts'
import { type Change, mainMoved } from '../scenario.ts'
import { freezeBranch } from './client.ts'

/** Somebody merges something, unless the freeze keeps it out already. */
export const mainPushed: Change = {
  name: 'main moved where it could',
  make: (place, rerun) =>
    mainMoved.make(place, rerun).catch((error: Error) => {
      if (!/Repository rule violations|protected branch|locked/i.test(error.message)) throw error
    })
}

interface Ruleset {
  readonly id: number
  readonly name: string
  readonly rules: readonly unknown[]
  readonly conditions: unknown
}

/** The ruleset of the freeze of main, where there is one. */
async function rulesetOf(place: Place): Promise<Ruleset | undefined> {
  const all = (await place.call('GET', '/rulesets')) as Ruleset[]
  const [found] = all.filter(({ name }) => name === 'slipway/freeze/main')
  return found && ((await place.call('GET', `/rulesets/${found.id}`)) as Ruleset)
}

async function changeRuleset(place: Place, change: (found: Ruleset) => object): Promise<void> {
  const found = await rulesetOf(place)
  if (found !== undefined) await place.call('PUT', `/rulesets/${found.id}`, change(found))
}

/** Somebody switches the ruleset off, which a freeze and a sweep put right. */
export const switchedOff: Change = {
  name: 'the ruleset is switched off',
  make: (place) => changeRuleset(place, () => ({ enforcement: 'disabled' }))
}

/** Somebody puts a rule of theirs into the ruleset, which stays. */
export const ruleAdded: Change = {
  name: 'a rule is added to the ruleset',
  make: (place) => changeRuleset(place, ({ rules }) => ({ rules: [...rules, { type: 'required_signatures' }] }))
}

/** Somebody closes the issue by hand, and it stays so. */
export const issueClosed: Change = {
  name: 'the issue is closed',
  make: async (place) => {
    const issues = (await place.call('GET', '/issues?labels=freeze')) as { number: number }[]
    for (const { number } of issues) await place.call('PATCH', `/issues/${number}`, { state: 'closed' })
  }
}

/** Somebody lets the protection hold for administrators too, and changes nothing about the lock. */
export const protectionEdited: Change = {
  name: 'the protection is edited',
  make: (place) =>
    place.call('POST', '/branches/main/protection/enforce_admins').catch((error: Error) => {
      if (!error.message.includes('Branch not protected')) throw error
    })
}

/** Another release freezes the branch in the same way. */
export function otherRelease(inputs: Readonly<Record<string, string>>): Change {
  return {
    name: 'another release freezes',
    make: async (place) => {
      const { status, log } = await runUntil(place, freezeBranch(place, 'freeze', { ...inputs, version: 'v1.1.0' }))
      if (status !== 0) throw new Error(`another release cannot freeze: ${log}`)
    }
  }
}
