import type { Installation } from '../../accounts/apps.ts'
import { type InstallationToken, issueInstallationToken } from '../../accounts/installation-tokens.ts'
import { timestamp } from '../../commit-object.ts'
import { perform } from '../../effect.ts'
import type { Permissions } from '../../permissions/permission.ts'
import { RestError } from '../errors.ts'
import { plainRepository } from '../repositories/plain-repository.ts'
import { bodyOf, type Call, type WorldRoute } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { selectionOf } from './installation-shape.ts'
import { namedInstallation } from './installations.ts'

/** POST /app/installations/{installation_id}/access_tokens: a token for an hour, narrowed as the App asks. */
export const createAccessToken: WorldRoute = {
  scope: 'world',
  method: 'POST',
  path: '/app/installations/{installation_id}/access_tokens',
  documentation: '/apps/apps#create-an-installation-access-token-for-an-app',
  handle: async (call) => {
    const installation = namedInstallation(call)
    const issued = await issue(call, installation)
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

/** A token is an effect as others are: it has a number, and may be refused. */
function issue(call: Call, installation: Installation): Promise<InstallationToken> {
  const body = bodyOf<'apps/create-installation-access-token'>(call)
  const { repositories, repository_ids: repositoryIds } = body
  const permissions = body.permissions as Permissions | undefined
  const by = `${installation.app.slug}[bot]`
  return perform(call.state, { kind: 'create-token', target: `${installation.owner} ${by}`, via: call.via, by }, () => {
    const issued = issueInstallationToken(call.state, installation, { repositories, repositoryIds, permissions })
    if (typeof issued === 'string') throw new RestError(422, issued)
    return issued
  })
}
