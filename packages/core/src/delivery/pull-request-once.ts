import type { EffectName } from '../action/effect.ts'
import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { isAmbiguous, readAnswer } from '../github/answer.ts'
import { pullRequestFailure } from '../github/pull-request-refusals.ts'
import { pause, writeCall } from '../github/write-call.ts'

/** GitHub's reads lag behind its writes now and then; so many looks are taken, with these pauses before them. */
const PAUSES_MS = [0, 500, 1000, 2000, 4000]

/** A change, and how to see whether it is there. */
export interface Change<T> {
  readonly effect: EffectName
  /** The subject of a failure, in words: `open a pull request from release/v1.2.3 into main`. */
  readonly what: string
  readonly runner: Runner
  /** Makes the change. undefined: it was answered, and the answer cannot be read. */
  readonly send: () => Promise<T | undefined>
  /** Reads whether the change is there; undefined while it is not. */
  readonly look: () => Promise<T | undefined>
  /** A refusal that may mean that it is there already, because another run made it. */
  readonly taken?: RegExp
}

/** Looks until something is seen, a few times. */
export async function lookFor<T>(look: () => Promise<T | undefined>): Promise<T | undefined> {
  for (const wait of PAUSES_MS) {
    if (wait > 0) await pause(wait)
    const found = await look()
    if (found !== undefined) return found
  }
  return undefined
}

function mayBeThere(thrown: unknown, taken: RegExp | undefined): boolean {
  const answer = readAnswer(thrown)
  const { data } = ((thrown ?? {}) as { readonly response?: { readonly data?: unknown } }).response ?? {}
  return isAmbiguous(answer) || taken?.test(`${answer.message} ${JSON.stringify(data ?? '')}`) === true
}

/**
 * Makes a change that must not be made twice. It is sent once; where no answer says whether it was done, it is looked for.
 * @throws Failure when it was refused, or cannot be seen
 */
export async function changeOnce<T>({ effect, what, runner, send, look, taken }: Change<T>): Promise<T> {
  let refused: unknown
  try {
    const done = await writeCall(effect, what, send)
    if (done !== undefined) return done
  } catch (thrown) {
    if (!mayBeThere(thrown, taken)) throw pullRequestFailure(what, runner, thrown)
    refused = thrown
  }
  const found = await lookFor(look)
  if (found !== undefined) return found
  if (refused !== undefined) throw pullRequestFailure(what, runner, refused)
  throw new Failure(`${what}: the answer of the GitHub API was cut off, and it cannot be seen; run it again`)
}
