import { perRepository } from '../../part.ts'
import type { Repository } from '../../repositories.ts'
import type { Schema } from '../../rest/schemas.ts'
import { fnmatch } from '../fnmatch.ts'

/** A rule in the shape of the REST API: `{ type, parameters }`. */
export type Rule = Schema<'repository-rule'>

/** Who need not keep the rules of a ruleset, in the shape of the REST API. */
export type BypassActor = Schema<'repository-ruleset-bypass-actor'>

/** What a client says of a ruleset, every member present. */
export interface RulesetDefinition {
  readonly name: string
  readonly target: 'branch' | 'tag' | 'push'
  /** `evaluate`: what would be refused is only noted, and here not even that. */
  readonly enforcement: 'disabled' | 'active' | 'evaluate'
  readonly bypassActors: readonly BypassActor[]
  /** `~ALL`, `~DEFAULT_BRANCH`, and full names or patterns such as `refs/heads/release/*`. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly rules: readonly Rule[]
}

/** What a ruleset was from a moment on. */
export interface RulesetVersion {
  readonly id: number
  readonly by: string
  readonly at: string
  readonly definition: RulesetDefinition
}

/** A ruleset; it is what its last version says. */
export interface Ruleset {
  readonly id: number
  readonly createdAt: string
  readonly versions: [RulesetVersion, ...RulesetVersion[]]
}

/** The rulesets of a repository by id, the oldest first. */
export const rulesetsOf = perRepository(() => new Map<number, Ruleset>())

/** What a ruleset says now. */
export function definitionOf({ versions }: Ruleset): RulesetDefinition {
  return (versions.at(-1) as RulesetVersion).definition
}

/**
 * The active rulesets that hold for a ref. `defaultBranch` is the full name of that ref. A ruleset that includes
 * nothing holds nowhere (https://github.com/Lingtai-AI/lingtai/pull/805).
 */
export function activeRulesets(repository: Repository, ref: string, defaultBranch: string): Ruleset[] {
  const target = ref.startsWith('refs/heads/') ? 'branch' : ref.startsWith('refs/tags/') ? 'tag' : undefined
  return [...rulesetsOf(repository).values()].filter((ruleset) => {
    const definition = definitionOf(ruleset)
    if (definition.enforcement !== 'active' || definition.target !== target) return false
    const fits = (pattern: string) => names(pattern, ref, defaultBranch)
    return definition.include.some(fits) && !definition.exclude.some(fits)
  })
}

function names(pattern: string, ref: string, defaultBranch: string): boolean {
  if (pattern === '~ALL') return true
  if (pattern === '~DEFAULT_BRANCH') return ref === defaultBranch
  return fnmatch(pattern, ref)
}
