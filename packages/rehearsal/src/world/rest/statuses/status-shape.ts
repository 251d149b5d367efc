import { accountOf } from '../../accounts/accounts.ts'
import type { Repository } from '../../repositories.ts'
import type { Status } from '../../statuses/status.ts'
import { nodeId } from '../node-id.ts'
import type { Schema } from '../schemas.ts'
import type { Shaping } from '../shaping.ts'
import { urlsOf } from '../urls.ts'
import { accountShape } from '../users/simple-account.ts'

/** A status as it stands in the combined status of a commit. */
export function simpleStatusShape(
  { state }: Shaping,
  repository: Repository,
  sha: string,
  status: Status
): Schema<'simple-commit-status'> {
  const { id, context, description, targetUrl, creator, createdAt } = status
  return {
    url: `${urlsOf(state.url, repository).repository}/statuses/${sha}`,
    avatar_url: `${state.url}/avatars/u/${accountOf(state, creator).id}?`,
    ...{ id, node_id: nodeId('StatusContext', String(id)), state: status.state, description },
    ...{ target_url: targetUrl, context, created_at: createdAt, updated_at: createdAt }
  }
}

/** A status in the shape of GitHub's "status": with who said it. */
export function statusShape(shaping: Shaping, repository: Repository, sha: string, status: Status): Schema<'status'> {
  const shape = simpleStatusShape(shaping, repository, sha, status)
  return { ...shape, avatar_url: shape.avatar_url, creator: accountShape(shaping, status.creator) }
}
