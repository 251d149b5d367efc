/** The ruleset that freezes a branch, in the shape in which GitHub's REST API takes and gives rulesets. */
import type { BypassMode } from './bypass-input.ts'

/** Somebody who passes a ruleset. GitHub has more types and modes than this action makes. */
export interface BypassActor {
  readonly actor_type: string
  /** Null for organization admins and deploy keys. */
  readonly actor_id: number | null
  readonly bypass_mode: BypassMode | 'exempt'
}

/** A rule of any type; what its parameters are depends on it. */
export interface Rule {
  readonly type: string
  readonly parameters?: Readonly<Record<string, unknown>>
}

/** What GitHub is asked to hold to. */
export interface RulesetDefinition {
  readonly name: string
  readonly target: 'branch'
  readonly enforcement: 'active'
  readonly bypass_actors: readonly BypassActor[]
  readonly conditions: {
    readonly ref_name: { readonly include: readonly string[]; readonly exclude: readonly string[] }
  }
  readonly rules: readonly Rule[]
}

/** A ruleset as it was found. */
export interface FoundRuleset {
  readonly id: number
  readonly name: string
  readonly target: string
  readonly enforcement: string
  /** Undefined where the token may not see it, since it may not change the ruleset either. */
  readonly bypass: readonly BypassActor[] | undefined
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly rules: readonly Rule[]
}

/** The ruleset that is wanted for a branch. */
export interface WantedRuleset {
  readonly branch: string
  /** The status that stands in the place of the rule `update` where pull requests are judged one by one. */
  readonly statusContext: string
  readonly definition: RulesetDefinition
}

/** The name of the ruleset for a branch, by which it is found again whatever became of the run that made it. */
export function rulesetName(branch: string): string {
  return `slipway/freeze/${branch}`
}

/** The types of rules of which there is one in a freeze, besides the required status. */
export const ownTypes: readonly string[] = ['update', 'deletion', 'non_fast_forward']

/**
 * What is wanted to freeze exactly one branch.
 * @param withPolicy pull requests that may pass are merged by anybody: a required status holds back the others, in the
 * place of a rule that holds back everything
 */
export function wantedRuleset(
  branch: string,
  how: { readonly bypass: readonly BypassActor[]; readonly withPolicy: boolean; readonly statusContext: string }
): WantedRuleset {
  const { bypass, withPolicy, statusContext } = how
  const first: Rule = withPolicy ? requiredStatus(statusContext) : { type: 'update' }
  const definition: RulesetDefinition = {
    name: rulesetName(branch),
    target: 'branch',
    enforcement: 'active',
    bypass_actors: [...bypass],
    // Git allows none of the characters that mean something in a pattern in the name of a branch.
    conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
    rules: [first, { type: 'deletion' }, { type: 'non_fast_forward' }]
  }
  return { branch, statusContext, definition }
}

function requiredStatus(context: string): Rule {
  return {
    type: 'required_status_checks',
    parameters: {
      required_status_checks: [{ context }],
      strict_required_status_checks_policy: false,
      do_not_enforce_on_create: false
    }
  }
}

/** A required status of a rule. */
export interface RequiredStatus {
  readonly context: string
  readonly integration_id?: number
}

/** The statuses that a rule requires; none for a rule of another type. */
export function statusesOf({ type, parameters }: Rule): readonly RequiredStatus[] {
  const list = type === 'required_status_checks' ? parameters?.required_status_checks : undefined
  return Array.isArray(list) ? (list as readonly RequiredStatus[]) : []
}

/** The same rule with other statuses; undefined where none is left, since GitHub has no such rule without one. */
export function withStatuses(rule: Rule, statuses: readonly RequiredStatus[]): Rule | undefined {
  if (statuses.length === 0) return undefined
  return { ...rule, parameters: { ...rule.parameters, required_status_checks: statuses } }
}
