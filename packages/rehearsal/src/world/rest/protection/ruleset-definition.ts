import { accountOf } from '../../accounts/accounts.ts'
import { appsOf, githubActionsId } from '../../accounts/apps.ts'
import { notForBranches, notForTags } from '../../rules/rulesets/rule-types.ts'
import {
  type BypassActor,
  definitionOf,
  type Rule,
  type RulesetDefinition,
  rulesetsOf
} from '../../rules/rulesets/ruleset.ts'
import { invalid } from '../errors.ts'
import { bodyOf, type RestRequest } from '../request.ts'

/** Who says something, where: by REST, or by GraphQL in the words of REST. */
type Saying = Pick<RestRequest, 'state' | 'repository' | 'body'>

/** What a client says of a ruleset, on top of what was said before, refused where GitHub refuses it. */
export function definitionIn(request: Saying, old?: RulesetDefinition & { readonly id: number }): RulesetDefinition {
  const body = bodyOf<'repos/update-repo-ruleset'>(request)
  const { ref_name } = body.conditions ?? {}
  const made: RulesetDefinition = {
    name: body.name ?? old?.name ?? '',
    target: body.target ?? old?.target ?? 'branch',
    enforcement: body.enforcement ?? old?.enforcement ?? 'active',
    bypassActors: body.bypass_actors?.map(completeActor) ?? old?.bypassActors ?? [],
    include: ref_name?.include ?? old?.include ?? [],
    exclude: ref_name?.exclude ?? old?.exclude ?? [],
    rules: body.rules?.map(completeRule) ?? old?.rules ?? []
  }
  const problems = [
    ...nameProblems(request, made, old?.id),
    ...patternProblems(made, ref_name !== undefined && ref_name.exclude === undefined),
    ...ruleProblems(request, made),
    ...actorProblems(request, made)
  ]
  if (problems.length > 0) throw invalid(...problems)
  return made
}

function nameProblems({ repository }: Saying, { name }: RulesetDefinition, id: number | undefined): string[] {
  if (name.trim() === '') return ["Name can't be blank"]
  const others = [...rulesetsOf(repository).values()].filter((ruleset) => ruleset.id !== id)
  return others.some((ruleset) => definitionOf(ruleset).name === name) ? ['Name must be unique'] : []
}

/**
 * Patterns are full names of branches or tags (https://github.com/integrations/terraform-provider-github/pull/2660),
 * and a client that names what is included must name what is excluded, if only `[]`
 * (https://github.com/tinyhumansai/opencompany/pull/2299).
 */
function patternProblems({ target, include, exclude }: RulesetDefinition, lacksExclude: boolean): string[] {
  if (target === 'push') return []
  const prefix = target === 'branch' ? 'refs/heads/' : 'refs/tags/'
  const fits = (pattern: string) => pattern === '~ALL' || pattern === '~DEFAULT_BRANCH' || pattern.startsWith(prefix)
  const wrong = [...include, ...exclude].filter((pattern) => !fits(pattern))
  if (wrong.length > 0) return [`Invalid target patterns: '${wrong.join("', '")}'`]
  return lacksExclude ? ["Invalid target patterns: ''"] : []
}

function ruleProblems({ state, repository }: Saying, { target, rules }: RulesetDefinition): string[] {
  const refused = target === 'tag' ? notForTags : target === 'branch' ? notForBranches : new Set<string>()
  // https://github.com/apache/texera/pull/5050
  const isUsers = accountOf(state, repository.owner).type === 'User'
  return rules.flatMap((rule) => {
    if (refused.has(rule.type) || (isUsers && rule.type === 'merge_queue')) return [`Invalid rule '${rule.type}': `]
    if (rule.type !== 'required_status_checks') return []
    const ids = (rule.parameters?.required_status_checks ?? []).map(({ integration_id }) => integration_id)
    // https://github.com/eclipse-csi/otterdog/issues/473
    const problem = 'Invalid parameter required_status_checks: Invalid integration ids'
    return ids.every((id) => id === undefined || isApp(state, id)) ? [] : [`Invalid rule '${rule.type}': ${problem}`]
  })
}

/** An App must be installed on the owner; GitHub Actions is on organizations only. */
function actorProblems({ state, repository }: Saying, { bypassActors }: RulesetDefinition): string[] {
  const isUsers = accountOf(state, repository.owner).type === 'User'
  return bypassActors.flatMap(({ actor_type, actor_id }) => {
    if (actor_type !== 'Integration' || (isApp(state, actor_id) && !(isUsers && actor_id === githubActionsId)))
      return []
    const name = actor_id === githubActionsId ? 'GitHub Actions ' : ''
    return [`Actor ${name}integration must be part of the ruleset source or owner organization`]
  })
}

function isApp(state: Saying['state'], id: number | null | undefined): boolean {
  return id === githubActionsId || appsOf(state).some((app) => app.id === id)
}

function completeActor(actor: BypassActor): BypassActor {
  const isOne = actor.actor_type !== 'OrganizationAdmin' && actor.actor_type !== 'DeployKey'
  return {
    actor_id: isOne ? (actor.actor_id ?? null) : null,
    actor_type: actor.actor_type,
    bypass_mode: actor.bypass_mode ?? 'always'
  }
}

/** GitHub writes out what a client left to it. */
function completeRule(rule: Rule): Rule {
  if (rule.type === 'pull_request') return { ...rule, parameters: { ...pullRequestDefaults, ...rule.parameters } }
  if (rule.type !== 'required_status_checks' || rule.parameters === undefined) return rule
  return { ...rule, parameters: { do_not_enforce_on_create: false, ...rule.parameters } }
}

const pullRequestDefaults = {
  required_approving_review_count: 0,
  dismiss_stale_reviews_on_push: false,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_review_thread_resolution: false,
  allowed_merge_methods: ['merge', 'squash', 'rebase'] as ('merge' | 'squash' | 'rebase')[]
}
