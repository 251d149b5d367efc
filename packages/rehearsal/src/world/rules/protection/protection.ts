import { perRepository } from '../../part.ts'
import type { Repository } from '../../repositories.ts'
import { fnmatch } from '../fnmatch.ts'

/** People by login, teams and Apps by slug. */
export interface Actors {
  readonly users: readonly string[]
  readonly teams: readonly string[]
  readonly apps: readonly string[]
}

/** A check that must have succeeded. */
export interface RequiredCheck {
  readonly context: string
  /** The App that must have reported it; null for any. */
  readonly appId: number | null
}

/** The checks that must have succeeded. */
export interface CheckPolicy {
  /** Whether they must have run on a head that has all of the base. */
  readonly strict: boolean
  readonly checks: readonly RequiredCheck[]
}

/** The reviews that a pull request needs. */
export interface ReviewPolicy {
  readonly approvals: number
  readonly dismissStale: boolean
  readonly codeOwners: boolean
  readonly lastPush: boolean
  /** Who may dismiss reviews; everybody who may write where it is absent. */
  readonly dismissal?: Actors | undefined
  /** Who may push without a pull request. */
  readonly bypass?: Actors | undefined
}

/** The settings that are on or off. */
export interface Switches {
  readonly enforceAdmins: boolean
  readonly requiredSignatures: boolean
  readonly linearHistory: boolean
  readonly allowForcePushes: boolean
  readonly allowDeletions: boolean
  readonly blockCreations: boolean
  readonly conversationResolution: boolean
  readonly lockBranch: boolean
  readonly allowForkSyncing: boolean
}

/** All that a branch protection says; each change makes another one, so that an old one can be compared. */
export interface ProtectionSettings extends Switches {
  /** Undefined where no checks are required; a policy without checks is something else, as at GitHub. */
  readonly checks: CheckPolicy | undefined
  readonly reviews: ReviewPolicy | undefined
  /** Who may push; undefined where everybody may who can write. */
  readonly restrictions: Actors | undefined
  /** Who may force-push where not everybody may. REST neither shows nor changes it. */
  readonly forcePushers: Actors | undefined
  /** Environments to which a commit must have been deployed; undefined where none is asked for. REST does not know it. */
  readonly deployments: readonly string[] | undefined
}

/** What of the settings REST has no place for in a body, so that it stays as it was. */
export type BesideRest = 'requiredSignatures' | 'forcePushers' | 'deployments'

/** A classic branch protection. */
export interface BranchProtection {
  readonly id: number
  /** The name of a branch, or a pattern, which only GraphQL and the settings page can make. */
  pattern: string
  readonly creator: string
  readonly createdAt?: string
  settings: ProtectionSettings
}

/** Everything off, which is what a new protection starts from: force pushes and deletions are forbidden by it. */
export const noDemands: ProtectionSettings = {
  checks: undefined,
  reviews: undefined,
  restrictions: undefined,
  forcePushers: undefined,
  deployments: undefined,
  enforceAdmins: false,
  requiredSignatures: false,
  linearHistory: false,
  allowForcePushes: false,
  allowDeletions: false,
  blockCreations: false,
  conversationResolution: false,
  lockBranch: false,
  allowForkSyncing: false
}

/** The branch protections of a repository, the oldest first. */
export const protectionsOf = perRepository((): BranchProtection[] => [])

/**
 * The protection that holds for a branch: the one for exactly its name, else the oldest whose pattern fits. A branch
 * that does not exist yet can have one.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/managing-a-branch-protection-rule
 */
export function protectionOf(repository: Repository, branch: string): BranchProtection | undefined {
  const all = protectionsOf(repository)
  return all.find(({ pattern }) => pattern === branch) ?? all.find(({ pattern }) => fnmatch(pattern, branch))
}
