import { Failure, messageOf } from '../action/errors.ts'
import type { Environment } from '../action/runner.ts'
import { inert } from '../action/untrusted.ts'
import { type Answer, discard, exchange, type Question } from './exchange.ts'

/** How patient a session is. */
export interface Patience {
  /** One request with its answer's head. */
  readonly requestMs: number
  /** Everything that a session does, waits included. */
  readonly sessionMs: number
  /** How often a read is asked once more. */
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

/** What all questions of a session share. */
export interface Asking {
  readonly env: Environment
  readonly patience: Patience
  /** Ends everything when the session has taken too long. */
  readonly signal: AbortSignal
}

/**
 * Asks, and asks again where the server or the network stumbled: 429, 5xx but 501, no answer. `Retry-After` is kept to.
 * @param what who is asked, for messages: `the registry ghcr.io`
 * @throws Failure when no answer comes, or the server asks for more patience than there is
 */
export async function persist(what: string, question: Omit<Question, 'signal'>, asking: Asking): Promise<Answer> {
  const { retries, firstWaitMs, longestWaitMs } = asking.patience
  for (let attempt = 0; ; attempt += 1) {
    const answer = await ask(question, asking)
    const isLast = attempt >= retries || asking.signal.aborted
    if (answer instanceof Error) {
      if (isLast) throw unanswered(what, answer, asking)
    } else {
      if (!isStumble(answer.status) || isLast) return answer
      await discard(answer)
    }
    const asked = answer instanceof Error ? undefined : secondsAsked(answer.header('retry-after'))
    const wait = Math.max(firstWaitMs * 2 ** attempt, (asked ?? 0) * 1000)
    if (wait > longestWaitMs) {
      throw new Failure(
        `${what} asks to wait ${asked} seconds before the next request; run it again then, or log in where only anonymous requests are limited`
      )
    }
    await pause(wait, asking.signal)
  }
}

function isStumble(status: number): boolean {
  return status === 429 || (status >= 500 && status !== 501)
}

function secondsAsked(header: string | undefined): number | undefined {
  if (header === undefined) return undefined
  if (/^\d{1,9}$/.test(header)) return Number(header)
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000))
}

async function ask(question: Omit<Question, 'signal'>, { env, patience, signal }: Asking): Promise<Answer | Error> {
  try {
    return await exchange(
      { ...question, signal: AbortSignal.any([signal, AbortSignal.timeout(patience.requestMs)]) },
      env
    )
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function unanswered(what: string, error: Error, { signal, patience }: Asking): Failure {
  const why = signal.aborted ? `after ${patience.sessionMs / 1000} seconds` : inert(messageOf(error))
  return new Failure(`${what}: no answer (${why}); check that the host is right and can be reached, and run it again`)
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  const { setTimeout: wait } = await import('node:timers/promises')
  await wait(milliseconds, undefined, { signal }).catch(() => {})
}
