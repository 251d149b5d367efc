import type { Found } from '#core/rewrite/found'
import type { Job } from '#core/rewrite/job'

/** What a bump comes to where the go.mod files are to change. */
export interface BumpFacts {
  readonly job: Job
  readonly found: Found
}
