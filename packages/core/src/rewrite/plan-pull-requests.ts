import type { Complaint, Step, Value } from '../action/plan.ts'
import type { FoundForPullRequests, PullTarget } from './found.ts'
import type { RewriteOperation } from './operation.ts'
import type { RewriteOutput } from './outputs.ts'
import { planTarget, tellPullRequests } from './tell-pull-requests.ts'

/** What is planned for all pull requests, one after another. */
export interface PlannedPullRequests {
  readonly steps: readonly Step<RewriteOperation>[]
  readonly outputs: Partial<Record<RewriteOutput, Value>>
  readonly complaints: readonly Complaint[]
  readonly warnings: readonly string[]
  /** Why nothing is to be done; undefined when something is. */
  readonly reason: string | undefined
}

function stepsOf(target: PullTarget): Step<RewriteOperation>[] {
  const { branch } = target.wish
  const base = target.facts.base.name
  return planTarget(target).steps.map((step) => ({
    ...step,
    operation: { kind: 'pull request', branch, base, operation: step.operation }
  }))
}

/** Plans the pull requests, each on its own; a complaint about one of them is a complaint about all. */
export function planPullRequests({ targets, account }: FoundForPullRequests): PlannedPullRequests {
  const plans = targets.map(planTarget)
  const steps = targets.flatMap(stepsOf)
  const done = targets.length > 0 && steps.every(({ state }) => state === 'satisfied')
  const first = steps.findIndex(({ operation }) => isCommit(operation))
  return {
    steps: steps.map((step, at) => (at === first && account.diff !== '' ? { ...step, diff: account.diff } : step)),
    outputs: tellPullRequests(targets, new Map()),
    complaints: plans.flatMap(({ complaints }) => complaints),
    warnings: [...new Set(plans.flatMap(({ warnings }) => warnings))],
    reason: done ? [...new Set(plans.map(({ reason }) => reason))].join('; ') : undefined
  }
}

function isCommit(operation: RewriteOperation): boolean {
  return operation.kind === 'pull request' && operation.operation.kind === 'commit to pull request branch'
}
