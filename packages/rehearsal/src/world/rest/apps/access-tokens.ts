import { issueInstallationToken } from '../../accounts/installation-tokens.ts'
import { timestamp } from '../../commit-object.ts'
import type { Permissions } from '../../permissions/permission.ts'
import { RestError } from '../errors.ts'
import { bodyOf, type WorldRoute } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { selectionOf } from './installation-shape.ts'
import { namedInstallation } from './installations.ts'
import { plainRepository } from './plain-repository.ts'

/** POST /app/installations/{installation_id}/access_tokens: a token for an hour, narrowed as the App asks. */
export const createAccessToken: WorldRoute = {
  scope: 'world',
  method: 'POST',
  path: '/app/installations/{installation_id}/access_tokens',
  documentation: '/apps/apps#create-an-installation-access-token-for-an-app',
  handle: async (call) => {
    const installation = namedInstallation(call)
    const {
      repositories,
      repository_ids: repositoryIds,
      permissions: asked
    } = bodyOf<'apps/create-installation-access-token'>(call)
    const permissions = asked as Permissions | undefined
    const issued = issueInstallationToken(call.state, installation, { repositories, repositoryIds, permissions })
    if (typeof issued === 'string') throw new RestError(422, issued)
    const shapes = issued.repositories?.map((repository) => plainRepository(call, repository))
    const body: Schema<'installation-token'> = {
      token: issued.token,
      expires_at: timestamp(issued.expiresAt),
      permissions: issued.permissions,
      repository_selection: shapes === undefined ? selectionOf(installation.repositories) : 'selected',
      ...(shapes === undefined ? {} : { repositories: await Promise.all(shapes) })
    }
    return { status: 201, body }
  }
}
