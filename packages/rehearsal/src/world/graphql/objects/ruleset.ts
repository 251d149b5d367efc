import type {
  Repository,
  RepositoryRule,
  RepositoryRuleset,
  RepositoryRulesetArgs,
  RepositoryRulesetBypassActorsArgs,
  RepositoryRulesetRulesArgs,
  RepositoryRulesetsArgs
} from '@octokit/graphql-schema'
import { has } from '../../permissions/judge.ts'
import type { Repository as GitRepository } from '../../repositories.ts'
import { nodeId } from '../../rest/node-id.ts'
import { definitionOf, type Rule, type Ruleset, type RulesetVersion, rulesetsOf } from '../../rules/rulesets/ruleset.ts'
import { connect } from '../connection.ts'
import { type Fields, plain, type Typed } from '../fields.ts'
import { repositorySource } from './repository-source.ts'
import { camelCase, camelKeys } from './rule-words.ts'
import type { BypassSource } from './ruleset-bypass.ts'
import type { RepositorySource } from './sources.ts'

/** A ruleset of a repository. */
export interface RulesetSource extends Typed<'RepositoryRuleset'> {
  readonly repository: GitRepository
  readonly ruleset: Ruleset
}

/** Rulesets. */
export const rulesetFields = {
  id: ({ ruleset }) => nodeId('RepositoryRuleset', String(ruleset.id)),
  databaseId: ({ ruleset }) => ruleset.id,
  name: ({ ruleset }) => definitionOf(ruleset).name,
  target: ({ ruleset }) => definitionOf(ruleset).target.toUpperCase(),
  enforcement: ({ ruleset }) => definitionOf(ruleset).enforcement.toUpperCase(),
  source: ({ repository }) => repositorySource(repository),
  createdAt: ({ ruleset }) => ruleset.createdAt,
  updatedAt: ({ ruleset }) => (ruleset.versions.at(-1) as RulesetVersion).at,
  conditions: ({ ruleset }) => {
    const { include, exclude } = definitionOf(ruleset)
    return { refName: { include, exclude } }
  },
  rules: (source, args: RepositoryRulesetRulesArgs, _, info) => {
    const rules = definitionOf(source.ruleset).rules.filter(
      ({ type }) => args.type == null || type.toUpperCase() === args.type
    )
    return connect(
      rules.map((rule): RuleSource => ({ __typename: 'RepositoryRule', ruleset: source, rule })),
      args,
      info
    )
  },
  bypassActors: (source, args: RepositoryRulesetBypassActorsArgs, { caller }, info) => {
    if (!has(source.repository, caller, { administration: 'write' })) return null
    const actors = definitionOf(source.ruleset).bypassActors
    return connect(
      actors.map((bypass): BypassSource => ({ __typename: 'RepositoryRulesetBypassActor', ruleset: source, bypass })),
      args,
      info
    )
  }
} satisfies Fields<RepositoryRuleset, RulesetSource>

/** A rule of a ruleset. */
interface RuleSource extends Typed<'RepositoryRule'> {
  readonly ruleset: RulesetSource
  readonly rule: Rule
}

/** Rules. */
export const ruleFields = {
  id: ({ ruleset: { ruleset }, rule }) => nodeId('RepositoryRule', String(ruleset.id), rule.type),
  type: ({ rule }) => rule.type.toUpperCase(),
  repositoryRuleset: ({ ruleset }) => ruleset,
  parameters: ({ rule }) => {
    if (!('parameters' in rule) || rule.parameters === undefined) return null
    const name = camelCase(rule.type)
    const __typename = `${name.charAt(0).toUpperCase()}${name.slice(1)}Parameters`
    return { ...(camelKeys(rule.parameters) as object), __typename }
  }
} satisfies Fields<RepositoryRule, RuleSource>

/** The rulesets of a repository, the oldest first. */
export const rulesetsOfRepository = {
  ruleset: ({ repository }, { databaseId }: RepositoryRulesetArgs) => {
    const found = rulesetsOf(repository).get(databaseId)
    return found && rulesetSource(repository, found)
  },
  rulesets: ({ repository }, args: RepositoryRulesetsArgs, _, info) => {
    const all = [...rulesetsOf(repository).values()].map((ruleset) => rulesetSource(repository, ruleset))
    return connect(all, args, info)
  }
} satisfies Fields<Repository, RepositorySource>

/** A ruleset as resolvers hand it on. */
export function rulesetSource(repository: GitRepository, ruleset: Ruleset): RulesetSource {
  return { __typename: 'RepositoryRuleset', repository, ruleset }
}

/** The types of what rules say, with the fields that the world keeps. */
export const ruleParameterFields = {
  RepositoryRuleConditions: plain('refName'),
  RefNameConditionTarget: plain('include', 'exclude'),
  UpdateParameters: plain('updateAllowsFetchAndMerge'),
  PullRequestParameters: plain(
    ...(['allowedMergeMethods', 'dismissStaleReviewsOnPush', 'requireCodeOwnerReview'] as const),
    ...(['requireLastPushApproval', 'requiredApprovingReviewCount', 'requiredReviewThreadResolution'] as const)
  ),
  RequiredStatusChecksParameters: plain(
    'doNotEnforceOnCreate',
    'requiredStatusChecks',
    'strictRequiredStatusChecksPolicy'
  ),
  StatusCheckConfiguration: plain('context', 'integrationId')
}
