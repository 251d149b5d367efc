import type { PlayOptions } from '../runner/options.ts'
import { addApp, appsOf, type Installation } from '../world/accounts/apps.ts'
import { issueInstallationToken } from '../world/accounts/installation-tokens.ts'
import type { Permissions } from '../world/permissions/permission.ts'
import type { WorldState } from '../world/state.ts'

type Request = Parameters<NonNullable<PlayOptions['appToken']>>[0]

/**
 * Gives the tokens that actions/create-github-app-token asks for. An App that the world was not told of is taken for one
 * that is installed on the owner and may do what release bots do: its real settings are known to GitHub alone.
 */
export function appTokens(state: WorldState): Pick<PlayOptions, 'appToken'> {
  return {
    appToken: async (request) => {
      const installation = installationOf(state, request)
      const permissions = request.permissions as Permissions
      const wish = {
        ...(request.repositories.length > 0 && { repositories: request.repositories }),
        ...(Object.keys(permissions).length > 0 && { permissions })
      }
      const issued = issueInstallationToken(state, installation, wish)
      if (typeof issued === 'string') throw new Error(issued)
      return { token: issued.token, installationId: installation.id, appSlug: installation.app.slug }
    }
  }
}

function installationOf(state: WorldState, { appId, owner }: Request): Installation {
  const known = appsOf(state).find(({ id, clientId }) => String(id) === appId || clientId === appId)
  const slug = `app-${appId.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
  const assumed = appsOf(state).find((app) => app.slug === slug)
  const app = known ?? assumed ?? addApp(state, { slug, permissions: usual, repositories: [`${owner}/*`] })
  const installation = app.installations.find((each) => each.owner.toLowerCase() === owner.toLowerCase())
  if (installation === undefined) throw new Error('Not Found - https://docs.github.com/rest/apps/apps')
  return installation
}

const usual: Permissions = {
  actions: 'write',
  administration: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  environments: 'write',
  issues: 'write',
  packages: 'write',
  pull_requests: 'write',
  statuses: 'write',
  workflows: 'write'
}
