import { accountOf } from '../../accounts/accounts.ts'
import { githubActionsId } from '../../accounts/apps.ts'
import type {
  Actors,
  BesideRest,
  CheckPolicy,
  ProtectionSettings,
  RequiredCheck,
  ReviewPolicy
} from '../../rules/protection/protection.ts'
import { checkSuitesOf } from '../../statuses/check-run.ts'
import { invalid } from '../errors.ts'
import { bodyOf, type RestRequest } from '../request.ts'

type Body = ReturnType<typeof bodyOf<'repos/update-branch-protection'>>
type ActorsBody = { readonly users?: string[]; readonly teams?: string[]; readonly apps?: string[] }
type ChecksBody = Partial<NonNullable<Body['required_status_checks']>>
type ReviewsBody = NonNullable<Body['required_pull_request_reviews']>

/** The settings that a client puts in the place of all others; what it does not name is off. */
export function settingsOf(request: RestRequest): Omit<ProtectionSettings, BesideRest> {
  const body = bodyOf<'repos/update-branch-protection'>(request)
  const { required_status_checks: checks, required_pull_request_reviews: reviews, restrictions } = body
  return {
    checks: checks === null ? undefined : checkPolicy(request, checks, undefined),
    reviews: reviews === null ? undefined : reviewPolicy(request, reviews, undefined),
    restrictions: restrictions === null ? undefined : actorsOf(request, restrictions),
    enforceAdmins: body.enforce_admins ?? false,
    linearHistory: body.required_linear_history ?? false,
    allowForcePushes: body.allow_force_pushes ?? false,
    allowDeletions: body.allow_deletions ?? false,
    blockCreations: body.block_creations ?? false,
    conversationResolution: body.required_conversation_resolution ?? false,
    lockBranch: body.lock_branch ?? false,
    allowForkSyncing: body.allow_fork_syncing ?? false
  }
}

/** A policy for checks out of a body; what the body does not name stays as it is. */
export function checkPolicy(request: RestRequest, body: ChecksBody, old: CheckPolicy | undefined): CheckPolicy {
  const { strict = old?.strict ?? false, contexts, checks } = body
  const named = [...(contexts ?? []).map((context) => ({ context })), ...(checks ?? [])]
  const isSilent = contexts === undefined && checks === undefined
  return { strict, checks: isSilent ? (old?.checks ?? []) : requiredChecks(request, named) }
}

/**
 * Checks as required ones. Where no App is named GitHub takes the one that has lately reported the check, if one has,
 * says its page on status checks; -1 means any.
 */
export function requiredChecks(
  { repository }: RestRequest,
  named: readonly { readonly context: string; readonly app_id?: number }[]
): RequiredCheck[] {
  const suites = checkSuitesOf(repository)
  const appOf = (context: string): number | null => {
    const suite = suites.findLast(({ runs }) => runs.some(({ name }) => name === context))
    return suite?.app === 'github-actions' ? githubActionsId : null
  }
  const all = named.map(({ context, app_id }) => {
    return { context, appId: app_id === undefined ? appOf(context) : app_id < 0 ? null : app_id }
  })
  return [...new Map(all.map((check) => [check.context, check])).values()]
}

/** A policy for reviews out of a body; what the body does not name stays as it is. */
export function reviewPolicy(request: RestRequest, body: ReviewsBody, old: ReviewPolicy | undefined): ReviewPolicy {
  const { dismissal_restrictions: dismissal, bypass_pull_request_allowances: bypass } = body
  const approvals = body.required_approving_review_count ?? old?.approvals ?? 1
  if (approvals < 0 || approvals > 6) throw invalid('Required approving review count must be between 0 and 6')
  const kept = (given: ActorsBody | undefined, before: Actors | undefined): Actors | undefined => {
    if (given === undefined) return before
    return Object.keys(given).length === 0 ? undefined : actorsOf(request, given)
  }
  return {
    approvals,
    dismissStale: body.dismiss_stale_reviews ?? old?.dismissStale ?? false,
    codeOwners: body.require_code_owner_reviews ?? old?.codeOwners ?? false,
    lastPush: body.require_last_push_approval ?? old?.lastPush ?? false,
    dismissal: kept(dismissal, old?.dismissal),
    bypass: kept(bypass, old?.bypass)
  }
}

/** People, teams and Apps out of a body. Only repositories of organizations can be for some and not for others. */
export function actorsOf({ state, repository }: RestRequest, body: ActorsBody): Actors {
  if (accountOf(state, repository.owner).type === 'User') {
    // https://github.com/product-os/flowzone/issues/223
    throw invalid('Only organization repositories can have users and team restrictions')
  }
  const { users = [], teams = [], apps = [] } = body
  return { users: [...new Set(users)], teams: [...new Set(teams)], apps: [...new Set(apps)] }
}
