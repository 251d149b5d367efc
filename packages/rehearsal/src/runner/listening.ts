import type { Cancellation } from './cancellation.ts'
import type { PlayOptions } from './options.ts'
import type { ProgressEvent } from './result.ts'

/** How a run is told, and whether who listens made a mistake. */
export interface Listening {
  report(event: ProgressEvent): void
  /** Throws the first error of who listens. */
  check(): void
}

/**
 * Tells what happens in a run to who listens. An error of theirs is kept for `check`, and cancels the run: thrown where
 * it happens it would strike the reading of a process's output, in which nobody waits for it.
 */
export function listenTo({ report }: Pick<PlayOptions, 'report'>, control: Cancellation): Listening {
  const errors: unknown[] = []
  return {
    report: (event) => {
      try {
        report?.(event)
      } catch (error) {
        errors.push(error)
        control.cancel('')
      }
    },
    check: () => {
      if (errors.length > 0) throw errors[0]
    }
  }
}
