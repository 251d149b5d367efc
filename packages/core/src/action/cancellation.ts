import { Cancelled } from './errors.ts'

/** The runner sends SIGINT, after 7.5 s SIGTERM, and 2.5 s later it kills: the report must be written well before that. */
const GRACE_MS = 4000

/** Watches for cancellation while an action works. */
export interface Cancellation {
  /** Whether the run was cancelled: nothing new may be started then. */
  readonly requested: () => boolean
  /** Settles like the work; throws Cancelled when it has not ended some seconds after the cancellation. */
  readonly within: <T>(work: () => Promise<T>) => Promise<T>
}

/** Watches for SIGINT and SIGTERM while work goes on. */
export function watchCancellation(graceMs = GRACE_MS): Cancellation {
  let cancelled = false
  return {
    requested: () => cancelled,
    within: (work) =>
      new Promise((resolve, reject) => {
        const cancel = () => {
          if (!cancelled) setTimeout(() => reject(new Cancelled()), graceMs)
          cancelled = true
        }
        process.on('SIGINT', cancel)
        process.on('SIGTERM', cancel)
        // Nothing is left to wait for, and yet the work has not ended: that must not pass for success.
        process.once('beforeExit', () =>
          reject(new Error('the action stopped without an outcome; this is a mistake in it'))
        )
        work().then(resolve, reject)
      })
  }
}
