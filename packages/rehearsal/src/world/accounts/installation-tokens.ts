import { apiNames, type Permissions, reaches } from '../permissions/permission.ts'
import { covers } from '../permissions/reach.ts'
import { findRepository, type Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import { issueToken } from '../tokens.ts'
import type { Installation } from './apps.ts'

/** What an App asks of a token for its installation: nothing means all that the installation has. */
export interface TokenWish {
  /** Names without the owner. */
  readonly repositories?: readonly string[] | undefined
  readonly repositoryIds?: readonly number[] | undefined
  readonly permissions?: Permissions | undefined
}

/** A token of an installation. */
export interface InstallationToken {
  readonly token: string
  readonly expiresAt: number
  readonly permissions: Permissions
  /** The repositories that were named; undefined when it is for all of the installation. */
  readonly repositories: readonly Repository[] | undefined
}

/** An installation token is valid for one hour (milliseconds). */
const lifetime = 3_600_000

/**
 * Gives out a token of an installation, or the text of GitHub's answer 422 when it would reach further than the
 * installation (the first text is in https://github.com/martinbaillie/vault-plugin-secrets-github/issues/101 ).
 */
export function issueInstallationToken(
  state: WorldState,
  installation: Installation,
  wish: TokenWish = {}
): InstallationToken | string {
  const wanted = wish.permissions === undefined ? installation.permissions : apiNames(wish.permissions)
  const isGranted = Object.entries(wanted).every(([name, level]) => reaches(installation.permissions[name], level))
  if (!isGranted) return 'The permissions requested are not granted to this installation.'
  const repositories = namedRepositories(state, installation, wish)
  if (repositories?.some((found) => found === undefined || !covers(installation, found))) {
    return 'There is at least one repository that does not exist or is not accessible to the parent installation.'
  }
  const named = repositories?.filter((found) => found !== undefined)
  const expiresAt = state.now() + lifetime
  const permissions: Permissions = { ...wanted, metadata: 'read' }
  const token = issueToken(state.tokens, {
    kind: 'installation',
    login: `${installation.app.slug}[bot]`,
    repositories: named?.map(({ fullName }) => fullName) ?? installation.repositories,
    permissions,
    installation: installation.id,
    isExpired: () => state.now() >= expiresAt
  })
  return { token, expiresAt, permissions, repositories: named }
}

function namedRepositories(
  state: WorldState,
  { owner }: Installation,
  { repositories, repositoryIds }: TokenWish
): (Repository | undefined)[] | undefined {
  if (repositories === undefined && repositoryIds === undefined) return undefined
  const all = [...state.repositories.byName.values()]
  return [
    ...(repositories ?? []).map((name) => findRepository(state.repositories, owner, name)),
    ...(repositoryIds ?? []).map((id) => all.find((repository) => repository.id === id))
  ]
}

/** The repositories that an installation, or a token, is for, in the order of their names. */
export function repositoriesOf(state: WorldState, reach: Parameters<typeof covers>[0]): Repository[] {
  const all = [...state.repositories.byName.values()].filter((repository) => covers(reach, repository))
  return all.sort((a, b) => (a.fullName < b.fullName ? -1 : 1))
}
