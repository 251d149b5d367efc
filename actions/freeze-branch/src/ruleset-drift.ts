/** How a ruleset that was found differs from the one that is wanted, in words. */
import { inert } from '#core/action/untrusted'
import {
  type BypassActor,
  type FoundRuleset,
  ownTypes,
  type RulesetDefinition,
  statusesOf,
  type WantedRuleset
} from './ruleset-definition.ts'

/**
 * What of a ruleset is not as a freeze needs it, each as the end of a sentence about the ruleset: `is disabled`. Rules that
 * others have added are no difference, nor is what the token may not see.
 */
export function differences(found: FoundRuleset, wanted: WantedRuleset): readonly string[] {
  const { definition, statusContext } = wanted
  return [
    ...(found.enforcement === 'active' ? [] : [`is not enforced (${inert(found.enforcement)})`]),
    ...branchDifferences(found, definition),
    ...ruleDifferences(found, definition, statusContext),
    ...(found.bypass === undefined ? [] : bypassDifferences(found.bypass, definition.bypass_actors))
  ]
}

function branchDifferences({ include, exclude }: FoundRuleset, { conditions }: RulesetDefinition): string[] {
  const [ref = ''] = conditions.ref_name.include
  const others = include.filter((pattern) => pattern !== ref)
  return [
    ...(include.includes(ref) ? [] : [`does not cover ${inert(ref)}`]),
    ...(others.length === 0 ? [] : [`covers ${inert(others.join(', '))} too`]),
    ...(exclude.length === 0 ? [] : [`leaves out ${inert(exclude.join(', '))}`])
  ]
}

function ruleDifferences(found: FoundRuleset, { rules }: RulesetDefinition, statusContext: string): string[] {
  const has = (type: string) => found.rules.some((rule) => rule.type === type)
  const wants = (type: string) => rules.some((rule) => rule.type === type)
  const lacking = ownTypes.filter((type) => wants(type) && !has(type)).map((type) => `lacks the rule ${type}`)
  const toomuch = ownTypes.filter((type) => !wants(type) && has(type)).map((type) => `has the rule ${type}`)
  const requires = found.rules.some((rule) => statusesOf(rule).some(({ context }) => context === statusContext))
  const shouldRequire = wants('required_status_checks')
  const status = inert(statusContext)
  if (requires === shouldRequire) return [...lacking, ...toomuch]
  return [...lacking, ...toomuch, `${shouldRequire ? 'does not require' : 'requires'} the status ${status}`]
}

function bypassDifferences(found: readonly BypassActor[], wanted: readonly BypassActor[]): string[] {
  const [has, wants] = [new Set(found.map(sayActor)), new Set(wanted.map(sayActor))]
  return [
    ...[...wants].filter((actor) => !has.has(actor)).map((actor) => `is not passed by ${actor}`),
    ...[...has].filter((actor) => !wants.has(actor)).map((actor) => `is passed by ${actor}`)
  ]
}

/** Where there can be only one, GitHub gives null for its number, or 1 as it once did. */
function sayActor({ actor_type, actor_id, bypass_mode }: BypassActor): string {
  const isOne = actor_type === 'OrganizationAdmin' || actor_type === 'DeployKey'
  const mode = bypass_mode === 'always' ? '' : ` (${bypass_mode})`
  return inert(`${actor_type}${isOne ? '' : ` ${actor_id}`}${mode}`)
}
