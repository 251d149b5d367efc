import type { ProgressEvent } from './runner/result.ts'
import { type Pending, pendingReviews, review } from './service/review.ts'
import type { PlayedRun, Service } from './service/service.ts'

/** Where jobs wait for an answer. */
export interface Desk {
  pending(): readonly Pending[]
  answer(pending: Pending, state: 'approved' | 'rejected'): void
}

/** The desk of a service, at which a person sits. */
export function deskOf(service: Pick<Service, 'runs'>): Desk {
  return {
    pending: () => pendingReviews(service),
    answer: (pending, state) => review(pending, { state, by: 'you', comment: '' })
  }
}

/** So long nothing must have happened, in milliseconds, before it is taken that nothing happens any more. */
const quiet = 500

/** Rejects what waits for an approval when nobody is there to give it and nothing else goes on. */
export function rejectWhatWaits(service: Pick<Service, 'runs'>) {
  let last = performance.now()
  const running = new Set<string>()
  const timer = setInterval(() => {
    const pending = pendingReviews(service)
    if (pending.length === 0 || running.size > 0 || performance.now() - last < quiet) return
    for (const each of pending) {
      const name = /\s/.test(each.environment) ? `"${each.environment}"` : each.environment
      const comment = `nobody is here to approve it: --approve ${name} lets jobs into it, --reject ${name} keeps them out`
      review(each, { state: 'rejected', by: 'the rehearsal', comment })
    }
  }, 100)
  return {
    hear: (run: PlayedRun, event: ProgressEvent): void => {
      last = performance.now()
      const key = (step: string): string => `${run.record.id}\n${'job' in event ? event.job : ''}\n${step}`
      if (event.type === 'step-started') running.add(key(event.step))
      if (event.type === 'step-finished') running.delete(key(event.result.name))
    },
    end: (): void => clearInterval(timer)
  }
}
