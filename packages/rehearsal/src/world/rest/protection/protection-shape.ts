import type { Actors, CheckPolicy, ProtectionSettings, ReviewPolicy } from '../../rules/protection/protection.ts'
import { parameter, type RestRequest } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { escapePath } from '../urls.ts'
import { appShapes, teamShapes, userShapes } from './actor-shapes.ts'

/** The address of the protection of the branch that a request names. */
function protectionUrl(request: RestRequest): string {
  return `${request.urls.repository}/branches/${escapePath(parameter(request, 'branch'))}/protection`
}

/**
 * A branch protection as GitHub answers: every switch an object, what is not demanded absent. What a client sends has
 * another form, so that nobody can send back what was read.
 */
export function protectionShape(request: RestRequest, settings: ProtectionSettings): Schema<'branch-protection'> {
  const { checks, reviews, restrictions } = settings
  return {
    url: protectionUrl(request),
    ...(checks && { required_status_checks: checksShape(request, checks) }),
    ...(restrictions && { restrictions: restrictionsShape(request, restrictions) }),
    ...(reviews && { required_pull_request_reviews: reviewsShape(request, reviews) }),
    required_signatures: switchShape(request, 'required_signatures', settings.requiredSignatures),
    enforce_admins: switchShape(request, 'enforce_admins', settings.enforceAdmins),
    required_linear_history: { enabled: settings.linearHistory },
    allow_force_pushes: { enabled: settings.allowForcePushes },
    allow_deletions: { enabled: settings.allowDeletions },
    block_creations: { enabled: settings.blockCreations },
    required_conversation_resolution: { enabled: settings.conversationResolution },
    lock_branch: { enabled: settings.lockBranch },
    allow_fork_syncing: { enabled: settings.allowForkSyncing }
  }
}

/** A switch that has an address of its own. */
export function switchShape(request: RestRequest, name: string, enabled: boolean) {
  return { url: `${protectionUrl(request)}/${name}`, enabled }
}

/** The required checks: each once as a context, and once with its App. */
export function checksShape(request: RestRequest, { strict, checks }: CheckPolicy): Schema<'status-check-policy'> {
  const url = `${protectionUrl(request)}/required_status_checks`
  return {
    url,
    strict,
    contexts: checks.map(({ context }) => context),
    contexts_url: `${url}/contexts`,
    checks: checks.map(({ context, appId }) => ({ context, app_id: appId }))
  }
}

/** The required reviews. */
export function reviewsShape(
  request: RestRequest,
  policy: ReviewPolicy
): Schema<'protected-branch-pull-request-review'> {
  const { approvals, dismissStale, codeOwners, lastPush, dismissal, bypass } = policy
  const dismissalUrl = `${protectionUrl(request)}/dismissal_restrictions`
  const urls = { url: dismissalUrl, users_url: `${dismissalUrl}/users`, teams_url: `${dismissalUrl}/teams` }
  return {
    url: `${protectionUrl(request)}/required_pull_request_reviews`,
    dismiss_stale_reviews: dismissStale,
    require_code_owner_reviews: codeOwners,
    require_last_push_approval: lastPush,
    required_approving_review_count: approvals,
    ...(dismissal && { dismissal_restrictions: { ...urls, ...actorShapes(request, dismissal) } }),
    ...(bypass && { bypass_pull_request_allowances: actorShapes(request, bypass) })
  }
}

/** Who may push. */
export function restrictionsShape(request: RestRequest, actors: Actors): Schema<'branch-restriction-policy'> {
  const url = `${protectionUrl(request)}/restrictions`
  const urls = { url, users_url: `${url}/users`, teams_url: `${url}/teams`, apps_url: `${url}/apps` }
  return { ...urls, ...actorShapes(request, actors) } as Schema<'branch-restriction-policy'>
}

function actorShapes(request: RestRequest, { users, teams, apps }: Actors) {
  return {
    users: userShapes(request, users),
    teams: teamShapes(request, teams),
    apps: appShapes(request, apps)
  }
}
