import type { CreateBranchProtectionRuleInput, UpdateBranchProtectionRuleInput } from '@octokit/graphql-schema'
import type {
  Actors,
  CheckPolicy,
  ProtectionSettings,
  ReviewPolicy,
  Switches
} from '../../rules/protection/protection.ts'
import { readNodeId } from '../node-id.ts'
import type { MutationContext } from './define.ts'
import { readActors } from './read-actors.ts'

/** What both mutations say of a protection. */
export type ProtectionInput = Omit<
  Partial<CreateBranchProtectionRuleInput & UpdateBranchProtectionRuleInput>,
  'pattern'
>

const switches = {
  isAdminEnforced: 'enforceAdmins',
  requiresCommitSignatures: 'requiredSignatures',
  requiresLinearHistory: 'linearHistory',
  allowsForcePushes: 'allowForcePushes',
  allowsDeletions: 'allowDeletions',
  blocksCreations: 'blockCreations',
  requiresConversationResolution: 'conversationResolution',
  lockBranch: 'lockBranch',
  lockAllowsFetchAndMerge: 'allowForkSyncing'
} as const satisfies Partial<Record<keyof ProtectionInput, keyof Switches>>

/** What an input changes of the settings of a protection. */
export async function readSettings(
  context: MutationContext,
  input: ProtectionInput,
  old: ProtectionSettings
): Promise<Partial<ProtectionSettings>> {
  const on = Object.entries(switches).flatMap(([name, setting]) => {
    const value = input[name as keyof typeof switches]
    return value == null ? [] : [[setting, value] as const]
  })
  return {
    ...(Object.fromEntries(on) as Partial<Switches>),
    ...readChecks(input, old.checks),
    ...readReviews(context, input, old.reviews),
    ...readRestrictions(context, input, old.restrictions),
    ...readForcePushers(context, input),
    ...readDeployments(input, old.deployments)
  }
}

function readChecks(input: ProtectionInput, old: CheckPolicy | undefined): Partial<ProtectionSettings> {
  const { requiresStatusChecks, requiresStrictStatusChecks, requiredStatusCheckContexts, requiredStatusChecks } = input
  const named =
    requiredStatusChecks?.map(({ context, appId }) => ({ context, appId: appNumber(appId) })) ??
    requiredStatusCheckContexts?.map((context) => ({ context, appId: null }))
  if (requiresStatusChecks === false) return { checks: undefined }
  if (old === undefined && requiresStatusChecks !== true) return {}
  if (requiresStatusChecks == null && requiresStrictStatusChecks == null && named === undefined) return {}
  return { checks: { strict: requiresStrictStatusChecks ?? old?.strict ?? true, checks: named ?? old?.checks ?? [] } }
}

function readReviews(context: MutationContext, input: ProtectionInput, old: ReviewPolicy | undefined) {
  if (input.requiresApprovingReviews === false) return { reviews: undefined }
  if (old === undefined && input.requiresApprovingReviews !== true) return {}
  const named = (ids: readonly string[] | null | undefined) =>
    ids == null ? undefined : readActors(context.state, ids)
  const dismissal = named(input.reviewDismissalActorIds) ?? old?.dismissal
  const reviews: ReviewPolicy = {
    approvals: input.requiredApprovingReviewCount ?? old?.approvals ?? 1,
    dismissStale: input.dismissesStaleReviews ?? old?.dismissStale ?? false,
    codeOwners: input.requiresCodeOwnerReviews ?? old?.codeOwners ?? false,
    lastPush: input.requireLastPushApproval ?? old?.lastPush ?? false,
    dismissal: input.restrictsReviewDismissals === false ? undefined : dismissal,
    bypass: named(input.bypassPullRequestActorIds) ?? old?.bypass
  }
  return { reviews }
}

function readRestrictions(context: MutationContext, input: ProtectionInput, old: Actors | undefined) {
  const { restrictsPushes, pushActorIds } = input
  if (restrictsPushes === false) return { restrictions: undefined }
  if (pushActorIds != null) return { restrictions: readActors(context.state, pushActorIds) }
  return restrictsPushes === true ? { restrictions: old ?? { users: [], teams: [], apps: [] } } : {}
}

/** An empty list names nobody, which is as if there were none. */
function readForcePushers(context: MutationContext, { bypassForcePushActorIds: ids }: ProtectionInput) {
  if (ids == null) return {}
  return { forcePushers: ids.length === 0 ? undefined : readActors(context.state, ids) }
}

function readDeployments(input: ProtectionInput, old: readonly string[] | undefined) {
  const { requiresDeployments, requiredDeploymentEnvironments: named } = input
  if (requiresDeployments === false) return { deployments: undefined }
  if (old === undefined && requiresDeployments !== true) return {}
  return requiresDeployments == null && named == null ? {} : { deployments: named ?? old ?? [] }
}

function appNumber(id: string | null | undefined): number | null {
  return id == null || id === 'any' ? null : Number(readNodeId(id)?.parts[0] ?? Number.NaN)
}
