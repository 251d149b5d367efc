import type { EffectName } from '#core/action/effect'
import { Failure, Refusal } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import { isAmbiguous, readAnswer } from '#core/github/answer'
import { openClient } from '#core/github/client'
import { repositoryId } from '#core/github/ground'
import { explainApi } from '#core/github/refusal'
import { rulesOf } from '#core/github/refusal-rules'
import { swapRef } from '#core/github/update-ref'
import { pause, writeCall } from '#core/github/write-call'
import { stateRef } from './state-ref-name.ts'
import { findRef } from './state-refs.ts'

/** A change of a freeze's ref from what it is known to name; undefined stands for no ref. */
export interface StateSwap {
  readonly name: Extract<EffectName, 'write freeze' | 'delete freeze'>
  readonly branch: string
  readonly from: string | undefined
  readonly to: string | undefined
}

/** So many times an answer may get lost. */
const TRIES = 3

/** Why the ref was not changed, in so far as the answer tells. */
interface Unsure {
  /** The server may be asked once more if the ref turns out to be what it was. */
  readonly again: boolean
  readonly why: Error
}

function explain(what: string, runner: Runner, thrown: unknown, ref: string): Error {
  const explained = explainApi(what, runner, thrown)
  if (explained === thrown) return explained
  const { message } = readAnswer(thrown)
  const rules = rulesOf(message)
  if (rules.length > 0) {
    const remedy = 'let the GitHub App of this token bypass the rule, or leave refs/slipway/ out of it'
    return new Refusal(rules.map((rule) => ({ place: ref, problem: `a rule forbids it: ${quote(rule)}`, remedy })))
  }
  if (!/doesn't exist on type 'Mutation'/.test(message)) return explained
  return new Failure(
    `${what}: the server knows no updateRefs, without which two runs would overwrite each other; use GitHub Enterprise Server 3.13 or later`
  )
}

/** Sends it once. Undefined when GitHub confirms it. */
async function send(runner: Runner, token: string, { name, branch, from, to }: StateSwap): Promise<Unsure | undefined> {
  const what = `${to === undefined ? 'delete' : 'write'} the freeze of branch ${quote(branch)}`
  const ref = stateRef(branch)
  try {
    const id = await repositoryId(runner, token)
    const client = await openClient(runner, token)
    const change = { ref, from, to, force: false }
    if (await writeCall(name, what, () => swapRef(client, id, change))) return undefined
    return { again: true, why: new Failure(`${what}: GitHub did not confirm it; run it again`) }
  } catch (thrown) {
    const why = explain(what, runner, thrown, ref)
    if (why === thrown || why instanceof Refusal) throw why
    const answer = readAnswer(thrown)
    if (isAmbiguous(answer)) return { again: true, why }
    // GitHub's words for a ref that is elsewhere have changed before; a look at the ref tells better.
    if (['UNPROCESSABLE', 'STALE_DATA'].includes(answer.type)) return { again: false, why }
    throw why
  }
}

/**
 * Changes the ref of a freeze if it is what it is known to be: by compare-and-swap, so that of two runs one only has its way.
 * Whenever the answer does not tell what happened the ref is looked at.
 * @returns false when the ref is neither what it was nor what it was to become: somebody else has changed it
 * @throws Refusal when a rule of the repository forbids it
 * @throws Failure for everything else that keeps it from being done
 */
export async function swapState(runner: Runner, token: string, swap: StateSwap): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    const unsure = await send(runner, token, swap)
    if (unsure === undefined) return true
    const at = (await findRef(runner, token, swap.branch))?.object
    if (at === swap.to) return true
    if (at !== swap.from) return false
    if (!unsure.again || attempt === TRIES) throw unsure.why
    await pause(2 ** attempt * (25 + Math.random() * 75))
  }
}
