import type { Schema } from '../rest/schemas.ts'
import { simpleCommit } from './commit-forms.ts'
import { type Scene, type WorldEvent, worldEvent } from './event.ts'

/** Pull requests that a merge queue has put together on a branch of its own. */
export interface MergeGroup {
  /** Such as `refs/heads/gh-readonly-queue/main/pr-104-<sha of the base>`. */
  readonly headRef: string
  readonly headCommit: Schema<'commit'>
  /** The full name of the branch that they are to go into. */
  readonly baseRef: string
  readonly baseSha: string
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#merge_group */
export function mergeGroupEvent(scene: Scene, { headRef, headCommit, baseRef, baseSha }: MergeGroup): WorldEvent {
  const sha = headCommit.sha
  const merge_group = {
    head_sha: sha,
    head_ref: headRef,
    base_sha: baseSha,
    base_ref: baseRef,
    head_commit: simpleCommit(headCommit)
  }
  return worldEvent(scene, {
    name: 'merge_group',
    action: 'checks_requested',
    ref: headRef,
    sha,
    body: { merge_group }
  })
}
