import type { Schema } from '../rest/schemas.ts'
import { defaultBranchEvent, type Scene, type WorldEvent } from './event.ts'
import { older } from './older.ts'

/** What somebody says about a commit. */
export interface StatusFacts {
  readonly status: Schema<'status'>
  readonly commit: Schema<'commit'>
  /** The branches whose tip the commit is. */
  readonly branches: readonly string[]
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#status */
export function statusEvent(scene: Scene, { status, commit, branches }: StatusFacts): WorldEvent {
  const { sha, node_id, commit: told, url, html_url, comments_url, author, committer, parents } = commit
  const { repository } = scene
  const body = {
    id: status.id,
    sha,
    name: repository.full_name,
    target_url: status.target_url,
    avatar_url: status.avatar_url,
    context: status.context,
    description: status.description,
    state: status.state,
    commit: older({ sha, node_id, commit: told, url, html_url, comments_url, author, committer, parents }),
    branches: branches.map((name) => ({
      name,
      commit: { sha, url: `${repository.url}/commits/${sha}` },
      protected: false
    })),
    created_at: status.created_at,
    updated_at: status.updated_at
  }
  return defaultBranchEvent(scene, { name: 'status', body })
}
