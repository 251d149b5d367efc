import { appsOf } from '../../accounts/apps.ts'
import { numberOf } from '../../repositories.ts'
import { appShape } from '../apps/authenticated-app.ts'
import { nodeId } from '../node-id.ts'
import type { RestRequest } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { simpleUser } from '../users/simple-user.ts'

/** People by their logins. */
export function userShapes({ state }: RestRequest, logins: readonly string[]): Schema<'simple-user'>[] {
  return logins.map((login) => simpleUser(state.url, login))
}

/** Apps by their slugs. One that the world was not told of, such as GitHub's own, is shown without permissions. */
export function appShapes(request: RestRequest, slugs: readonly string[]) {
  const { state, repository } = request
  return slugs.map((slug) => {
    const known = appsOf(state).find((app) => app.slug === slug)
    const id = slug === 'github-actions' ? 15368 : numberOf(`app ${slug}`)
    const made = { id, clientId: '', slug, owner: 'github', permissions: {}, createdAt: repository.createdAt }
    const shape = appShape(request, known ?? { ...made, privateKey: '', publicKey: '', installations: [] })
    const { installations_count: _, ...shown } = { ...shape, description: '' } // as the schema has it here
    return shown
  })
}

/** Teams by their slugs: names that the world keeps, without members. */
export function teamShapes({ urls, repository }: RestRequest, slugs: readonly string[]): Schema<'team'>[] {
  return slugs.map((slug) => {
    const id = numberOf(`team ${repository.owner} ${slug}`)
    const url = `${urls.api}/organizations/${numberOf(`user ${repository.owner}`)}/team/${id}`
    return {
      id,
      node_id: nodeId('Team', String(id)),
      url,
      html_url: `${urls.api.replace('/api/v3', '')}/orgs/${repository.owner}/teams/${slug}`,
      name: slug,
      slug,
      description: null,
      privacy: 'closed',
      notification_setting: 'notifications_enabled',
      permission: 'push',
      members_url: `${url}/members{/member}`,
      repositories_url: `${url}/repos`,
      parent: null,
      type: 'organization'
    }
  })
}
