import { Failure, messageOf, Refusal } from '#core/action/errors'
import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import { observeAdministration } from './administration-check.ts'
import { type Rule, readRules } from './allow-rules.ts'
import { type BypassName, readBypass } from './bypass-input.ts'
import { lookUpBypass } from './bypass-lookup.ts'
import type { BranchFacts } from './facts.ts'
import { type FreezeSettings, heldSince } from './holders.ts'
import { lockBefore, lockWarnings } from './lock-plan.ts'
import type { Search } from './observe-branches.ts'
import { observePulls } from './observe-pulls.ts'
import { observeProtection } from './protection-observe.ts'
import type { Protection } from './protection-rules.ts'
import { CONTEXT } from './read-pull-query.ts'
import { wantedRuleset } from './ruleset-definition.ts'
import { observeRuleset } from './ruleset-observe.ts'
import type { Backend, FreezeState } from './state.ts'
import { findRef } from './state-refs.ts'
import { transitionOf } from './transition.ts'

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

/** Who may pass, as it is kept: what stands there somebody may have written who knows nothing of its form. */
function bypassOf({ branch, bypass }: FreezeState): readonly BypassName[] {
  try {
    return readBypass(bypass)
  } catch (fault) {
    const remedy = 'freeze it again with another bypass, or thaw it'
    throw new Refusal([{ place: `freeze of ${quote(branch)}: bypass`, problem: messageOf(fault), remedy }])
  }
}

async function rulesetOf({ inputs, runner }: Search, branch: string, state: FreezeState) {
  const bypass = state.phase === 'frozen' ? await lookUpBypass(runner, inputs.token, bypassOf(state)) : []
  const withPolicy = state.backends.includes('policy')
  const wanted = wantedRuleset(branch, { bypass, withPolicy, statusContext: CONTEXT })
  return { observed: await observeRuleset(runner, inputs.token, branch), wanted }
}

/** What was merged since the first who holds the branch, where statuses let things pass and an issue is to tell of it. */
async function mergedOf({ inputs, runner }: Search, { branch, before }: Known, rules: readonly Rule[]) {
  const since = heldSince(before)
  if (since === undefined || before?.backends.includes('policy') !== true) return []
  const { observeMerged } = await import('./audit-merged.ts')
  return observeMerged(runner, inputs.token, { branch, since, rules })
}

async function auditOf(search: Search, known: Known, state: FreezeState, rules: readonly Rule[]) {
  const { inputs, runner } = search
  const { branch } = known
  if (inputs.mode === 'status') return { issue: undefined, variable: undefined }
  const { observeIssue } = await import('./issue-find.ts')
  const { observeVariable } = await import('./variable-write.ts')
  const named = { branch, number: state.issue }
  // One that is there is told of the end, also by a run that would make none.
  const isTold = inputs.audit === 'issue' || state.issue !== undefined
  return {
    issue: isTold ? await observeIssue(runner, inputs.token, named) : undefined,
    merged: isTold ? await mergedOf(search, known, rules) : [],
    variable: inputs.variable ? await observeVariable(runner, inputs.token) : undefined
  }
}

/** What protects a branch. The lock of another freeze that has just begun must not be taken for one from before. */
async function protectionFor({ inputs, runner }: Search, { branch, stored }: Known): Promise<Protection> {
  const protection = await observeProtection(runner, inputs.token, branch)
  const isFirst = inputs.mode === 'freeze' && stored === undefined
  if (!isFirst || (await findRef(runner, inputs.token, branch)) === undefined) return protection
  throw new Failure(`the freeze of ${quote(branch)}: somebody else is freezing it; run it again once that is done`)
}

/**
 * Whoever may push can write what is kept. That somebody may take locks off branches, which hold for those who push, is for
 * the workflow to say, or a forged document would open a branch that was locked for good.
 */
function unaskedLock({ inputs: { mode, backend } }: Search, { branch, before }: Known): Complaint | undefined {
  const isMeant = mode === 'freeze' || mode === 'status' || backend.includes('lock')
  if (isMeant || before?.backends.includes('lock') !== true) return undefined
  const problem = `does not name lock, by which ${quote(branch)} is frozen`
  return { place: 'backend', problem, remedy: 'add lock to it where this may take locks off branches' }
}

/** A branch of which no more is known than what is kept. */
export function unknownBranch(known: Known): BranchFacts {
  const transition = { kind: 'none', why: 'how it stands could not be found out' } as const
  const nothing = { ruleset: undefined, protection: undefined, pulls: undefined, issue: undefined, variable: undefined }
  return { ...known, ...nothing, transition, rules: [], merged: [], complaints: [], warnings: [] }
}

/** What is known of a branch before anything else is looked at. */
type Known = Pick<BranchFacts, 'branch' | 'stored' | 'before'>

/** Reads what stands at the server for a branch, as far as what is to become of it asks for it. */
export async function observeBranch(search: Search, known: Known): Promise<BranchFacts> {
  const { inputs, request } = search
  const { branch, before } = known
  const backends = backendsOf(search, before)
  const complaint = unaskedLock(search, known) ?? (await mayAdminister(search, branch, backends))
  if (complaint !== undefined) return { ...unknownBranch(known), complaints: [complaint] }
  const protection = backends.has('lock') ? await protectionFor(search, known) : undefined
  const transition = transitionOf(inputs, request, before, settingsOf(search, branch, protection))
  if (transition.kind === 'none') return { ...unknownBranch(known), transition }
  const { next } = transition
  // What cannot be read lets nothing pass, and stands in the way of no thaw.
  const { rules } = await readRules(next.allow)
  return {
    ...unknownBranch(known),
    transition,
    rules,
    ruleset: backends.has('ruleset') ? await rulesetOf(search, branch, next) : undefined,
    protection,
    pulls: backends.has('policy') ? await observePulls(search, branch, next) : undefined,
    ...(await auditOf(search, known, next, rules)),
    warnings: protection !== undefined && transition.kind === 'enforce' ? lockWarnings(protection, branch) : []
  }
}
