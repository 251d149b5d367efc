import type { Repository } from '../../repositories.ts'
import { definitionOf, type RulesetDefinition, rulesetsOf } from './ruleset.ts'

/** A ruleset in plain JSON for comparison. */
export function describeDefinition(definition: RulesetDefinition): Readonly<Record<string, unknown>> {
  const { name, target, enforcement, bypassActors, include, exclude, rules } = definition
  const byType = [...rules].sort((a, b) => (a.type < b.type ? -1 : 1))
  return {
    name,
    target,
    enforcement,
    bypassActors: bypassActors.map(({ actor_type, actor_id, bypass_mode }) => {
      return [actor_type, actor_id, bypass_mode].filter((part) => part !== null && part !== undefined).join(' ')
    }),
    include: [...include].sort(),
    exclude: [...exclude].sort(),
    rules: byType.map((rule) => ({ ...rule }))
  }
}

/** The rulesets for the end state, by name. */
export function describeRulesets(repository: Repository): readonly unknown[] {
  const definitions = [...rulesetsOf(repository).values()].map(definitionOf)
  return definitions.sort((a, b) => (a.name < b.name ? -1 : 1)).map(describeDefinition)
}
