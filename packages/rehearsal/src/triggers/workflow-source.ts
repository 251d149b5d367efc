import type { WorldEvent } from '../world/events/event.ts'

/** Which commit's workflow files an event can start. */
export interface WorkflowSource {
  readonly sha: string
  /** Whether a file must stand on the default branch too. */
  readonly onDefaultBranchToo: boolean
}

/** Events that are played on any commit, of workflows that the default branch must have. */
const registeredOnly = ['workflow_dispatch', 'registry_package']

/**
 * The commit whose workflow files count for an event. It is always the commit that its runs are on: GitHub looks "for
 * workflow files that are present in the associated commit SHA or Git ref of the event", which for most events is the
 * default branch. https://docs.github.com/en/actions/concepts/workflows-and-actions/workflows#about-workflow-triggers
 */
export function workflowSourceOf({ name, sha }: Pick<WorldEvent, 'name' | 'sha'>): WorkflowSource {
  return { sha, onDefaultBranchToo: registeredOnly.includes(name) }
}
