import type { Occasion } from '#core/action/run-action'
import type { BranchFacts, Facts } from './facts.ts'
import type { inputs as spec } from './inputs.ts'
import type { FreezeState } from './state.ts'

/** What an operation is carried out with. */
export type Now = Occasion<typeof spec, Facts>

/** The branches that the run is about; none for a check. */
export function branchesOf({ facts }: Pick<Now, 'facts'>): readonly BranchFacts[] {
  return facts.kind === 'branches' ? facts.branches : []
}

/** The branch of an operation, and what is to become of it. */
export function branchOf(now: Pick<Now, 'facts'>, branch: string): { facts: BranchFacts; next: FreezeState } {
  const found = branchesOf(now).find((one) => one.branch === branch)
  if (found === undefined || found.transition.kind === 'none') {
    throw new Error(`${branch}: an operation without a branch; this is a mistake in the action`)
  }
  return { facts: found, next: found.transition.next }
}
