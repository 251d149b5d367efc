import type { RuleActor } from '../actor.ts'
import type { CheckResult } from '../check-results.ts'
import { demandLinearHistory, demandPattern, demandSignatures } from '../commit-demands.ts'
import { allowsText, type NamePattern, sayDemand } from '../name-pattern.ts'
import type { Offences } from '../protection/evaluate-protection.ts'
import { demandChecks } from '../required-checks.ts'
import { sayDeployments } from '../required-deployments.ts'
import type { UpdateFacts } from '../update-facts.ts'
import { bypassOf } from './bypass.ts'
import type { Rule, RulesetDefinition } from './ruleset.ts'

interface Hearing {
  readonly facts: UpdateFacts
  readonly results: () => readonly CheckResult[]
  readonly isPush: boolean
}

type Said = string | undefined | Promise<string | undefined>
type Judges = { readonly [Type in Rule['type']]?: (rule: Extract<Rule, { type: Type }>, hearing: Hearing) => Said }

/**
 * What each rule says of an update. The sentences are those of pushes that people have shown in public: each can be
 * found by searching for it. A pull request is asked for by updates only, for the first push makes the branch
 * (https://github.com/Spacexplorer11/Space_Dodge/issues/24).
 */
const judges: Judges = {
  creation: (_, { facts }) => when(facts.kind === 'creation', 'Cannot create ref due to creations being restricted.'),
  update: ({ parameters }, { facts: { kind, update } }) => {
    const isSync = update.through === 'upstream' && parameters?.update_allows_fetch_and_merge === true
    return when(kind === 'update' && !isSync, 'Cannot update this protected ref.')
  },
  deletion: (_, { facts }) => when(facts.kind === 'deletion', `Cannot delete this ${facts.noun}`),
  non_fast_forward: async (_, { facts }) => when(await facts.isForced(), `Cannot force-push to this ${facts.noun}`),
  required_linear_history: (_, { facts }) => demandLinearHistory(facts),
  required_signatures: (_, { facts }) => demandSignatures(facts),
  pull_request: (_, { facts, isPush }) =>
    when(isPush && facts.kind === 'update', 'Changes must be made through a pull request.'),
  merge_queue: (_, { facts, isPush }) =>
    when(isPush && facts.kind === 'update', 'Changes must be made through the merge queue'),
  required_deployments: ({ parameters }, { facts, isPush }) =>
    when(isPush && facts.kind !== 'deletion', sayDeployments(parameters?.required_deployment_environments ?? [])),
  required_status_checks: ({ parameters }, { facts, isPush, results }) => {
    const isFree = facts.kind === 'creation' && parameters?.do_not_enforce_on_create === true
    if (!isPush || isFree || facts.kind === 'deletion') return undefined
    return demandChecks((parameters?.required_status_checks ?? []).map(requiredCheck), results())
  },
  branch_name_pattern: ({ parameters }, { facts }) => demandName('Branch name', facts, parameters),
  tag_name_pattern: ({ parameters }, { facts }) => demandName('Tag name', facts, parameters),
  commit_message_pattern: ({ parameters }, { facts }) =>
    demandPattern(facts, parameters, ['Commit message', ({ message }) => message]),
  commit_author_email_pattern: ({ parameters }, { facts }) =>
    demandPattern(facts, parameters, ['Commit author email', ({ author }) => author.email]),
  committer_email_pattern: ({ parameters }, { facts }) =>
    demandPattern(facts, parameters, ['Committer email', ({ committer }) => committer.email])
}

/** Holds an update against the rules of a ruleset that is active for its ref. */
export async function evaluateRuleset(
  definition: RulesetDefinition,
  actor: RuleActor,
  facts: UpdateFacts,
  results: () => readonly CheckResult[]
): Promise<Offences> {
  const bypass = bypassOf(definition, actor)
  if (bypass === 'exempt') return { refused: [], bypassed: [] }
  const isPush = facts.update.through !== 'pull-request'
  const said: string[] = []
  for (const rule of definition.rules) {
    const judge = judges[rule.type] as ((rule: Rule, hearing: Hearing) => Said) | undefined
    const text = await judge?.(rule, { facts, results, isPush })
    if (text !== undefined) said.push(text)
  }
  const passes = bypass === 'always' || (bypass === 'pull_requests_only' && !isPush)
  return passes ? { refused: [], bypassed: said } : { refused: said, bypassed: [] }
}

/** A required check of a rule, in the terms of branch protections. */
export function requiredCheck(check: { readonly context: string; readonly integration_id?: number }) {
  return { context: check.context, appId: check.integration_id ?? null }
}

function demandName(what: string, facts: UpdateFacts, rule: NamePattern | undefined): string | undefined {
  if (rule === undefined || facts.kind === 'deletion' || allowsText(rule, facts.name)) return undefined
  return `${what} ${sayDemand(rule)}`
}

function when(isOffended: boolean, text: string | undefined): string | undefined {
  return isOffended ? text : undefined
}
