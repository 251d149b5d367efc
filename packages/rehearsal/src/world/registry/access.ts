import { reaches } from '../permissions/permission.ts'
import { reachOf } from '../permissions/reach.ts'
import { findRepository, type Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import type { Caller, Grant } from '../tokens.ts'
import { findPackage, type Registry } from './registry.ts'

/** What somebody asks to do. */
export type Wish = 'pull' | 'push'

/** Whether a caller may pull or push under a name; else what the registry says. */
export function judge(
  state: WorldState,
  registry: Registry,
  name: string,
  caller: Caller,
  wish: Wish
): 'allowed' | Denial {
  const { access } = registry.settings
  if (access === 'open') return 'allowed'
  const found = findPackage(registry, name)
  if (wish === 'pull' && found?.visibility === 'public') return 'allowed'
  if (caller.kind !== 'token') return { message: 'authentication required' }
  if (access === 'logins') return 'allowed'
  return judgeGrant(state, name, found?.repository, caller.grant, { wish, isNew: found === undefined })
}

/** What the registry says to who may not. */
export interface Denial {
  readonly message: string
}

interface Asked {
  readonly wish: Wish
  readonly isNew: boolean
}

function judgeGrant(
  state: WorldState,
  name: string,
  linked: string | undefined,
  grant: Grant,
  { wish, isNew }: Asked
): 'allowed' | Denial {
  const level = wish === 'push' ? 'write' : 'read'
  // https://docs.github.com/en/packages/learn-github-packages/about-permissions-for-github-packages
  if (grant.kind === 'fine-grained') return { message: `permission_denied: ${level}_package` }
  const reached = repositoriesOf(state, name, linked).map((repository) => reachOf(repository, grant))
  const mayOnAny = reached.some((reach) => reach === 'all' || reaches(reach?.packages, level))
  // What no workflow has made, and no repository is linked to, is for people alone
  // (https://github.com/tridz-dev/huf/pull/349).
  const isReached = linked !== undefined || isNew || !isWorkflows(grant)
  if (mayOnAny && isReached) return 'allowed'
  if (
    isWorkflows(grant) &&
    reached.some((reach) => reach !== undefined && reach !== 'all' && reach.packages !== 'write')
  ) {
    // https://github.com/bachp/git-mirror/pull/516 , https://github.com/actions/runner/issues/1039
    return {
      message: `installation not allowed to ${isNew ? 'Create' : wish === 'push' ? 'Write' : 'Read'} organization package`
    }
  }
  return { message: `permission_denied: ${level}_package` }
}

/** The repositories by which a token reaches a package: the linked one, or all of the owner where none is. */
function repositoriesOf({ repositories }: WorldState, name: string, linked: string | undefined): Repository[] {
  const owner = (name.split('/')[0] as string).toLowerCase()
  if (linked === undefined)
    return [...repositories.byName.values()].filter((each) => each.owner.toLowerCase() === owner)
  const [of = '', called = ''] = linked.split('/')
  const repository = findRepository(repositories, of, called)
  return repository === undefined ? [] : [repository]
}

/** Whether a token is that of a job or an App. */
export function isWorkflows({ kind }: Grant): boolean {
  return kind === 'job' || kind === 'installation'
}
