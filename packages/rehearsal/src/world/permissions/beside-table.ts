import type { Permissions } from './permission.ts'

/**
 * Who may call an operation that is not about permissions. `app`: whoever shows an App's JSON web token; `installation`:
 * an installation token, that of a job included; `person`: a person's token; `anyone`: everybody, with a token or none.
 */
export type Audience = 'app' | 'installation' | 'person' | 'anyone'

const packagesRead: Permissions = { packages: 'read' }
const packagesWrite: Permissions = { packages: 'write' }

/** The operations on packages, for each kind of owner. */
const packages = ['/orgs/{org}', '/user', '/users/{username}'].flatMap((owner): [string, Permissions][] => {
  const one = `${owner}/packages/{package_type}/{package_name}`
  const version = `${one}/versions/{package_version_id}`
  return [
    [`GET ${owner}/packages`, packagesRead],
    [`GET ${one}`, packagesRead],
    [`DELETE ${one}`, packagesWrite],
    [`POST ${one}/restore`, packagesWrite],
    [`GET ${one}/versions`, packagesRead],
    [`GET ${version}`, packagesRead],
    [`DELETE ${version}`, packagesWrite],
    [`POST ${version}/restore`, packagesWrite]
  ]
})

/**
 * What GitHub's table of permissions does not have, as the page of each operation says it: who may call it, or the sets
 * of permissions of which one is enough. Packages by https://docs.github.com/en/rest/packages/packages , Apps by
 * https://docs.github.com/en/rest/apps/apps , caches by https://docs.github.com/en/rest/actions/cache , assets by
 * https://docs.github.com/en/rest/releases/assets . Discussions have no REST operation; GraphQL asks for `discussions`.
 */
export const besideTable: Readonly<Record<string, Audience | readonly Permissions[]>> = {
  'GET /': 'anyone',
  'GET /meta': 'anyone',
  'GET /rate_limit': 'anyone',
  'GET /versions': 'anyone',
  'GET /users/{username}': 'anyone',
  'GET /search/issues': 'anyone',
  'GET /apps/{app_slug}': 'anyone',
  'GET /app': 'app',
  'GET /app/installations': 'app',
  'GET /app/installations/{installation_id}': 'app',
  'DELETE /app/installations/{installation_id}': 'app',
  'POST /app/installations/{installation_id}/access_tokens': 'app',
  'GET /orgs/{org}/installation': 'app',
  'GET /users/{username}/installation': 'app',
  'GET /repos/{owner}/{repo}/installation': 'app',
  'GET /installation/repositories': 'installation',
  'DELETE /installation/token': 'installation',
  'GET /user': 'person',
  'PATCH /user': 'person',
  'GET /orgs/{org}/attestations/{subject_digest}': [{ attestations: 'read' }],
  'GET /users/{username}/attestations/{subject_digest}': [{ attestations: 'read' }],
  'GET /repos/{owner}/{repo}/actions/caches': [{ actions: 'read' }],
  'DELETE /repos/{owner}/{repo}/actions/caches': [{ actions: 'write' }],
  'DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}': [{ actions: 'write' }],
  'GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval': [{ administration: 'read' }],
  'PUT /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval': [{ administration: 'write' }],
  'GET /repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos': [{ administration: 'read' }],
  'PUT /repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos': [{ administration: 'write' }],
  'PATCH /repos/{owner}/{repo}/properties/values': [{ repository_custom_properties: 'write' }],
  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge-async': [{ contents: 'write' }],
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/merge-async/{uuid}': [{ pull_requests: 'read' }, { contents: 'read' }],
  'POST /orgs/{org}/teams': [{ members: 'write' }],
  'PATCH /orgs/{org}/teams/{team_slug}': [{ members: 'write' }],
  'DELETE /orgs/{org}/teams/{team_slug}': [{ members: 'write' }],
  'PUT /orgs/{org}/teams/{team_slug}/memberships/{username}': [{ members: 'write' }],
  'DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}': [{ members: 'write' }],
  'POST /repos/{owner}/{repo}/releases/{release_id}/assets': [{ contents: 'write' }],
  ...Object.fromEntries(packages.map(([operation, permissions]) => [operation, [permissions]]))
}
