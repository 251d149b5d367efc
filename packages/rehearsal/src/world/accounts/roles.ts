import { perRepository } from '../part.ts'
import type { Permissions } from '../permissions/permission.ts'
import type { Repository } from '../repositories.ts'

/** What a person is on a repository, from the least to the most. */
export const roles = ['read', 'triage', 'write', 'maintain', 'admin'] as const

/** A role on a repository. */
export type Role = (typeof roles)[number]

/** Who was made a collaborator of a repository, by login in lower case, with the login as it is written. */
export const collaboratorsOf = perRepository(() => new Map<string, { readonly login: string; readonly role: Role }>())

/** The role that a person was given on a repository, or has as its owner; undefined for everybody else. */
export function givenRole(repository: Repository, login: string): Role | undefined {
  if (repository.owner.toLowerCase() === login.toLowerCase()) return 'admin'
  return collaboratorsOf(repository).get(login.toLowerCase())?.role
}

/** Whether a role is at least another one. */
export function isAtLeast(role: Role | undefined, wanted: Role): boolean {
  return role !== undefined && roles.indexOf(role) >= roles.indexOf(wanted)
}

/** The collaborators of a repository by login. */
export function describeCollaborators(repository: Repository): Record<string, Role> {
  const people = [...collaboratorsOf(repository).values()].sort((a, b) => (a.login < b.login ? -1 : 1))
  return Object.fromEntries(people.map(({ login, role }) => [login, role]))
}

const readable = ['actions', 'attestations', 'checks', 'contents', 'deployments', 'issues', 'packages', 'pages']
const reads = [...readable, 'pull_requests', 'statuses', 'discussions', 'metadata', 'repository_custom_properties']
const triaged = ['issues', 'pull_requests', 'discussions']
const written = [...readable, 'pull_requests', 'statuses', 'discussions', 'workflows', 'artifact_metadata']
/** Whoever may push may also manage these (https://docs.github.com/en/rest/actions/variables , .../rest/actions/secrets). */
const managed = ['actions_variables', 'environments', 'secrets']

/**
 * What a role may do, said as permissions; undefined for `admin`, who may do everything. The roles are described at
 * https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization .
 */
export function permissionsOf(role: Role): Permissions | undefined {
  if (role === 'admin') return undefined
  const writes = isAtLeast(role, 'write') ? [...written, ...managed] : role === 'triage' ? triaged : []
  return Object.fromEntries([
    ...reads.map((name) => [name, 'read'] as const),
    ...writes.map((name) => [name, 'write'] as const)
  ])
}
