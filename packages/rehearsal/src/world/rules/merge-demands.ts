import { isAdmin, type RuleActor } from './actor.ts'
import type { MergeFacts } from './check-merge.ts'
import { demandReviews } from './demand-reviews.ts'
import { isNamed, notAuthorized } from './protection/evaluate-protection.ts'
import type { ProtectionSettings } from './protection/protection.ts'
import { demandChecks } from './required-checks.ts'
import { missingDeployments } from './required-deployments.ts'
import { requiredCheck } from './rulesets/evaluate-ruleset.ts'
import type { Rule } from './rulesets/ruleset.ts'

/** What a branch protection says of a merge. */
export function demandsOfProtection(settings: ProtectionSettings, actor: RuleActor, facts: MergeFacts): string[] {
  const { checks, reviews, restrictions, conversationResolution } = settings
  const demand = {
    approvals: reviews?.approvals ?? 0,
    codeOwners: reviews?.codeOwners ?? false,
    lastPush: reviews?.lastPush ?? false,
    conversations: conversationResolution
  }
  const isFreed = isNamed(actor, reviews?.bypass)
  const said = [
    settings.lockBranch ? 'Cannot change this locked branch' : undefined,
    isFreed ? undefined : demandReviews(demand, facts),
    checks === undefined ? undefined : demandChecks(checks.checks, facts.results),
    checks?.strict && facts.isBehind ? behind : undefined,
    missingDeployments(settings.deployments ?? [], facts.environments),
    restrictions === undefined || isNamed(actor, restrictions) || isAdmin(actor) ? undefined : notAuthorized,
    settings.linearHistory && facts.method === 'merge' ? 'This branch must not contain merge commits.' : undefined
  ]
  return said.filter((text) => text !== undefined)
}

/** What a rule of a ruleset says of a merge. */
export function demandOfRule(rule: Rule, facts: MergeFacts): string | undefined {
  switch (rule.type) {
    case 'update':
      return 'Cannot update this protected ref.'
    case 'pull_request':
      return demandPull(rule.parameters, facts)
    case 'required_status_checks': {
      const { required_status_checks = [], strict_required_status_checks_policy } = rule.parameters ?? {}
      const missing = demandChecks(required_status_checks.map(requiredCheck), facts.results)
      return missing ?? (strict_required_status_checks_policy && facts.isBehind ? behind : undefined)
    }
    case 'required_deployments':
      return missingDeployments(rule.parameters?.required_deployment_environments ?? [], facts.environments)
    case 'required_linear_history':
      return facts.method === 'merge' ? 'This branch must not contain merge commits.' : undefined
    case 'merge_queue':
      return facts.byQueue === true ? undefined : 'Changes must be made through the merge queue'
    default:
      return undefined
  }
}

function demandPull(parameters: Extract<Rule, { type: 'pull_request' }>['parameters'], facts: MergeFacts) {
  const demand = {
    approvals: parameters?.required_approving_review_count ?? 0,
    codeOwners: parameters?.require_code_owner_review ?? false,
    lastPush: parameters?.require_last_push_approval ?? false,
    conversations: parameters?.required_review_thread_resolution ?? false
  }
  const methods = parameters?.allowed_merge_methods
  if (methods !== undefined && !methods.includes(facts.method)) return notAllowed[facts.method]
  return demandReviews(demand, facts)
}

/**
 * What GitHub says of a method that a ruleset or the settings of a repository forbid:
 * https://github.com/cli/cli/issues/1236 and https://github.com/AnandChowdhary/dependabot-pr-action/issues/79
 */
export const notAllowed = {
  merge: 'Merge commits are not allowed on this repository.',
  squash: 'Squash merges are not allowed on this repository.',
  rebase: 'Rebase merges are not allowed on this repository.'
} as const

/** What GitHub says where a head must have all of its base, and has not. */
export const behind = 'Head branch is not up to date with the base branch.'
