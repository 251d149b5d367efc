import type { PullRequestWish } from '#core/delivery/pull-request'
import type { PullRequestFacts } from '#core/delivery/pull-request-facts'
import { planPullRequest } from '#core/delivery/pull-request-plan'
import { branchOf, factsOf, file, pullOf, wishOf } from './pull-request-samples.ts'

/** A case of a plan: what is wished, what is there, the steps, and `pull-request-operation` where it is known. */
export type Case = [
  name: string,
  wish: Partial<PullRequestWish>,
  facts: Partial<PullRequestFacts>,
  steps: readonly string[],
  operation?: string
]

const marks = { pending: '+', satisfied: '=', conflict: '!' }

/** Plans, and tells the steps in a form that reads well. */
export function stepsOf(wish: Partial<PullRequestWish>, facts: Partial<PullRequestFacts>, files = [file]) {
  const plan = planPullRequest(wishOf(wish), factsOf(facts), files)
  const steps = plan.steps.map(({ state, operation }) => {
    const how = operation.kind === 'commit to pull request branch' ? ` ${operation.how}` : ''
    return `${marks[state]} ${operation.kind}${how}`
  })
  return { plan, steps }
}

/** The cases with an operation each, for `test.each` fills up what is left out. */
export const told = (cases: readonly Case[]) =>
  cases.map(([name, wish, facts, steps, operation]) => [name, wish, facts, steps, operation] as const)

export const commit = 'commit to pull request branch'
export const there = { branch: branchOf(), pull: pullOf() }
