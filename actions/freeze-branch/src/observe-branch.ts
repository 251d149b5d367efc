import type { Complaint } from '#core/action/plan'
import { observeAdministration } from './administration-check.ts'
import { readRules } from './allow-rules.ts'
import { readBypass } from './bypass-input.ts'
import { lookUpBypass } from './bypass-lookup.ts'
import type { BranchFacts } from './facts.ts'
import type { FreezeSettings } from './holders.ts'
import { lockBefore, lockWarnings } from './lock-plan.ts'
import type { Search } from './observe-branches.ts'
import { observePulls } from './observe-pulls.ts'
import { observeProtection } from './protection-observe.ts'
import type { Protection } from './protection-rules.ts'
import { CONTEXT } from './read-pull-query.ts'
import { wantedRuleset } from './ruleset-definition.ts'
import { observeRuleset } from './ruleset-observe.ts'
import { type Backend, type FreezeState, stateOf } from './state.ts'
import type { StoredState } from './state-refs.ts'
import { type Transition, transitionOf } from './transition.ts'

/** What a freeze says besides its holders: what is asked for, and what must be remembered of before. */
function settingsOf({ inputs }: Search, branch: string, protection: Protection | undefined): FreezeSettings {
  const { backend: backends, allow, prefixes, bypass } = inputs
  const before = backends.includes('lock') && protection !== undefined ? { lockBefore: lockBefore(protection) } : {}
  return { branch, backends, allow, prefixes, bypass, ...before }
}

/** Which backends the branch has to do with in this run. */
function backendsOf({ inputs }: Search, state: FreezeState | undefined): ReadonlySet<Backend> {
  return new Set([...(state?.backends ?? []), ...(inputs.mode === 'freeze' ? inputs.backend : [])])
}

/** A token that may not is told so before anything is written. */
async function mayAdminister({ inputs, runner }: Search, branch: string, backends: ReadonlySet<Backend>) {
  if (inputs.mode === 'status' || !(backends.has('ruleset') || backends.has('lock'))) return undefined
  return observeAdministration(runner, inputs.token, branch)
}

async function rulesetOf({ inputs, runner }: Search, branch: string, state: FreezeState) {
  const isFrozen = state.phase === 'frozen'
  const bypass = isFrozen ? await lookUpBypass(runner, inputs.token, readBypass(state.bypass)) : []
  const withPolicy = state.backends.includes('policy')
  const wanted = wantedRuleset(branch, { bypass, withPolicy, statusContext: CONTEXT })
  return { observed: await observeRuleset(runner, inputs.token, branch), wanted }
}

async function auditOf({ inputs, runner }: Search, branch: string, state: FreezeState | undefined) {
  if (inputs.mode === 'status') return { issue: undefined, variable: undefined }
  const { observeIssue } = await import('./issue-find.ts')
  const { observeVariable } = await import('./variable-write.ts')
  const named = { branch, number: state?.issue }
  return {
    issue: inputs.audit === 'issue' ? await observeIssue(runner, inputs.token, named) : undefined,
    variable: inputs.variable ? await observeVariable(runner, inputs.token) : undefined
  }
}

const nothing = {
  rules: [],
  ruleset: undefined,
  protection: undefined,
  pulls: undefined,
  issue: undefined,
  variable: undefined,
  complaints: [],
  warnings: []
}

/** Reads what stands at the server for a branch, as far as what is to become of it asks for it. */
export async function observeBranch(
  search: Search,
  branch: string,
  stored: StoredState | undefined
): Promise<BranchFacts> {
  const { inputs, runner, request } = search
  const before = stateOf(stored)
  const backends = backendsOf(search, before)
  const complaint: Complaint | undefined = await mayAdminister(search, branch, backends)
  if (complaint !== undefined) {
    const transition: Transition = { kind: 'none', why: 'not known' }
    return { ...nothing, branch, stored, transition, complaints: [complaint] }
  }
  const protection = backends.has('lock') ? await observeProtection(runner, inputs.token, branch) : undefined
  const transition = transitionOf(inputs, request, before, settingsOf(search, branch, protection))
  if (transition.kind === 'none') return { ...nothing, branch, stored, transition }
  const { next } = transition
  const { rules, complaints } = await readRules(next.allow)
  return {
    branch,
    stored,
    transition,
    rules,
    ruleset: backends.has('ruleset') ? await rulesetOf(search, branch, next) : undefined,
    protection,
    pulls: backends.has('policy') ? await observePulls(search, branch, next) : undefined,
    ...(await auditOf(search, branch, next)),
    complaints,
    warnings: protection !== undefined && transition.kind === 'enforce' ? lockWarnings(protection, branch) : []
  }
}
