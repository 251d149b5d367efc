/** Freezes of which nothing is kept any more, though their rulesets stand: somebody has deleted the ref. */
import type { Runner } from '#core/action/runner'
import { CONTEXT } from './read-pull-query.ts'
import { statusesOf } from './ruleset-definition.ts'
import { branchesByRuleset, observeRuleset } from './ruleset-observe.ts'
import type { FreezeState } from './state.ts'
import { readState } from './state-refs.ts'

/** A freeze that nobody holds any more, as its ruleset tells it: what is left is put back as after any other. */
async function leftover(runner: Runner, token: string, branch: string): Promise<FreezeState | undefined> {
  const { ruleset } = await observeRuleset(runner, token, branch)
  // A ruleset comes after what is kept, and goes before it: where that is missing by now, nobody else is at work.
  if (ruleset === undefined || (await readState(runner, token, branch)) !== undefined) return undefined
  const isRequired = ruleset.rules.some((rule) => statusesOf(rule).some(({ context }) => context === CONTEXT))
  const backends = isRequired ? (['ruleset', 'policy'] as const) : (['ruleset'] as const)
  return { schema: 1, branch, phase: 'thawing', holders: [], backends, allow: '', prefixes: '', bypass: [] }
}

/**
 * Finds what is left of freezes, by the names of rulesets.
 * @param isWanted the branches to look at: those of which nothing is known to be kept
 */
export async function findLeftovers(
  runner: Runner,
  token: string,
  isWanted: (branch: string) => boolean
): Promise<readonly FreezeState[]> {
  const branches = (await branchesByRuleset(runner, token)).filter(isWanted)
  const found = await Promise.all(branches.map((branch) => leftover(runner, token, branch)))
  return found.flatMap((one) => one ?? [])
}
