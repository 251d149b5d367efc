import type { Repository } from './repositories.ts'
import type { WorldState } from './state.ts'
import type { Caller } from './tokens.ts'

/** The webhooks that the world makes. What becomes of each is said in `service/events-of.ts`. */
export type HappeningName =
  | 'branch_protection_rule'
  | 'check_run'
  | 'check_suite'
  | 'deployment'
  | 'deployment_status'
  | 'issue_comment'
  | 'issues'
  | 'merge_group'
  | 'pull_request'
  | 'pull_request_review'
  | 'push'
  | 'release'
  | 'repository_dispatch'
  | 'status'
  | 'workflow_dispatch'

/** Something that GitHub tells webhooks about, and that may start workflows. */
export interface Happening {
  readonly repository: Repository
  /** Whose token made it: that decides whether workflows start. */
  readonly caller: Caller
  readonly name: HappeningName
  /** Such as `published`; absent for events without. */
  readonly action?: string
  /** The members of the payload that are the event's own, in the shapes of the REST API: `{ release: ... }`. */
  readonly body: Readonly<Record<string, unknown>>
}

/** Makes known what has just happened. */
export function happened(state: WorldState, happening: Happening): void {
  state.happenings.push(happening)
  for (const listener of state.listeners) listener(happening)
}
