import type {
  BranchProtectionRule,
  BranchProtectionRuleMatchingRefsArgs,
  Ref,
  Repository,
  RepositoryBranchProtectionRulesArgs
} from '@octokit/graphql-schema'
import { reachOf } from '../../permissions/reach.ts'
import { listRefs } from '../../refs.ts'
import type { Repository as GitRepository } from '../../repositories.ts'
import { nodeId } from '../../rest/node-id.ts'
import { type BranchProtection, protectionOf, protectionsOf } from '../../rules/protection/protection.ts'
import { connect } from '../connection.ts'
import type { Context, Fields, Typed } from '../fields.ts'
import { forbidden } from '../refusal.ts'
import { actorSource } from './actor.ts'
import { allowancesOfProtection } from './protection-allowances.ts'
import { refSource } from './ref.ts'
import { repositorySource } from './repository-source.ts'
import type { RefSource, RepositorySource } from './sources.ts'

/** A branch protection of a repository. */
export interface ProtectionSource extends Typed<'BranchProtectionRule'> {
  readonly repository: GitRepository
  readonly protection: BranchProtection
}

/** Branch protections. */
export const branchProtectionFields = {
  id: ({ repository, protection }) => nodeId('BranchProtectionRule', String(repository.id), String(protection.id)),
  databaseId: ({ protection }) => protection.id,
  pattern: ({ protection }) => protection.pattern,
  creator: ({ protection }, _, context) => actorSource(context, protection.creator),
  repository: ({ repository }) => repositorySource(repository),
  lockBranch: ({ protection }) => protection.settings.lockBranch,
  lockAllowsFetchAndMerge: ({ protection }) => protection.settings.allowForkSyncing,
  isAdminEnforced: ({ protection }) => protection.settings.enforceAdmins,
  allowsForcePushes: ({ protection }) => protection.settings.allowForcePushes,
  allowsDeletions: ({ protection }) => protection.settings.allowDeletions,
  blocksCreations: ({ protection }) => protection.settings.blockCreations,
  requiresLinearHistory: ({ protection }) => protection.settings.linearHistory,
  requiresCommitSignatures: ({ protection }) => protection.settings.requiredSignatures,
  requiresConversationResolution: ({ protection }) => protection.settings.conversationResolution,
  requiresStatusChecks: ({ protection }) => protection.settings.checks !== undefined,
  requiresStrictStatusChecks: ({ protection }) => protection.settings.checks?.strict ?? true,
  requiredStatusCheckContexts: ({ protection }) =>
    protection.settings.checks?.checks.map(({ context }) => context) ?? [],
  requiresApprovingReviews: ({ protection }) => protection.settings.reviews !== undefined,
  requiredApprovingReviewCount: ({ protection }) => protection.settings.reviews?.approvals ?? null,
  requiresCodeOwnerReviews: ({ protection }) => protection.settings.reviews?.codeOwners ?? false,
  dismissesStaleReviews: ({ protection }) => protection.settings.reviews?.dismissStale ?? false,
  requireLastPushApproval: ({ protection }) => protection.settings.reviews?.lastPush ?? false,
  restrictsReviewDismissals: ({ protection }) => protection.settings.reviews?.dismissal !== undefined,
  restrictsPushes: ({ protection }) => protection.settings.restrictions !== undefined,
  requiresDeployments: ({ protection }) => protection.settings.deployments !== undefined,
  requiredDeploymentEnvironments: ({ protection }) => protection.settings.deployments ?? [],
  ...allowancesOfProtection,
  matchingRefs: async ({ repository, protection }, args: BranchProtectionRuleMatchingRefsArgs, _, info) => {
    const branches = await listRefs(repository.path, 'refs/heads/')
    const matching = branches.filter(({ ref }) => protectionOf(repository, ref.slice(11)) === protection)
    return connect(
      matching.map((ref) => refSource(repository, ref)),
      args,
      info
    )
  }
} satisfies Fields<BranchProtectionRule, ProtectionSource>

/** The branch protections of a repository, which only those see who may administer it. */
export const protectionsOfRepository = {
  branchProtectionRules: ({ repository }, args: RepositoryBranchProtectionRulesArgs, context, info) => {
    demandSight(context, repository, info.fieldName)
    return connect(
      protectionsOf(repository).map((protection) => protectionSource(repository, protection)),
      args,
      info
    )
  }
} satisfies Fields<Repository, RepositorySource>

/**
 * The branch protection that holds for a ref. A person who may not see it is told that there is none (`gh pr status`
 * asks for it in every repository, and works for all who may read it); Apps and fine-grained tokens are refused
 * (https://github.com/fpicalausa/remove-stale-branches/issues/49).
 */
export const protectionOfRef = {
  branchProtectionRule: ({ repository, ref }, _, context, info) => {
    if (isPerson(context) && !hasSight(context, repository)) return null
    demandSight(context, repository, info.fieldName)
    const found = ref.startsWith('refs/heads/') ? protectionOf(repository, ref.slice(11)) : undefined
    return found && protectionSource(repository, found)
  }
} satisfies Fields<Ref, RefSource>

/** A branch protection as resolvers hand it on. */
export function protectionSource(repository: GitRepository, protection: BranchProtection): ProtectionSource {
  return { __typename: 'BranchProtectionRule', repository, protection }
}

function demandSight(context: Context, repository: GitRepository, field: string): void {
  if (!hasSight(context, repository)) throw forbidden(context, field)
}

/** `has` lets everybody read what is public; this is not. */
function hasSight({ caller }: Context, repository: GitRepository): boolean {
  const reach = caller.kind === 'token' ? reachOf(repository, caller.grant) : undefined
  return reach === 'all' || reach?.administration !== undefined
}

function isPerson({ caller }: Context): boolean {
  return caller.kind === 'token' && (caller.grant.kind ?? 'user') === 'user'
}
