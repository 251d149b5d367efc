import type { Came, Occasion } from '#core/action/run-action'
import type { PullRequestOccasion } from '#core/delivery/pull-request-occasion'
import type { PullTarget } from './found.ts'
import type { inputs as spec } from './inputs.ts'
import type { Facts } from './observe.ts'
import type { Output } from './outputs.ts'

/** The pull requests of a run; none with another delivery. */
export function targetsOf(facts: Facts): readonly PullTarget[] {
  return facts.skipped === undefined && facts.found.delivery === 'pull-request' ? facts.found.targets : []
}

/** What the operations of this run have given so far, by the branch of the pull request. */
export const cameSoFar = new Map<string, Came<Output>>()

/** What an operation on the pull request of a branch is carried out with. */
export function pullRequestOccasion(
  branch: string,
  { inputs, facts, runner }: Occasion<typeof spec, Facts>
): PullRequestOccasion {
  const target = targetsOf(facts).find(({ wish }) => wish.branch === branch)
  if (target === undefined) throw new Error(`no pull request for ${branch}; this is a mistake in the action`)
  return {
    runner,
    token: inputs.token,
    branch,
    facts: target.facts,
    files: target.files,
    makeChanges: target.makeChanges
  }
}
