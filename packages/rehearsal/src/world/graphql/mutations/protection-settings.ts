import type { CreateBranchProtectionRuleInput, UpdateBranchProtectionRuleInput } from '@octokit/graphql-schema'
import type {
  Actors,
  CheckPolicy,
  ProtectionSettings,
  ReviewPolicy,
  Switches
} from '../../rules/protection/protection.ts'
import { readNodeId } from '../node-id.ts'
import { loginById } from '../objects/account-by-id.ts'
import { notFound } from '../refusal.ts'
import { refuseUnknown } from '../refuse-unknown.ts'
import type { MutationContext } from './define.ts'

/** What both mutations say of a protection. */
export type ProtectionInput = Omit<
  Partial<CreateBranchProtectionRuleInput & UpdateBranchProtectionRuleInput>,
  'pattern'
>

const unknown = ['bypassForcePushActorIds', 'requiredDeploymentEnvironments', 'requiresDeployments'] as const

/** Throws for settings that the world cannot keep, before anything is done. */
export function refuseUnknownSettings({ state, mutation }: MutationContext, input: ProtectionInput): void {
  const named = unknown.find((name) => input[name] != null)
  if (named === undefined) return
  refuseUnknown(state, `${named} of ${mutation}`)
}

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
    ...readRestrictions(context, input, old.restrictions)
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
  const named = (ids: readonly string[] | null | undefined) => (ids == null ? undefined : actorsOf(context, ids))
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
  if (pushActorIds != null) return { restrictions: actorsOf(context, pushActorIds) }
  return restrictsPushes === true ? { restrictions: old ?? { users: [], teams: [], apps: [] } } : {}
}

function actorsOf(context: MutationContext, ids: readonly string[]): Actors {
  const users = ids.map((id) => {
    const login = loginById(context.state, id)
    if (login === undefined) throw notFound(`Could not resolve to a node with the global id of '${id}'`)
    return login
  })
  const apps = users.filter((login) => login.endsWith('[bot]')).map((login) => login.slice(0, -'[bot]'.length))
  return { users: users.filter((login) => !login.endsWith('[bot]')), teams: [], apps }
}

function appNumber(id: string | null | undefined): number | null {
  return id == null || id === 'any' ? null : Number(readNodeId(id)?.parts[0] ?? Number.NaN)
}
