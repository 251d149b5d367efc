/** What is to be done about the ruleset of a frozen branch, decided from what was found. */
import { quote } from '#core/action/untrusted'
import {
  type BypassActor,
  type FoundRuleset,
  ownTypes,
  type Rule,
  type RulesetDefinition,
  statusesOf,
  type WantedRuleset,
  withStatuses
} from './ruleset-definition.ts'
import { differences } from './ruleset-drift.ts'

/** What a freeze does about it. */
export type RulesetPlan =
  | { readonly kind: 'nothing'; readonly id: number }
  | { readonly kind: 'create' }
  | {
      readonly kind: 'update'
      readonly id: number
      /** What is not as it should be, each as the end of a sentence about the ruleset. */
      readonly drift: readonly string[]
      readonly change: RulesetChange
    }

/** What a thaw does about it. */
export type RulesetThaw =
  | { readonly kind: 'nothing'; readonly notes: readonly string[] }
  | { readonly kind: 'delete'; readonly id: number; readonly notes: readonly string[] }
  | {
      readonly kind: 'keep'
      readonly id: number
      readonly notes: readonly string[]
      /** All as it was found, with the rules that others have added and without ours. */
      readonly change: RulesetChange
    }

/** What is written again. Whether GitHub keeps what is not named it does not say, so that all is named. */
export interface RulesetChange {
  readonly enforcement: string
  readonly bypass_actors: readonly BypassActor[]
  readonly conditions: RulesetDefinition['conditions']
  readonly rules: readonly Rule[]
}

/** The rules that others have put into the ruleset: those of other types, and statuses of other names. */
export function foreignRules(rules: readonly Rule[], statusContext: string): readonly Rule[] {
  return rules.flatMap((rule) => {
    if (rule.type !== 'required_status_checks') return ownTypes.includes(rule.type) ? [] : [rule]
    const others = statusesOf(rule).filter(({ context }) => context !== statusContext)
    return withStatuses(rule, others) ?? []
  })
}

/** Adds the rules of others to those that are wanted; the required statuses of both stand in one rule. */
function together(wanted: readonly Rule[], foreign: readonly Rule[]): readonly Rule[] {
  const theirs = foreign.find(({ type }) => type === 'required_status_checks')
  const hasOwn = wanted.some(({ type }) => type === 'required_status_checks')
  if (theirs === undefined || !hasOwn) return [...wanted, ...foreign]
  const own = wanted.map((rule) => {
    if (rule.type !== theirs.type) return rule
    return withStatuses(theirs, [...statusesOf(rule), ...statusesOf(theirs)]) ?? rule
  })
  return [...own, ...foreign.filter((rule) => rule !== theirs)]
}

/** What a freeze, or the repair of one, does about the ruleset. Rules that others have added to it stay. */
export function planRuleset(found: FoundRuleset | undefined, wanted: WantedRuleset): RulesetPlan {
  if (found === undefined) return { kind: 'create' }
  const drift = differences(found, wanted)
  if (drift.length === 0) return { kind: 'nothing', id: found.id }
  const { enforcement, bypass_actors, conditions, rules } = wanted.definition
  const all = together(rules, foreignRules(found.rules, wanted.statusContext))
  return { kind: 'update', id: found.id, drift, change: { enforcement, bypass_actors, conditions, rules: all } }
}

/**
 * What a thaw does about the ruleset: what the freeze has put there goes, and the ruleset with it unless others have put
 * rules of their own into it.
 */
export function planThaw(
  found: FoundRuleset | undefined,
  wanted: Pick<WantedRuleset, 'branch' | 'statusContext'>
): RulesetThaw {
  if (found === undefined) return { kind: 'nothing', notes: [] }
  const { id, name, rules } = found
  const foreign = foreignRules(rules, wanted.statusContext)
  const ref = `refs/heads/${wanted.branch}`
  const widened = [...found.include, ...found.exclude].some((pattern) => pattern !== ref)
  if (foreign.length === 0) {
    const note = `somebody has changed the branches of the ruleset ${quote(name)}; it goes all the same, since it has no rules of others`
    return { kind: 'delete', id, notes: widened ? [note] : [] }
  }
  const stays = `the ruleset ${quote(name)} stays, with what others have put into it: ${sayRules(foreign)}`
  const isOnlyTheirs = sameRules(foreign, rules)
  if (isOnlyTheirs) return { kind: 'nothing', notes: [stays] }
  const conditions = { ref_name: { include: found.include, exclude: found.exclude } }
  const { enforcement, bypass: bypass_actors = [] } = found
  return { kind: 'keep', id, notes: [stays], change: { enforcement, bypass_actors, conditions, rules: foreign } }
}

function sameRules(some: readonly Rule[], others: readonly Rule[]): boolean {
  const count = (rules: readonly Rule[]) => rules.reduce((sum, rule) => sum + 1 + statusesOf(rule).length, 0)
  return count(some) === count(others)
}

/** `pull_request, required_status_checks (ci, lint)`. */
function sayRules(rules: readonly Rule[]): string {
  const said = rules.map((rule) => {
    const contexts = statusesOf(rule).map(({ context }) => context)
    return contexts.length === 0 ? rule.type : `${rule.type} (${contexts.join(', ')})`
  })
  return quote(said.join(', ')).slice(1, -1)
}

/** Whether a ruleset is what this action makes and nothing more, so that a second one of the same name may go. */
export function isOursAlone(found: FoundRuleset, wanted: WantedRuleset): boolean {
  const isClean = foreignRules(found.rules, wanted.statusContext).length === 0
  return found.bypass !== undefined && isClean && differences(found, wanted).length === 0
}
