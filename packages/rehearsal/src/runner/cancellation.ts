import { setMaxListeners } from 'node:events'

/** A part of a run that can be cancelled by itself: a job, the jobs of a matrix, all that a called workflow plays. */
export interface Cancellation {
  /** Its `reason` is the text that GitHub shows, where there is one. */
  readonly signal: AbortSignal
  cancel(reason: string): void
  /** Stops following what is around it. */
  release(): void
}

/**
 * Makes a cancellation that also follows the one around it from now on. One that has happened before does not count:
 * a job with `if: always()` that starts in a cancelled run is itself not cancelled.
 */
export function cancellationUnder(parent: AbortSignal): Cancellation {
  const controller = new AbortController()
  setMaxListeners(0, controller.signal) // every job and step of it listens
  const follow = (): void => controller.abort(parent.reason)
  parent.addEventListener('abort', follow, { once: true })
  return {
    signal: controller.signal,
    cancel: (reason) => controller.abort(reason),
    release: () => parent.removeEventListener('abort', follow)
  }
}

/** Why something was cancelled, where more is known than that somebody cancelled the run. */
export function reasonOf(signal: AbortSignal): string | undefined {
  return typeof signal.reason === 'string' && signal.reason !== '' ? signal.reason : undefined
}

/** Waits for a promise until the signal is given. Gives what it came to; undefined when it was cancelled first. */
export function unlessCancelled<T>(promise: Promise<T>, signal: AbortSignal): Promise<{ value: T } | undefined> {
  if (signal.aborted) return Promise.resolve(undefined)
  return new Promise((resolve, reject) => {
    const give = (): void => resolve(undefined)
    signal.addEventListener('abort', give, { once: true })
    promise.then((value) => resolve({ value }), reject).finally(() => signal.removeEventListener('abort', give))
  })
}
