import type {
  CreateRepositoryRulesetInput,
  DeleteRepositoryRulesetInput,
  RepositoryRulesetBypassActorInput,
  UpdateRepositoryRulesetInput
} from '@octokit/graphql-schema'
import type { Repository } from '../../repositories.ts'
import { RestError } from '../../rest/errors.ts'
import { definitionIn } from '../../rest/protection/ruleset-definition.ts'
import { createRuleset, deleteRuleset, updateRuleset } from '../../rules/rulesets/change-ruleset.ts'
import { type BypassActor, definitionOf, type RulesetDefinition } from '../../rules/rulesets/ruleset.ts'
import { readNodeId } from '../node-id.ts'
import { requireNode } from '../objects/find-node.ts'
import { snakeCase, snakeKeys } from '../objects/rule-words.ts'
import { type RulesetSource, rulesetSource } from '../objects/ruleset.ts'
import type { RepositorySource } from '../objects/sources.ts'
import { notFound, unprocessable } from '../refusal.ts'
import { type MutationContext, mutation } from './define.ts'
import { demand } from './demand.ts'

const administration = { administration: 'write' } as const

/** The mutations of rulesets. */
export const rulesetMutations = {
  createRepositoryRuleset: mutation(async (input: CreateRepositoryRulesetInput, context) => {
    const { repository } = await requireNode<RepositorySource>(context, input.sourceId, 'Repository')
    demand(context, repository, administration)
    const ruleset = await createRuleset(context.author, repository, define(context, repository, input))
    return { ruleset: rulesetSource(repository, ruleset) }
  }),

  updateRepositoryRuleset: mutation(async (input: UpdateRepositoryRulesetInput, context) => {
    const source = await requireNode<RulesetSource>(context, input.repositoryRulesetId, 'RepositoryRuleset')
    const { repository, ruleset } = source
    demand(context, repository, administration)
    const old = { ...definitionOf(ruleset), id: ruleset.id }
    await updateRuleset(context.author, repository, ruleset, define(context, repository, input, old))
    return { ruleset: source }
  }),

  deleteRepositoryRuleset: mutation(async (input: DeleteRepositoryRulesetInput, context) => {
    const source = await requireNode<RulesetSource>(context, input.repositoryRulesetId, 'RepositoryRuleset')
    demand(context, source.repository, administration)
    await deleteRuleset(context.author, source.repository, source.ruleset)
    return {}
  })
}

/** The same rules hold as in REST, so the input is said in its words first. */
function define(
  { state }: MutationContext,
  repository: Repository,
  input: CreateRepositoryRulesetInput | UpdateRepositoryRulesetInput,
  old?: RulesetDefinition & { readonly id: number }
): RulesetDefinition {
  const { name, target, enforcement, conditions, bypassActors, rules } = input
  const body = {
    ...(name != null && { name }),
    ...(target != null && { target: target.toLowerCase() }),
    ...(enforcement != null && { enforcement: enforcement.toLowerCase() }),
    ...(conditions?.refName != null && { conditions: { ref_name: conditions.refName } }),
    ...(bypassActors != null && { bypass_actors: bypassActors.map(readActor) }),
    ...(rules != null && { rules: rules.map(({ type, parameters }) => readRule(type, parameters)) })
  }
  try {
    return definitionIn({ state, repository, body }, old)
  } catch (error) {
    if (error instanceof RestError) throw unprocessable((error.errors ?? [error.message]).map(String).join(', '))
    throw error
  }
}

function readRule(type: string, parameters: object | null | undefined): object {
  const name = type.toLowerCase()
  const own = Object.entries(parameters ?? {}).find(([each]) => snakeCase(each) === name)?.[1] as unknown
  return own == null ? { type: name } : { type: name, parameters: snakeKeys(own) }
}

function readActor(input: RepositoryRulesetBypassActorInput): BypassActor {
  const bypass_mode = input.bypassMode.toLowerCase() as 'always' | 'pull_request'
  if (input.organizationAdmin) return { actor_id: null, actor_type: 'OrganizationAdmin', bypass_mode }
  if (input.deployKey) return { actor_id: null, actor_type: 'DeployKey', bypass_mode }
  if (input.repositoryRoleDatabaseId != null) {
    return { actor_id: input.repositoryRoleDatabaseId, actor_type: 'RepositoryRole', bypass_mode }
  }
  const { kind, parts = [] } = readNodeId(input.actorId ?? '') ?? {}
  if (kind !== 'App' && kind !== 'Team')
    throw notFound(`Could not resolve to a node with the global id of '${input.actorId}'`)
  return { actor_id: Number(parts[0]), actor_type: kind === 'App' ? 'Integration' : 'Team', bypass_mode }
}
