/** What rulesets and locks come to in words, for plans, the log and the summary. */
import type { Step } from '#core/action/plan'
import type { Runner } from '#core/action/runner'
import { inert, quote } from '#core/action/untrusted'
import type { LockPlan, UnlockPlan } from './lock-plan.ts'
import { statusesOf, type WantedRuleset } from './ruleset-definition.ts'
import type { RulesetPlan, RulesetThaw } from './ruleset-plan.ts'

/** A step of a plan without its operation. */
export type Told = Pick<Step<never>, 'description' | 'state' | 'reason'>

/** `update, deletion, non_fast_forward`, with the status in the place of the first. */
function rulesOf({ definition }: WantedRuleset): string {
  const said = definition.rules.map((rule) => {
    const contexts = statusesOf(rule).map(({ context }) => quote(context))
    return contexts.length === 0 ? rule.type : `status ${contexts.join(', ')}`
  })
  return said.join(', ')
}

/** Says who passes, by the names of the input. */
export function tellBypass(bypass: readonly string[]): string {
  return bypass.length === 0 ? 'nobody passes it' : inert(`passed by ${bypass.join(', ')}`)
}

/**
 * What a freeze does about the ruleset, as a step.
 * @param bypass who passes, as the input names them
 */
export function tellRuleset(plan: RulesetPlan, wanted: WantedRuleset, bypass: readonly string[]): Told {
  const ruleset = `ruleset ${quote(wanted.definition.name)}`
  const what = `${rulesOf(wanted)}; ${tellBypass(bypass)}`
  if (plan.kind === 'create') return { description: `create ${ruleset} (${what})`, state: 'pending' }
  if (plan.kind === 'nothing') {
    return { description: `keep ${ruleset} (${what})`, state: 'satisfied', reason: 'it is there already' }
  }
  return { description: `put ${ruleset} right (${what})`, state: 'pending', reason: `it ${plan.drift.join(', ')}` }
}

/** What a thaw does about the ruleset, as a step. */
export function tellRulesetThaw(plan: RulesetThaw, wanted: Pick<WantedRuleset, 'definition'>): Told {
  const ruleset = `ruleset ${quote(wanted.definition.name)}`
  if (plan.kind === 'delete') return { description: `delete ${ruleset}`, state: 'pending', ...because(plan.notes) }
  if (plan.kind === 'keep') {
    return { description: `take what freezes out of ${ruleset}`, state: 'pending', ...because(plan.notes) }
  }
  const reason = plan.notes.length === 0 ? 'there is none' : plan.notes.join('; ')
  return { description: `delete ${ruleset}`, state: 'satisfied', reason }
}

/** What a freeze does about the lock, as a step; a conflict where a pattern would lock other branches too. */
export function tellLock(plan: LockPlan, branch: string): Told {
  const description = `lock branch ${quote(branch)}`
  if (plan.kind === 'lock') return { description: `${description} in its protection`, state: 'pending' }
  if (plan.kind === 'protect') return { description: `${description} by a protection of its own`, state: 'pending' }
  if (plan.kind === 'nothing') return { description, state: 'satisfied', reason: 'it is locked already' }
  return { description, state: 'conflict', reason: `it ${plan.complaint.problem}; ${plan.complaint.remedy}` }
}

/** What a thaw does about the lock, as a step. */
export function tellUnlock(plan: UnlockPlan, branch: string): Told {
  const name = quote(branch)
  if (plan.kind === 'unlock')
    return { description: `unlock branch ${name} in its protection`, state: 'pending', ...because(plan.notes) }
  if (plan.kind === 'unprotect') {
    return {
      description: `unlock branch ${name}, and delete its protection, which came with the lock`,
      state: 'pending'
    }
  }
  const reason = plan.notes.length === 0 ? 'there is no lock of the freeze' : plan.notes.join('; ')
  return { description: `unlock branch ${name}`, state: 'satisfied', reason }
}

function because(notes: readonly string[]): Pick<Told, 'reason'> {
  return notes.length === 0 ? {} : { reason: notes.join('; ') }
}

/** The page of a ruleset, which everybody sees who may read the repository. */
export function rulesetAddress(
  { serverUrl, repository }: Pick<Runner, 'serverUrl' | 'repository'>,
  id: number
): string {
  return `${serverUrl}/${repository}/rules/${id}`
}
