import { accountOf } from '../../accounts/accounts.ts'
import type { Installation } from '../../accounts/apps.ts'
import { perform } from '../../effect.ts'
import { covers } from '../../permissions/reach.ts'
import { findRepository } from '../../repositories.ts'
import { answerPage } from '../answer-page.ts'
import { notFound, orNotFound } from '../errors.ts'
import { type Call, parameter, type WorldRoute } from '../request.ts'
import { simpleUser } from '../users/simple-user.ts'
import { callingApp } from './authenticated-app.ts'
import { installationShape } from './installation-shape.ts'

const get = { scope: 'world', method: 'GET' } as const

/** GET /app/installations */
export const installations: WorldRoute = {
  ...get,
  path: '/app/installations',
  documentation: '/apps/apps#list-installations-for-the-authenticated-app',
  handle: async (call) => {
    const all = callingApp(call).installations
    return answerPage(call, all, (each) => inList(call, each))
  }
}

/** GET /app/installations/{installation_id} */
export const installation: WorldRoute = {
  ...get,
  path: '/app/installations/{installation_id}',
  documentation: '/apps/apps#get-an-installation-for-the-authenticated-app',
  handle: async (call) => shown(call, namedInstallation(call))
}

/** DELETE /app/installations/{installation_id}: takes the App off; its tokens are worth nothing from then on. */
export const removeInstallation: WorldRoute = {
  scope: 'world',
  method: 'DELETE',
  path: '/app/installations/{installation_id}',
  documentation: '/apps/apps#delete-an-installation-for-the-authenticated-app',
  handle: async (call) => {
    const { state, via } = call
    const { app, id, owner } = namedInstallation(call)
    const effect = { kind: 'delete-installation', target: owner, old: app.slug, via, by: `${app.slug}[bot]` }
    await perform(state, effect, () => {
      app.installations.splice(0, app.installations.length, ...app.installations.filter((one) => one.id !== id))
      for (const [token, grant] of state.tokens) if (grant.installation === id) state.tokens.delete(token)
    })
    return { status: 204 }
  }
}

/** GET /repos/{owner}/{repo}/installation: of this App, on this repository; 404 when it is not installed there. */
export const repositoryInstallation: WorldRoute = {
  ...get,
  path: '/repos/{owner}/{repo}/installation',
  documentation: '/apps/apps#get-a-repository-installation-for-the-authenticated-app',
  handle: async (call) => {
    const repository = findRepository(call.state.repositories, parameter(call, 'owner'), parameter(call, 'repo'))
    if (repository === undefined) throw notFound()
    return shown(
      call,
      callingApp(call).installations.find((one) => covers(one, repository))
    )
  }
}

/** GET /orgs/{org}/installation */
export const organizationInstallation: WorldRoute = {
  ...get,
  path: '/orgs/{org}/installation',
  documentation: '/apps/apps#get-an-organization-installation-for-the-authenticated-app',
  handle: async (call) => shown(call, onAccount(call, parameter(call, 'org'), ['Organization']))
}

/** GET /users/{username}/installation; an organization is answered here too, as clients rely on. */
export const userInstallation: WorldRoute = {
  ...get,
  path: '/users/{username}/installation',
  documentation: '/apps/apps#get-a-user-installation-for-the-authenticated-app',
  handle: async (call) => shown(call, onAccount(call, parameter(call, 'username'), ['User', 'Organization']))
}

/** The installation that the path names, if it is one of this App. */
export function namedInstallation(call: Call): Installation {
  const id = parameter(call, 'installation_id')
  return orNotFound(callingApp(call).installations.find((one) => String(one.id) === id))
}

/**
 * An installation as it stands in the list. The description of the list alone wants every account to be a person and an
 * enterprise at once (`allOf`, where the installation itself has `anyOf`), and knows no client id; so the account has
 * what both have.
 */
function inList({ state }: Call, installation: Installation) {
  const { client_id: _client, account: _account, ...shape } = installationShape(state, installation)
  const { owner, createdAt } = installation
  const { user_view_type: _view, ...user } = simpleUser(state.url, owner, accountOf(state, owner).type)
  return { ...shape, account: { ...user, name: owner, slug: owner, created_at: createdAt, updated_at: createdAt } }
}

function onAccount(call: Call, login: string, types: readonly string[]): Installation | undefined {
  const found = callingApp(call).installations.find(({ owner }) => owner.toLowerCase() === login.toLowerCase())
  return found !== undefined && types.includes(accountOf(call.state, found.owner).type) ? found : undefined
}

async function shown({ state }: Call, found: Installation | undefined) {
  if (found === undefined) throw notFound()
  return { body: installationShape(state, found) }
}
