import type { Decision } from '../runner/environments.ts'
import { environmentsOf } from '../world/actions/environments.ts'
import type { RunRecord } from '../world/actions/runs.ts'
import type { Repository } from '../world/repositories.ts'
import type { ServiceOptions } from './options.ts'

/**
 * What keeps the jobs of a run from their environments: what was said beforehand; else, where the environment has
 * reviewers, what one of them says through the API; else nothing.
 */
export function gateOf({ approvals }: ServiceOptions, repository: Repository, run: RunRecord) {
  return async (environment: string): Promise<Decision> => {
    const said = approvals?.get(environment.toLowerCase())
    if (said !== undefined) {
      run.reviews.push({ environment, state: said, by: 'you', comment: '' })
      return { allowed: said === 'approved', by: 'you' }
    }
    const needsReview = (environmentsOf(repository).get(environment.toLowerCase())?.reviewers.length ?? 0) > 0
    if (!needsReview) return { allowed: true }
    const review = await new Promise<{ state: string; by: string; comment: string }>((answer) => {
      const others = run.waiting.get(environment) // jobs that wait for the same one: a review is for all of them
      run.waiting.set(environment, (said) => {
        others?.(said)
        answer(said)
      })
    })
    return { allowed: review.state === 'approved', by: review.by, reason: review.comment }
  }
}
