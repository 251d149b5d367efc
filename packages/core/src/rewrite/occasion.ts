import type { Came } from '../action/run-action.ts'
import type { Runner } from '../action/runner.ts'
import type { PullRequestOccasion } from '../delivery/pull-request-occasion.ts'
import type { Found, PullTarget } from './found.ts'
import type { DeliveryInputs } from './inputs.ts'
import type { Job } from './job.ts'
import type { RewriteOutput } from './outputs.ts'

/** What an operation is carried out with. */
export interface Rewriting {
  readonly inputs: DeliveryInputs
  readonly runner: Runner
  readonly job: Job
  readonly found: Found
}

/** The pull requests of a run; none with another delivery. */
export function targetsOf(found: Found): readonly PullTarget[] {
  return found.delivery === 'pull-request' ? found.targets : []
}

const given = new WeakMap<Found, Map<string, Came<RewriteOutput>>>()

/** What the operations of this run have given so far, by the branch of the pull request. */
export function cameSoFar(found: Found): Map<string, Came<RewriteOutput>> {
  const known = given.get(found) ?? new Map<string, Came<RewriteOutput>>()
  given.set(found, known)
  return known
}

/** What an operation on the pull request of a branch is carried out with. */
export function pullRequestOccasion(branch: string, { inputs, found, runner }: Rewriting): PullRequestOccasion {
  const target = targetsOf(found).find(({ wish }) => wish.branch === branch)
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
