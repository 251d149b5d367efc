import type { PlayedRun, Service } from './service.ts'

/** A job's environment that waits for an approval. */
export interface Pending {
  readonly run: PlayedRun
  readonly environment: string
}

/** The environments that runs wait for, in the order of the runs. */
export function pendingReviews({ runs }: Pick<Service, 'runs'>): Pending[] {
  const going = runs.filter(({ record }) => record.status !== 'completed')
  return going.flatMap((run) => [...run.record.waiting.keys()].map((environment) => ({ run, environment })))
}

/** Lets what waits go on, or fail, as a review through the API does. */
export function review(
  { run: { record }, environment }: Pending,
  said: { readonly state: 'approved' | 'rejected'; readonly by: string; readonly comment: string }
): void {
  const answer = record.waiting.get(environment)
  if (answer === undefined) return
  record.waiting.delete(environment)
  record.reviews.push({ environment, ...said })
  answer({ environment, ...said })
}
