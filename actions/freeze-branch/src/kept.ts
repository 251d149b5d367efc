/** What is kept of the freezes that a run is about: what it has read or written last, and whether that is still so. */
import { Failure } from '#core/action/errors'
import { quote } from '#core/action/untrusted'
import { branchOf, type Now } from './occasion.ts'
import { type FreezeState, stateOf } from './state.ts'
import { writeState } from './state-ref.ts'
import { findRef, readState, type StoredState } from './state-refs.ts'

/** What is kept of a branch; nothing of one that is forgotten. */
export interface Kept {
  readonly object: string | undefined
  readonly state: FreezeState | undefined
}

const kept = new WeakMap<Now['facts'], Map<string, Kept>>()

/** What this run has read of a branch, or has written since. */
export function keptOf(now: Now, branch: string): Kept {
  const { stored, before } = branchOf(now, branch).facts
  return kept.get(now.facts)?.get(branch) ?? { object: stored?.object, state: before }
}

/** Later operations follow on this. */
export function remember({ facts }: Now, branch: string, now: Kept): void {
  kept.set(facts, (kept.get(facts) ?? new Map<string, Kept>()).set(branch, now))
}

/** Whether the operations that were planned for a state do for another one: it is frozen, or thawed, by the same means. */
function isAsPlanned(planned: FreezeState, state: FreezeState): boolean {
  const means = ({ phase, backends, allow, prefixes, bypass, lockBefore }: FreezeState) =>
    JSON.stringify([phase, backends, allow, prefixes, bypass, phase === 'thawing' ? lockBefore : undefined])
  return means(planned) === means(state)
}

/** Says what somebody else has made of a freeze, so that this run must not go on. */
export class Overtaken extends Failure {
  /** Nobody wants the branch frozen any more. */
  readonly thawed: boolean
  constructor(branch: string, said: string, thawed = false) {
    super(`the freeze of ${quote(branch)}: ${said}`)
    this.thawed = thawed
  }
}

function overtaken(branch: string, planned: FreezeState, { state }: Kept, found: StoredState | undefined): Overtaken {
  const phase = stateOf(found)?.phase
  if (planned.phase === 'frozen' && (found === undefined || phase === 'thawing')) {
    return new Overtaken(branch, 'somebody has thawed it meanwhile; run it again if it is wanted', true)
  }
  if (state?.phase === 'thawing' && phase === 'frozen') {
    const remedy = 'run mode: sweep, which brings everything to what is kept'
    return new Overtaken(branch, `somebody has frozen it again while it was thawed; ${remedy}`)
  }
  return new Overtaken(branch, 'somebody else is changing it; run it again once that is done')
}

/**
 * Looks whether what is kept is still what this run goes by. Others may have joined meanwhile; who has thawed or frozen the
 * branch, or does so by other means, must not be worked against.
 * @returns why the run must not go on; undefined when all is well
 */
export async function overtakenBy(now: Now, branch: string): Promise<Overtaken | undefined> {
  const { runner, inputs } = now
  const { next } = branchOf(now, branch)
  if ((await findRef(runner, inputs.token, branch))?.object === keptOf(now, branch).object) return undefined
  const found = await readState(runner, inputs.token, branch)
  const state = stateOf(found)
  if (state === undefined || !isAsPlanned(next, state)) return overtaken(branch, next, keptOf(now, branch), found)
  remember(now, branch, { object: found?.object, state })
  return undefined
}

/** So often somebody else may come in between. */
const ROUNDS = 5

/** A state to write, with what people are told of it in the history. */
export interface Wish {
  readonly branch: string
  readonly state: FreezeState
  readonly why: string
  /** What is to be written on top of what somebody else has written meanwhile; undefined for nothing. */
  readonly again: (found: FreezeState | undefined) => FreezeState | undefined
}

/**
 * Writes what is kept of a branch. Where another run was faster, what it has written is kept too.
 * @throws Failure where what is wanted is another thing by now, such as a thaw of what somebody has frozen again
 */
export async function writeKept(now: Now, { branch, state: first, why, again }: Wish): Promise<void> {
  const { inputs, runner } = now
  const { next: planned } = branchOf(now, branch)
  let { object } = keptOf(now, branch)
  let state = first
  for (let round = 1; ; round += 1) {
    const came = await writeState(runner, inputs.token, object, state, why)
    if (came.done) return remember(now, branch, { object: came.object, state })
    const { found } = came
    const next = found !== undefined && !found.reading.ok ? undefined : again(stateOf(found))
    if (next === undefined || !isAsPlanned(planned, next) || round === ROUNDS)
      throw overtaken(branch, planned, keptOf(now, branch), found)
    object = found?.object
    state = next
  }
}
