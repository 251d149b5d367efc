import { appShape } from '../apps/app-shape.ts'
import type { RestRequest } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { simpleUser } from '../users/simple-user.ts'
import { teamShape } from '../users/team-shape.ts'

/** People by their logins. */
export function userShapes({ state }: RestRequest, logins: readonly string[]): Schema<'simple-user'>[] {
  return logins.map((login) => simpleUser(state.url, login))
}

/** Apps by their slugs; here the schema has none without a description, and knows few permissions. */
export function appShapes(request: RestRequest, slugs: readonly string[]) {
  return slugs.map((slug) => {
    const { metadata = 'read', contents, issues } = appShape(request, slug).permissions
    const permissions = { metadata, ...(contents && { contents }), ...(issues && { issues }) }
    return { ...appShape(request, slug), description: '', permissions }
  })
}

/** Teams by their slugs. */
export function teamShapes(request: RestRequest, slugs: readonly string[]): Schema<'team'>[] {
  return slugs.map((slug) => teamShape(request, request.repository, slug))
}
