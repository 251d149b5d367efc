import { type EffectName, effect } from '../action/effect.ts'
import { Failure } from '../action/errors.ts'
import { inert } from '../action/untrusted.ts'
import { type Answer, isAmbiguous, isRateLimited, readAnswer } from './answer.ts'

/** Nobody waits longer than this for a rate limit, all waits of a call together. */
const PATIENCE_MS = 90_000

/** Without a time, the documentation asks for at least a minute. */
export const UNTOLD_MS = 60_000

const TRIES = 3

/** Waits, and no more than that. */
export async function pause(milliseconds: number): Promise<void> {
  const { setTimeout } = await import('node:timers/promises')
  await setTimeout(milliseconds)
}

/** How long the server wants to be left alone, in milliseconds; undefined when it does not tell. */
export function askedWait({ headers }: Answer): number | undefined {
  const after = Number(headers['retry-after'])
  if (headers['retry-after'] !== undefined && Number.isFinite(after)) return after * 1000
  const reset = Number(headers['x-ratelimit-reset'])
  if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset)) return undefined
  return Math.max(0, reset * 1000 - Date.now())
}

/** What ends a run that would have to wait for too long. */
export function limited(what: string, { message }: Answer, wait: number): Failure {
  const seconds = Math.ceil(wait / 1000)
  return new Failure(
    `${what}: GitHub asks to wait ${seconds} seconds more for its rate limit (${inert(message)}); run it again later, or use the token of a GitHub App, whose limits are higher`
  )
}

/**
 * Makes a call that writes, waiting for rate limits as the server tells, within a bound: what was refused for its rate was
 * not done. Nothing else is tried again, since whoever lost an answer must look first whether it was done.
 * @throws Failure when the limit lasts too long; whatever the call throws otherwise
 */
export async function writeCall<T>(name: EffectName, what: string, call: () => Promise<T>): Promise<T> {
  for (let waited = 0; ; ) {
    try {
      return await effect(name, call)
    } catch (thrown) {
      const answer = readAnswer(thrown)
      if (!isRateLimited(answer)) throw thrown
      const wait = askedWait(answer) ?? UNTOLD_MS
      if (waited + wait > PATIENCE_MS) throw limited(what, answer, wait)
      waited += Math.max(wait, 1000)
      await pause(wait)
    }
  }
}

/**
 * The same for objects that nothing points at: a second one of the same content does no harm, so a lost answer is no
 * reason to stop.
 */
export async function writeObject<T>(name: EffectName, what: string, call: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await writeCall(name, what, call)
    } catch (thrown) {
      if (thrown instanceof Failure || attempt === TRIES || !isAmbiguous(readAnswer(thrown))) throw thrown
      await pause(attempt * (250 + Math.random() * 250))
    }
  }
}
