import { Cancelled } from './errors.ts'

/** The runner sends SIGINT, after 7.5 s SIGTERM, and 2.5 s later it kills: the report must be written well before that. */
const GRACE_MS = 4000

/** Watches for cancellation while an action works. */
export interface Cancellation {
  readonly signal: AbortSignal
  /** Settles like the work; throws Cancelled when it has not ended some seconds after the cancellation. */
  readonly within: <T>(work: Promise<T>) => Promise<T>
}

/** Starts watching for SIGINT and SIGTERM. */
export function watchCancellation(graceMs = GRACE_MS): Cancellation {
  const controller = new AbortController()
  const cancel = () => controller.abort(new Cancelled())
  process.on('SIGINT', cancel)
  process.on('SIGTERM', cancel)
  return {
    signal: controller.signal,
    within: (work) =>
      new Promise((resolve, reject) => {
        const expire = () => setTimeout(() => reject(new Cancelled()), graceMs)
        if (controller.signal.aborted) expire()
        else controller.signal.addEventListener('abort', expire, { once: true })
        // Nothing is left to wait for, and yet the work has not ended: that must not pass for success.
        process.once('beforeExit', () => reject(new Error('the action stopped without an outcome; this is a mistake in it')))
        work.then(resolve, reject)
      })
  }
}
