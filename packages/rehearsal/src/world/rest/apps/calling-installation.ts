import { repositoriesOf } from '../../accounts/installation-tokens.ts'
import { perform } from '../../effect.ts'
import { loginOf } from '../../tokens.ts'
import { answerCounted } from '../answer-page.ts'
import { plainRepository } from '../repositories/plain-repository.ts'
import type { WorldRoute } from '../request.ts'
import { selectionOf } from './installation-shape.ts'

/** GET /installation/repositories: what the token is for. */
export const installationRepositories: WorldRoute = {
  scope: 'world',
  method: 'GET',
  path: '/installation/repositories',
  documentation: '/apps/installations#list-repositories-accessible-to-the-app-installation',
  handle: async (call) => {
    const reach = call.caller.kind === 'token' ? call.caller.grant.repositories : []
    const all = repositoriesOf(call.state, { repositories: reach })
    const repository_selection = reach === 'all' ? 'all' : selectionOf(reach)
    return answerCounted(call, ['repositories', all], (each) => plainRepository(call, each), { repository_selection })
  }
}

/** DELETE /installation/token: the token that asks is worth nothing from then on. */
export const revokeToken: WorldRoute = {
  scope: 'world',
  method: 'DELETE',
  path: '/installation/token',
  documentation: '/apps/installations#revoke-an-installation-access-token',
  handle: async ({ state, caller, via }) => {
    const token = caller.kind === 'token' ? caller.token : undefined
    const by = loginOf(caller)
    await perform(state, { kind: 'revoke-token', target: by, via, by }, () => {
      if (token !== undefined) state.tokens.delete(token)
    })
    return { status: 204 }
  }
}
