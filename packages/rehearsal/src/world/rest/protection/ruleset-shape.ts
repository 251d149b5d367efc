import { reachOf } from '../../permissions/reach.ts'
import { ruleActor } from '../../rules/actor.ts'
import { type Bypass, bypassOf } from '../../rules/rulesets/bypass.ts'
import {
  definitionOf,
  type Ruleset,
  type RulesetDefinition,
  type RulesetVersion
} from '../../rules/rulesets/ruleset.ts'
import { nodeId } from '../node-id.ts'
import type { RestRequest } from '../request.ts'
import type { Schema } from '../schemas.ts'

type Shape = Schema<'repository-ruleset'>

/** A ruleset as it stands in a list: without what it says. */
export function briefRuleset(request: RestRequest, ruleset: Ruleset): Shape {
  const { name, target, enforcement } = definitionOf(ruleset)
  const { repository, urls } = request
  return {
    id: ruleset.id,
    name,
    target,
    source_type: 'Repository',
    source: repository.fullName,
    enforcement,
    node_id: nodeId('RepositoryRuleset', String(ruleset.id)),
    _links: {
      self: { href: `${urls.repository}/rulesets/${ruleset.id}` },
      html: { href: `${urls.html}/rules/${ruleset.id}` }
    },
    created_at: ruleset.createdAt,
    updated_at: (ruleset.versions.at(-1) as RulesetVersion).at
  }
}

/** A ruleset with all that it says. Who may pass it by is told to those who may change it. */
export function fullRuleset(request: RestRequest, ruleset: Ruleset): Shape {
  const definition = definitionOf(ruleset)
  const actor = ruleActor(request.state, request.repository, request.caller)
  return {
    ...briefRuleset(request, ruleset),
    ...saidBy(definition),
    ...(mayChange(request) ? { bypass_actors: [...definition.bypassActors] } : {}),
    current_user_can_bypass: bypassOf(definition, actor) satisfies Bypass
  }
}

/** What a version of a ruleset said, as its history shows it. */
export function rulesetState({ repository }: RestRequest, ruleset: Ruleset, { definition }: RulesetVersion): object {
  const { name, target, enforcement, bypassActors } = definition
  const source = { source_type: 'Repository', source: repository.fullName }
  return { id: ruleset.id, name, target, ...source, enforcement, bypass_actors: bypassActors, ...saidBy(definition) }
}

function saidBy({ target, include, exclude, rules }: RulesetDefinition): Pick<Shape, 'conditions' | 'rules'> {
  const conditions = { ref_name: { exclude: [...exclude], include: [...include] } }
  return { ...(target === 'push' ? {} : { conditions }), rules: [...rules] }
}

function mayChange({ caller, repository }: RestRequest): boolean {
  const reach = caller.kind === 'token' ? reachOf(repository, caller.grant) : undefined
  return reach === 'all' || reach?.administration === 'write'
}
