import { Failure } from '#core/action/errors'
import type { Came } from '#core/action/run-action'
import { quote } from '#core/action/untrusted'
import { branchOf, type Now } from './apply.ts'
import type { Output } from './outputs.ts'
import { readRequest } from './request.ts'
import type { FreezeState } from './state.ts'
import { deleteState, writeState } from './state-ref.ts'
import { transitionOf } from './transition.ts'

/** What this run has written: later operations follow on it. */
export interface Kept {
  readonly object: string | undefined
  readonly state: FreezeState
}

const kept = new WeakMap<Now['facts'], Map<string, Kept>>()

/** What is kept of a branch by now. */
export function keptOf(now: Now, branch: string): Kept {
  const written = kept.get(now.facts)?.get(branch)
  if (written !== undefined) return written
  const { facts, next } = branchOf(now, branch)
  return { object: facts.stored?.object, state: next }
}

function remember({ facts }: Now, branch: string, now: Kept): void {
  kept.set(facts, (kept.get(facts) ?? new Map<string, Kept>()).set(branch, now))
}

/** So often somebody else may come in between. */
const ROUNDS = 5

/** What this run wants, on top of what somebody else has written meanwhile. */
function afresh({ inputs }: Now, found: FreezeState | undefined, mine: FreezeState): FreezeState | undefined {
  const own = mine.holders.find(({ key }) => !found?.holders.some((other) => other.key === key))
  const who = own?.owner ?? { actor: '', run: '' }
  const { request } = readRequest(inputs, who, Date.now())
  const { schema, phase, holders, ...settings } = mine
  const transition = transitionOf(inputs, request, found, settings)
  return transition.kind === 'none' || transition.next.phase !== phase ? undefined : transition.next
}

/**
 * Writes what is kept of a branch. Where another run was faster, what it has written is kept too.
 * @throws Failure where what is wanted is another thing by now, such as a thaw of what somebody has frozen again
 */
export async function writeKept(now: Now, branch: string, wanted: FreezeState, why: string): Promise<void> {
  const { inputs, runner } = now
  let { object } = keptOf(now, branch)
  let state = wanted
  for (let round = 1; round <= ROUNDS; round += 1) {
    const came = await writeState(runner, inputs.token, object, state, why)
    if (came.done) return remember(now, branch, { object: came.object, state })
    const { found } = came
    const next =
      found !== undefined && !found.reading.ok
        ? undefined
        : afresh(now, found?.reading.ok ? found.reading.state : undefined, state)
    if (next === undefined) break
    object = found?.object
    state = next
  }
  throw new Failure(`the freeze of ${quote(branch)}: somebody else is changing it; run it again once that is done`)
}

/** Keeps what is to become of a branch, before anything else is done. */
export async function keepState(branch: string, now: Now): Promise<Came<Output>> {
  const { next } = branchOf(now, branch)
  const release = now.inputs.version === '' ? '' : ` for ${now.inputs.version}`
  await writeKept(now, branch, next, `${now.inputs.mode} ${branch}${release}`)
  return {}
}

/** Forgets a freeze that is over. */
export async function dropState(branch: string, now: Now): Promise<Came<Output>> {
  const { inputs, runner } = now
  const { object } = keptOf(now, branch)
  if (object === undefined) return {}
  const came = await deleteState(runner, inputs.token, { branch, object })
  if (came.done) return { frozen: false }
  throw new Failure(
    `the freeze of ${quote(branch)}: somebody has frozen it again while it was thawed; run mode: sweep, which brings everything to what is kept`
  )
}
