import type { Permissions } from '../../permissions/permission.ts'
import { requireNode } from '../objects/find-node.ts'
import type { ThreadSource } from '../objects/thread.ts'
import type { MutationContext } from './define.ts'
import { demand, demandUnlessOwn } from './demand.ts'

/** The pull request of an id; throws unless the caller may change it: its author may, and who has the permissions. */
export async function requirePull(
  context: MutationContext,
  id: string,
  permissions: Permissions = { pull_requests: 'write' }
): Promise<ThreadSource> {
  const source = await requireNode<ThreadSource>(context, id, 'PullRequest')
  if ('contents' in permissions) demand(context, source.repository, permissions)
  else demandUnlessOwn(context, source.repository, source.issue.author, permissions)
  return source
}
