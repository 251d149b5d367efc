import { cancelEffects } from './effect.ts'
import { Cancelled } from './errors.ts'

/** The runner sends SIGINT, after 7.5 s SIGTERM, and 2.5 s later it kills: the report must be written well before that. */
const GRACE_MS = 4000

/** What ends the work of an action before its time. */
export interface Cancellation {
  /** Whether the run was cancelled: nothing new may be started then. */
  readonly requested: () => boolean
  /** Rejects as soon as the work cannot go on. Reading can be left at any moment. */
  readonly atOnce: Promise<never>
  /** Rejects some seconds after a cancellation: a write that has begun gets so long to end. */
  readonly overdue: Promise<never>
}

function rejectable() {
  let reject: (reason: unknown) => void = () => {}
  const promise = new Promise<never>((_, rejectIt) => {
    reject = rejectIt
  })
  // Nobody may be waiting when it rejects.
  promise.catch(() => {})
  return { promise, reject }
}

/**
 * Watches for cancellation (SIGINT, SIGTERM), for what is thrown where nobody waits for it, and for work that can never
 * end. Node would print a stray error raw: neither redacted nor inert, and without a report.
 */
export function watchCancellation(graceMs = GRACE_MS): Cancellation {
  let cancelled = false
  const now = rejectable()
  const later = rejectable()
  const stop = (problem: unknown) => {
    now.reject(problem)
    later.reject(problem)
  }
  const cancel = () => {
    if (!cancelled) setTimeout(later.reject, graceMs, new Cancelled())
    cancelled = true
    cancelEffects()
    now.reject(new Cancelled())
  }
  process.on('SIGINT', cancel)
  process.on('SIGTERM', cancel)
  process.on('uncaughtException', stop)
  process.once('beforeExit', () => stop(new Error('the action stopped without an outcome; this is a mistake in it')))
  return { requested: () => cancelled, atOnce: now.promise, overdue: later.promise }
}
