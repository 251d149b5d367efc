import { defaultBranch, type Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import type { Caller } from '../tokens.ts'
import { isAdmin, ruleActor } from './actor.ts'
import type { CheckResult } from './check-results.ts'
import type { PullReviews } from './demand-reviews.ts'
import { demandOfRule, demandsOfProtection } from './merge-demands.ts'
import { protectionOf, type RequiredCheck } from './protection/protection.ts'
import { violationMessage } from './refusal-text.ts'
import { bypassOf } from './rulesets/bypass.ts'
import { requiredCheck } from './rulesets/evaluate-ruleset.ts'
import { activeRulesets, definitionOf } from './rulesets/ruleset.ts'

/** A pull request as the rules of its base branch see it. */
export interface MergeFacts extends PullReviews {
  /** The base branch, without `refs/heads/`. */
  readonly base: string
  /** The checks of the head. */
  readonly results: readonly CheckResult[]
  readonly method: 'merge' | 'squash' | 'rebase'
  /** Whether the base has commits that the head has not. */
  readonly isBehind: boolean
  /** Environments to which the head was deployed and is active. */
  readonly environments?: readonly string[]
  /** Whether the merge queue merges, which is the only one that may where there is one. */
  readonly byQueue?: boolean
}

/** Whether a pull request may be merged. */
export interface MergeVerdict {
  /** What the API answers with status 405; undefined when nothing keeps the merge from happening. */
  readonly message: string | undefined
  /** The reasons one by one. */
  readonly reasons: readonly string[]
  /** What would keep it from happening, were it not for who merges. */
  readonly bypassed: readonly string[]
}

/**
 * Says what keeps a pull request from being merged by a caller. Whoever merges calls it first, and then updates the
 * branch with `through: 'pull-request'`.
 */
export async function checkMerge(
  state: WorldState,
  repository: Repository,
  caller: Caller,
  facts: MergeFacts
): Promise<MergeVerdict> {
  const actor = ruleActor(state, repository, caller)
  const ref = `refs/heads/${facts.base}`
  const active = activeRulesets(repository, ref, `refs/heads/${await defaultBranch(repository)}`).map(definitionOf)
  const byRules = active.map((definition) => ({
    passes: bypassOf(definition, actor) !== 'never',
    said: definition.rules.flatMap((rule) => demandOfRule(rule, facts) ?? [])
  }))
  const protection = protectionOf(repository, facts.base)?.settings
  const byProtection = protection === undefined ? [] : demandsOfProtection(protection, actor, facts)
  const isExempt = protection !== undefined && isAdmin(actor) && !protection.enforceAdmins
  const rules = byRules.flatMap(({ passes, said }) => (passes ? [] : said))
  const reasons = [...new Set([...rules, ...(isExempt ? [] : byProtection)])]
  const bypassed = [...byRules.flatMap(({ passes, said }) => (passes ? said : [])), ...(isExempt ? byProtection : [])]
  const message = rules.length > 0 ? violationMessage(reasons) : reasons.join(' ')
  return { message: reasons.length === 0 ? undefined : message, reasons, bypassed: [...new Set(bypassed)] }
}

/** The checks that must have succeeded before something is merged into a branch, by protection and rulesets together. */
export async function requiredChecksOf(repository: Repository, branch: string): Promise<RequiredCheck[]> {
  const head = `refs/heads/${await defaultBranch(repository)}`
  const rules = activeRulesets(repository, `refs/heads/${branch}`, head).flatMap((each) => definitionOf(each).rules)
  const byRules = rules.flatMap((rule) =>
    rule.type === 'required_status_checks' ? (rule.parameters?.required_status_checks ?? []).map(requiredCheck) : []
  )
  return [...(protectionOf(repository, branch)?.settings.checks?.checks ?? []), ...byRules]
}
