/** The branch protections that are about a branch, as far as a lock is concerned. */

/** A branch protection. */
export interface ProtectionRule {
  readonly id: string
  /** The name of a branch, or a pattern. */
  readonly pattern: string
  readonly locked: boolean
  /** Administrators pass it, the lock too. */
  readonly passedByAdmins: boolean
  /** What else it demands or allows, in GraphQL's words; none for a lock alone. */
  readonly settings: readonly string[]
  /** The names of some of the branches that it holds for, and how many these are. */
  readonly branches: readonly string[]
  readonly branchCount: number
}

/** What protects a branch. */
export interface Protection {
  /** The repository's node id. */
  readonly repositoryId: string
  /** The protection for exactly the name of the branch. */
  readonly exact: ProtectionRule | undefined
  /** Where there is none: the one with a pattern that holds for the branch, and for others. */
  readonly wide: ProtectionRule | undefined
}

/**
 * What a protection can say besides the lock. All of it is off in one that is made of a lock alone; what only says more of
 * something that is off, such as how many reviews, is not among them.
 */
export const switches = [
  'allowsDeletions',
  'allowsForcePushes',
  'blocksCreations',
  'isAdminEnforced',
  'lockAllowsFetchAndMerge',
  'requiresApprovingReviews',
  'requiresCommitSignatures',
  'requiresConversationResolution',
  'requiresDeployments',
  'requiresLinearHistory',
  'requiresStatusChecks',
  'restrictsPushes'
] as const

/** Those who may what others may not, of whom there are none in a lock alone. */
export const allowances = ['bypassForcePushAllowances'] as const

/** A protection as GraphQL gives it. */
export type GivenRule = {
  readonly id: string
  readonly pattern: string
  readonly lockBranch: boolean
  readonly matchingRefs: { readonly totalCount: number; readonly nodes: readonly { readonly name: string }[] }
} & { readonly [Name in (typeof switches)[number]]: boolean } & {
  readonly [Name in (typeof allowances)[number]]: { readonly totalCount: number }
}

/** Reads what counts of a protection. */
export function readRule(given: GivenRule): ProtectionRule {
  const { id, pattern, lockBranch, isAdminEnforced, matchingRefs } = given
  const on = switches.filter((name) => given[name])
  const named = allowances.filter((name) => given[name].totalCount > 0)
  return {
    ...{ id, pattern, locked: lockBranch, passedByAdmins: !isAdminEnforced, settings: [...on, ...named] },
    ...{ branches: matchingRefs.nodes.map(({ name }) => name), branchCount: matchingRefs.totalCount }
  }
}

/**
 * What protects a branch, among all protections of the repository: the one for its name goes before any pattern.
 * @param effective the id of the one that holds for the branch, as GitHub says; undefined where there is none, or no branch
 */
export function protectionOf(
  repositoryId: string,
  branch: string,
  rules: readonly ProtectionRule[],
  effective: string | undefined
): Protection {
  const exact = rules.find(({ pattern }) => pattern === branch)
  const wide = exact === undefined ? rules.find(({ id }) => id === effective) : undefined
  return { repositoryId, exact, wide }
}
