import { threadsOf } from '../../issues/issue.ts'
import type { Label } from '../../issues/label.ts'
import type { Milestone } from '../../issues/milestone.ts'
import type { Repository } from '../../repositories.ts'
import { nodeId } from '../node-id.ts'
import type { Schema } from '../schemas.ts'
import type { Shaping } from '../shaping.ts'
import { urlsOf } from '../urls.ts'
import { simpleUser } from '../users/simple-user.ts'

/** A label in the shape of GitHub's "label". */
export function labelShape({ state }: Shaping, repository: Repository, label: Label): Schema<'label'> {
  const { id, name, color, description, isDefault } = label
  const url = `${urlsOf(state.url, repository).repository}/labels/${encodeURIComponent(name)}`
  return { id, node_id: nodeId('Label', String(id)), url, name, color, default: isDefault, description }
}

/** A milestone in the shape of GitHub's "milestone", with the number of its issues and pull requests. */
export function milestoneShape({ state }: Shaping, repository: Repository, milestone: Milestone): Schema<'milestone'> {
  const { id, number, title, description, creator, createdAt, updatedAt, closedAt, dueOn } = milestone
  const urls = urlsOf(state.url, repository)
  const url = `${urls.repository}/milestones/${number}`
  const planned = [...threadsOf(repository).values()].filter((issue) => issue.milestone === milestone)
  const open = planned.filter((issue) => issue.state === 'open').length
  return {
    url,
    html_url: `${urls.html}/milestone/${number}`,
    labels_url: `${url}/labels`,
    ...{ id, node_id: nodeId('Milestone', String(id)), number, state: milestone.state, title, description },
    creator: simpleUser(state.url, creator),
    open_issues: open,
    closed_issues: planned.length - open,
    ...{ created_at: createdAt, updated_at: updatedAt, closed_at: closedAt, due_on: dueOn }
  }
}
