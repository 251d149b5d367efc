import type { Came } from '#core/action/run-action'
import { keptOf, overtakenBy, remember, writeKept } from './kept.ts'
import { branchesOf, branchOf, type Now } from './occasion.ts'
import { type Output, stateOutputs } from './outputs.ts'
import type { FreezeState } from './state.ts'
import { deleteState } from './state-ref.ts'
import { transitionOf } from './transition.ts'

/** The outputs about branches, as far as the run has come. */
function outputsOf(now: Now): Came<Output> {
  return stateOutputs(branchesOf(now), ({ branch, transition, before }) =>
    transition.kind === 'none' ? before : keptOf(now, branch).state
  )
}

/** What this run asks for, on top of what somebody else has written meanwhile. */
function afresh({ inputs, facts }: Now, found: FreezeState | undefined, mine: FreezeState): FreezeState | undefined {
  if (facts.kind !== 'branches') return undefined
  const { schema, phase, holders, ...settings } = mine
  const transition = transitionOf(inputs, facts.request, found, settings)
  return transition.kind === 'none' ? undefined : transition.next
}

/** Keeps what is to become of a branch, before anything else is done. */
export async function keepState(branch: string, now: Now): Promise<Came<Output>> {
  const { next: state } = branchOf(now, branch)
  const { mode, version } = now.inputs
  const why = `${mode} ${branch}${version === '' ? '' : ` for ${version}`}`
  await writeKept(now, { branch, state, why, again: (found) => afresh(now, found, state) })
  return outputsOf(now)
}

/** Keeps the number of the issue: whoever closes it by hand wants no other one. */
export async function keepIssue(branch: string, now: Now, issue: number): Promise<void> {
  const state = keptOf(now, branch).state ?? branchOf(now, branch).next
  if (state.issue === issue) return
  const again = (found: FreezeState | undefined) => found && { ...found, issue: found.issue ?? issue }
  await writeKept(now, { branch, state: { ...state, issue }, why: `issue #${issue}`, again })
}

/** Forgets a freeze that is over. */
export async function dropState(branch: string, now: Now): Promise<Came<Output>> {
  const { inputs, runner } = now
  const { object } = keptOf(now, branch)
  if (object !== undefined && !(await deleteState(runner, inputs.token, { branch, object })).done) {
    const why = await overtakenBy(now, branch)
    if (why !== undefined) throw why
    return dropState(branch, now)
  }
  remember(now, branch, { object: undefined, state: undefined })
  return outputsOf(now)
}
