import type { Step } from '#core/action/plan'
import type { Exemption } from './audit-exemptions.ts'
import type { AuditSubject } from './audit-text.ts'
import { formatMoment } from './duration.ts'
import type { BranchFacts } from './facts.ts'
import { summarize } from './holders.ts'
import { planClosing, planIssue } from './issue-plan.ts'
import type { Operation } from './operation.ts'
import type { FreezeState } from './state.ts'
import { planVariable, type VariableWish, variableName } from './variable-plan.ts'

/** The pull requests that may pass now, and those that have passed, and by what. */
export function exemptionsOf({ pulls, merged }: Pick<BranchFacts, 'pulls' | 'merged'>, at: string) {
  const open = (pulls?.judged ?? []).flatMap(({ facts, judgement }): Exemption[] => {
    const { matched, because } = judgement
    if (matched === undefined) return []
    // The rule has a column of its own.
    const who = because.startsWith(`${matched.name}: `) ? because.slice(matched.name.length + 2) : because
    return [{ number: facts.number, rule: matched.name, who, at }]
  })
  return [...open, ...merged]
}

/** What the issue of a freeze is to tell. */
export function subjectOf(facts: BranchFacts, state: FreezeState, now: number): AuditSubject {
  return { state, rules: facts.rules, exemptions: exemptionsOf(facts, formatMoment(now)) }
}

/** What the variable is to say of a branch. */
export function variableWish(branch: string, next: FreezeState): VariableWish {
  const { until, reason } = summarize(next)
  return new Map([[branch, next.phase === 'frozen' ? { until, reason } : undefined]])
}

function issueStep(facts: BranchFacts, next: FreezeState): Step<Operation>[] {
  const { branch, issue: observed } = facts
  if (observed === undefined || observed.unavailable !== undefined) return []
  const { issue } = observed
  const frozen = next.phase === 'frozen'
  const operation = { kind: 'issue', branch, frozen } as const
  if (!frozen) {
    // A run that goes on after this was done has the same plan.
    const number = issue?.number ?? next.issue
    if (number === undefined) return []
    const description = `close issue #${number}`
    if (planClosing(issue, { branch, at: '' }).kind === 'close') return [{ description, operation, state: 'pending' }]
    return [
      { description, operation, state: 'satisfied', reason: 'it is closed, or somebody has made something else of it' }
    ]
  }
  const plan = planIssue(issue, subjectOf(facts, next, Date.parse(next.holders[0]?.since ?? '')))
  if (plan.kind === 'open')
    return [{ description: `open an issue for the freeze of ${branch}`, operation, state: 'pending' }]
  const description = `keep issue #${plan.number} up to date`
  // A run that ended before it could write down the number may have ended before it pinned it, too.
  const isKnown = next.issue === plan.number
  if (plan.kind === 'update' || !isKnown) return [{ description, operation, state: 'pending' }]
  return [{ description, operation, state: 'satisfied', reason: plan.notes[0] ?? 'it says all this' }]
}

function variableStep({ branch, variable }: BranchFacts, next: FreezeState): Step<Operation>[] {
  if (variable === undefined || variable.unavailable !== undefined) return []
  const operation = { kind: 'variable', branch, name: variableName } as const
  const description = `tell in the variable ${variableName} how ${branch} stands`
  const plan = planVariable(variable.value, variableWish(branch, next))
  if (plan.kind === 'nothing') return [{ description, operation, state: 'satisfied', reason: 'it says so' }]
  return [{ description, operation, state: 'pending' }]
}

/** What tells people: the freeze does not depend on any of it, so what cannot be written is a warning. */
export function auditSteps(facts: BranchFacts, next: FreezeState) {
  const unavailable = [facts.issue?.unavailable, facts.variable?.unavailable]
  return {
    steps: [...issueStep(facts, next), ...variableStep(facts, next)],
    warnings: unavailable.filter((line) => line !== undefined)
  }
}
