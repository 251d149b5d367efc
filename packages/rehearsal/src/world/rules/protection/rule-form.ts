import type { Repository } from '../../repositories.ts'
import type { BranchProtection, ProtectionSettings } from './protection.ts'

/** For whom something is demanded. */
type Enforcement = 'off' | 'non_admins' | 'everyone'

/** A protection as webhooks tell it: https://docs.github.com/en/webhooks/webhook-events-and-payloads#branch_protection_rule . */
export function ruleForm(repository: Repository, protection: BranchProtection, updatedAt: string) {
  const { id, pattern, createdAt } = protection
  return {
    ...{ id, repository_id: repository.id, name: pattern },
    ...{ created_at: createdAt ?? updatedAt, updated_at: updatedAt },
    ...saidBy(protection.settings)
  }
}

/** What an edited rule said before, of the members that the webhook compares and that have changed. */
export function ruleChanges(
  old: ProtectionSettings,
  now: ProtectionSettings
): Readonly<Record<string, { readonly from: unknown }>> {
  const [before, after] = [saidBy(old), saidBy(now)]
  const differ = compared.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  return Object.fromEntries(differ.map((name) => [name, { from: before[name] }]))
}

const compared = [
  ...(['admin_enforced', 'authorized_actor_names', 'authorized_actors_only'] as const),
  ...(['authorized_dismissal_actors_only', 'linear_history_requirement_enforcement_level'] as const),
  ...(['lock_allows_fork_sync', 'lock_branch_enforcement_level', 'pull_request_reviews_enforcement_level'] as const),
  ...(['require_last_push_approval', 'required_status_checks'] as const),
  'required_status_checks_enforcement_level' as const
]

function saidBy(settings: ProtectionSettings) {
  const { checks, reviews, restrictions, deployments } = settings
  const level = (isOn: boolean): Enforcement => (isOn ? (settings.enforceAdmins ? 'everyone' : 'non_admins') : 'off')
  const allowed = (isOn: boolean): Enforcement => (isOn ? 'everyone' : 'off')
  const { users = [], teams = [], apps = [] } = restrictions ?? {}
  return {
    admin_enforced: settings.enforceAdmins,
    pull_request_reviews_enforcement_level: level(reviews !== undefined),
    required_approving_review_count: reviews?.approvals ?? 0,
    dismiss_stale_reviews_on_push: reviews?.dismissStale ?? false,
    require_code_owner_review: reviews?.codeOwners ?? false,
    require_last_push_approval: reviews?.lastPush ?? false,
    authorized_dismissal_actors_only: reviews?.dismissal !== undefined,
    ignore_approvals_from_contributors: false,
    required_status_checks: checks?.checks.map(({ context }) => context) ?? [],
    required_status_checks_enforcement_level: level(checks !== undefined),
    strict_required_status_checks_policy: checks?.strict ?? false,
    signature_requirement_enforcement_level: level(settings.requiredSignatures),
    linear_history_requirement_enforcement_level: level(settings.linearHistory),
    required_conversation_resolution_level: level(settings.conversationResolution),
    required_deployments_enforcement_level: level(deployments !== undefined),
    lock_branch_enforcement_level: level(settings.lockBranch),
    lock_allows_fork_sync: settings.allowForkSyncing,
    allow_force_pushes_enforcement_level: allowed(settings.allowForcePushes),
    allow_deletions_enforcement_level: allowed(settings.allowDeletions),
    merge_queue_enforcement_level: 'off',
    create_protected: settings.blockCreations,
    authorized_actors_only: restrictions !== undefined,
    authorized_actor_names: [...users, ...teams, ...apps]
  }
}
