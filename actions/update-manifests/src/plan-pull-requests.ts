import type { Complaint, Step } from '#core/action/plan'
import { planPullRequest } from '#core/delivery/pull-request-plan'
import type { FoundForPullRequests, PullTarget } from './found.ts'
import type { Operation } from './operation.ts'
import type { Output } from './outputs.ts'

interface Planned {
  readonly steps: readonly Step<Operation>[]
  readonly outputs: Partial<Record<Output, string | number | boolean>>
  readonly complaints: readonly Complaint[]
  readonly warnings: readonly string[]
}

function planTarget({ wish, facts, work }: PullTarget) {
  const changed = work.files.filter((file) => file.changed)
  const { steps, ...rest } = planPullRequest(wish, facts, changed)
  const { branch } = wish
  return {
    ...rest,
    steps: steps.map((step) => ({
      ...step,
      operation: { kind: 'pull request', branch, operation: step.operation } as const
    }))
  }
}

/** The steps of all pull requests, one after another; the outputs are those of the first, and of all as JSON. */
export function planPullRequests({ targets }: FoundForPullRequests): Planned {
  const plans = targets.map(planTarget)
  return {
    steps: plans.flatMap(({ steps }) => steps),
    outputs: plans[0]?.outputs ?? {},
    complaints: plans.flatMap(({ complaints }) => complaints),
    warnings: [...new Set(plans.flatMap(({ warnings = [] }) => warnings))]
  }
}
