import type { RepositoryRulesetBypassActor } from '@octokit/graphql-schema'
import { appSlugOf } from '../../accounts/apps.ts'
import { teamsOf } from '../../accounts/teams.ts'
import type { Repository as GitRepository } from '../../repositories.ts'
import { nodeId } from '../../rest/node-id.ts'
import type { BypassActor } from '../../rules/rulesets/ruleset.ts'
import type { Context, Fields, Typed } from '../fields.ts'
import { appSource } from './app.ts'
import type { RulesetSource } from './ruleset.ts'
import { teamSource } from './team.ts'

/** Who may pass a ruleset by. */
export interface BypassSource extends Typed<'RepositoryRulesetBypassActor'> {
  readonly ruleset: RulesetSource
  readonly bypass: BypassActor
}

/** Those who may pass rulesets by. */
export const bypassActorFields = {
  id: ({ ruleset: { ruleset }, bypass }) =>
    nodeId('RepositoryRulesetBypassActor', String(ruleset.id), bypass.actor_type, String(bypass.actor_id)),
  actor: ({ ruleset, bypass }, _, context) => bypassActor(context, ruleset.repository, bypass),
  bypassMode: ({ bypass }) => (bypass.bypass_mode ?? 'always').toUpperCase(),
  organizationAdmin: ({ bypass }) => bypass.actor_type === 'OrganizationAdmin',
  deployKey: ({ bypass }) => bypass.actor_type === 'DeployKey',
  repositoryRoleDatabaseId: ({ bypass }) => (bypass.actor_type === 'RepositoryRole' ? (bypass.actor_id ?? null) : null),
  repositoryRuleset: ({ ruleset }) => ruleset
} satisfies Fields<RepositoryRulesetBypassActor, BypassSource>

/** GraphQL knows Apps and teams alone; null for all others, and for those of which the world was told nothing. */
function bypassActor(context: Context, { owner }: GitRepository, { actor_type, actor_id }: BypassActor) {
  if (actor_type === 'Integration') {
    const slug = appSlugOf(context.state, actor_id ?? 0)
    return slug === undefined ? null : appSource(slug)
  }
  const team = teamsOf(context.state).find(({ id }) => id === actor_id)
  return actor_type === 'Team' && team !== undefined ? teamSource(context, owner, team.slug) : null
}
