import { defaultBranch, type Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import type { Caller } from '../tokens.ts'
import type { RefUpdate } from '../update-refs.ts'
import { type RuleActor, ruleActor } from './actor.ts'
import { checkResults } from './check-results.ts'
import type { Rejection } from './check-updates.ts'
import { demandUnlocked } from './locked-tag-demands.ts'
import { evaluateProtection } from './protection/evaluate-protection.ts'
import { protectionOf } from './protection/protection.ts'
import { noteBypass, refuseByProtection, refuseByRules } from './refusal-text.ts'
import { evaluateRuleset } from './rulesets/evaluate-ruleset.ts'
import { activeRulesets, definitionOf, rulesetsOf } from './rulesets/ruleset.ts'
import { factsOf, type UpdateFacts } from './update-facts.ts'

/** What the rules say of an update. */
export interface Verdict {
  readonly update: RefUpdate
  /** Why it is forbidden; undefined when it is not. */
  readonly rejection: Rejection | undefined
  /** What a pusher is told about rules that do not hold for the pusher; no lines when there are none. */
  readonly notice: readonly string[]
}

/** Judges updates by the rules of a repository, each on its own, before any of them is made. */
export async function judgeUpdates(
  state: WorldState,
  repository: Repository,
  caller: Caller,
  updates: readonly RefUpdate[]
): Promise<readonly Verdict[]> {
  const actor = ruleActor(state, repository, caller)
  const head = rulesetsOf(repository).size === 0 ? '' : `refs/heads/${await defaultBranch(repository)}`
  const verdicts: Verdict[] = []
  // One after the other: each may ask git, and a push may bring hundreds of tags.
  for (const update of updates) verdicts.push(await judge(state, actor, factsOf(repository, update), head))
  return verdicts
}

async function judge(state: WorldState, actor: RuleActor, facts: UpdateFacts, head: string): Promise<Verdict> {
  const { repository, update, name } = facts
  const { ref } = update
  const locked = demandUnlocked(facts)
  const results = () => (update.new === undefined ? [] : checkResults(repository, update.new))
  const active = activeRulesets(repository, ref, head).map(definitionOf)
  const byRuleset = await Promise.all(active.map((definition) => evaluateRuleset(definition, actor, facts, results)))
  const protection = ref.startsWith('refs/heads/') ? protectionOf(repository, name) : undefined
  const byProtection = protection && (await evaluateProtection(protection.settings, actor, facts, results))
  const rules = unique([...locked, ...byRuleset.flatMap(({ refused }) => refused)])
  const demands = byProtection?.refused ?? []
  const bypassed = unique([...byRuleset.flatMap((each) => each.bypassed), ...(byProtection?.bypassed ?? [])])
  return { update, rejection: reject(), notice: noteBypass(ref, bypassed) }

  /** GitHub has one engine for both; where both object, the newer code stands for all. */
  function reject(): Rejection | undefined {
    if (rules.length > 0) return refuseByRules(state.url, repository, ref, unique([...rules, ...demands]))
    return demands.length > 0 ? refuseByProtection(ref, demands) : undefined
  }
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
