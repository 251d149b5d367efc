import { Failure, messageOf } from '../action/errors.ts'
import type { Environment } from '../action/runner.ts'
import { inert } from '../action/untrusted.ts'
import { type Answer, discard, exchange, type Question } from './exchange.ts'

/** How patient a session is. */
export interface Patience {
  /** One request with its answer's head; where a blob moves, the time in which nothing does. */
  readonly requestMs: number
  /** Everything that a session does, waits included. */
  readonly sessionMs: number
  /** How often a request is made once more. */
  readonly retries: number
  /** The first wait; each next one is twice as long. */
  readonly firstWaitMs: number
  /** A server that asks for a longer wait is not waited for. */
  readonly longestWaitMs: number
}

/** What a release can afford. */
export const patience: Patience = {
  requestMs: 30_000,
  sessionMs: 300_000,
  retries: 3,
  firstWaitMs: 500,
  longestWaitMs: 60_000
}

/** The same where blobs are pushed: a registry may need its time to store what it got, and there may be much to send. */
export const patienceToPush: Patience = { ...patience, requestMs: 90_000, sessionMs: 3_600_000 }

/** What all questions of a session share. */
export interface Asking {
  readonly env: Environment
  readonly patience: Patience
  /** Ends everything when the session has taken too long. */
  readonly signal: AbortSignal
}

/** A request, and whether a blob moves with it: then its time counts only where nothing moves. */
export type Asked = Omit<Question, 'signal' | 'idleMs'> & { readonly isLong?: boolean }

/** No answer came: a write may have been done all the same. */
export class NoAnswer extends Failure {}

/**
 * Asks, and asks again where the server or the network stumbled: 429, 5xx but 501, no answer. `Retry-After` is kept to.
 * @param what who is asked, for messages: `the registry ghcr.io`
 * @throws Failure when no answer comes, or the server asks for more patience than there is
 */
export async function persist(what: string, asked: Asked, asking: Asking): Promise<Answer> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await ask(what, asked, asking)
    const isLast = attempt >= asking.patience.retries || asking.signal.aborted
    if (answer instanceof NoAnswer) {
      if (isLast) throw answer
    } else {
      if (!isStumble(answer.status) || isLast) return answer
      await discard(answer)
    }
    await waitAfter(what, attempt, answer instanceof NoAnswer ? undefined : answer.header('retry-after'), asking)
  }
}

/** Whether an answer may be another one in a moment. */
export function isStumble(status: number): boolean {
  return status === 429 || (status >= 500 && status !== 501)
}

/**
 * Waits before a request is made once more.
 * @param attempt how often it was made before, from 0
 * @throws Failure when the server asks for more patience than there is
 */
export async function waitAfter(
  what: string,
  attempt: number,
  retryAfter: string | undefined,
  { patience: { firstWaitMs, longestWaitMs }, signal }: Asking
): Promise<void> {
  const asked = secondsAsked(retryAfter)
  const wait = Math.max(firstWaitMs * 2 ** attempt, (asked ?? 0) * 1000)
  if (wait > longestWaitMs) {
    throw new Failure(
      `${what} asks to wait ${asked} seconds before the next request; run it again then, or log in where only anonymous requests are limited`
    )
  }
  const { setTimeout: pause } = await import('node:timers/promises')
  await pause(wait, undefined, { signal }).catch(() => {})
}

function secondsAsked(header: string | undefined): number | undefined {
  if (header === undefined) return undefined
  if (/^\d{1,9}$/.test(header)) return Number(header)
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000))
}

/** Asks once; what goes wrong on the way is given back. */
export async function ask(what: string, asked: Asked, asking: Asking): Promise<Answer | NoAnswer> {
  const { env, patience, signal } = asking
  const { isLong = false, ...question } = asked
  const time = isLong
    ? { signal, idleMs: patience.requestMs }
    : { signal: AbortSignal.any([signal, AbortSignal.timeout(patience.requestMs)]) }
  try {
    return await exchange({ ...question, ...time }, env)
  } catch (error) {
    // What the sender itself has to say, such as that a file has changed, is the reason.
    if (error instanceof Failure) throw error
    const why = signal.aborted ? `after ${patience.sessionMs / 1000} seconds` : inert(messageOf(error))
    return new NoAnswer(
      `${what}: no answer (${why}); check that the host is right and can be reached, and run it again`
    )
  }
}
