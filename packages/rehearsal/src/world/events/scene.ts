import { readObjects } from '../objects.ts'
import type { Repository } from '../repositories.ts'
import { fullRepository } from '../rest/repositories/repository.ts'
import { urlsOf } from '../rest/urls.ts'
import { simpleUser } from '../rest/users/simple-user.ts'
import type { WorldState } from '../state.ts'
import { accessTo, type Caller, loginOf } from '../tokens.ts'
import type { Scene } from './event.ts'

/** The scene of what a caller does in a repository now; `actor` is another account that it is attributed to. */
export async function sceneOf(
  state: WorldState,
  repository: Repository,
  caller: Caller,
  actor = loginOf(caller)
): Promise<Scene> {
  const access = accessTo(repository, caller)
  const about = { state, caller, repository, access, urls: urlsOf(state.url, repository), version: '2022-11-28' }
  const [head] = await readObjects(repository.path, ['HEAD^{commit}'])
  return {
    server: state.url,
    repository: await fullRepository(about),
    sender: simpleUser(state.url, actor),
    byJobToken: caller.kind === 'token' && caller.grant.kind === 'job',
    defaultSha: head?.sha ?? '0'.repeat(40)
  }
}
