import type { Permissions } from '../../permissions/permission.ts'
import { loginOf } from '../../tokens.ts'
import { requireNode } from '../objects/find-node.ts'
import type { ThreadSource } from '../objects/thread.ts'
import { demand, type MutationContext } from './define.ts'

/** The pull request of an id; throws unless the caller may change it: its author may, and who has the permissions. */
export async function requirePull(
  context: MutationContext,
  id: string,
  permissions: Permissions = { pull_requests: 'write' }
): Promise<ThreadSource> {
  const source = await requireNode<ThreadSource>(context, id, 'PullRequest')
  const { caller } = context
  const isPersonal = caller.kind === 'token' && (caller.grant.kind ?? 'user') === 'user'
  const isOwn = isPersonal && source.issue.author === loginOf(caller) && !('contents' in permissions)
  if (!isOwn) demand(context, source.repository, permissions)
  return source
}
