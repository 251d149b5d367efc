import { accountId } from '../../accounts/accounts.ts'
import { isAdmin, type RuleActor } from '../actor.ts'
import type { BypassActor, RulesetDefinition } from './ruleset.ts'

/** How an actor may pass a ruleset by; `exempt`: without a word about it. */
export type Bypass = 'always' | 'pull_requests_only' | 'exempt' | 'never'

/**
 * The numbers of GitHub's own repository roles, which no description has: exports of rulesets show them.
 * https://github.com/github/ruleset-recipes
 */
const roleIds: Readonly<Record<number, string>> = { 1: 'read', 2: 'maintain', 3: 'triage', 4: 'write', 5: 'admin' }

/** How an actor may pass a ruleset by: the widest of the ways that it is named for. */
export function bypassOf(definition: RulesetDefinition, actor: RuleActor): Bypass {
  const modes = definition.bypassActors.filter((each) => means(each, actor)).map(({ bypass_mode }) => bypass_mode)
  if (modes.includes('exempt')) return 'exempt'
  if (modes.some((mode) => (mode ?? 'always') === 'always')) return 'always'
  return modes.length === 0 ? 'never' : 'pull_requests_only'
}

/** The owners of the world are organizations whose administrators are those of the repository; it has no deploy keys. */
function means({ actor_type, actor_id }: BypassActor, actor: RuleActor): boolean {
  if (actor_type === 'Integration') return actor.app?.id !== undefined && actor.app.id === actor_id
  if (actor_type === 'OrganizationAdmin') return isAdmin(actor)
  if (actor_type === 'Team') return actor.teams.some(({ id }) => id === actor_id)
  if (actor_type === 'User') return actor.app === undefined && accountId(actor.login) === actor_id
  if (actor_type === 'RepositoryRole') return actor.role !== undefined && actor.role === roleIds[actor_id ?? 0]
  return false
}
