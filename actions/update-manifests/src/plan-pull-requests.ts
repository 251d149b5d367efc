import type { Complaint, Step, Value } from '#core/action/plan'
import type { FoundForPullRequests, PullTarget } from './found.ts'
import type { Operation } from './operation.ts'
import type { Output } from './outputs.ts'
import { planTarget, tellPullRequests } from './tell-pull-requests.ts'

/** What is planned for all pull requests, one after another. */
export interface PlannedPullRequests {
  readonly steps: readonly Step<Operation>[]
  readonly outputs: Partial<Record<Output, Value>>
  readonly complaints: readonly Complaint[]
  readonly warnings: readonly string[]
  /** Why nothing is to be done; undefined when something is. */
  readonly reason: string | undefined
}

function stepsOf(target: PullTarget): Step<Operation>[] {
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

function isCommit(operation: Operation): boolean {
  return operation.kind === 'pull request' && operation.operation.kind === 'commit to pull request branch'
}
