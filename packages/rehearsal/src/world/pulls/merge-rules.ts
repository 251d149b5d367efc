import { isAtLeast } from '../accounts/roles.ts'
import { countCommits, tipOf } from '../commit-graph.ts'
import { activeEnvironments } from '../deployments/deployment.ts'
import { roleOfPerson } from '../permissions/reach.ts'
import { defaultBranch, type Repository } from '../repositories.ts'
import { checkMerge, type MergeVerdict } from '../rules/check-merge.ts'
import { checkResults } from '../rules/check-results.ts'
import { protectionOf } from '../rules/protection/protection.ts'
import { activeRulesets, definitionOf, type Rule } from '../rules/rulesets/ruleset.ts'
import type { Author } from '../update-refs.ts'
import { mergeSettingsOf } from './merge-settings.ts'
import type { MergeMethod, Pull } from './pull.ts'

type Merger = Pick<Author, 'state' | 'caller'>

/**
 * What the rules of the base branch say to a caller who would merge a pull request by a method. With `group` the merge
 * queue asks: whether the pull request may be in it, or (`sha`) whether the commit that it has made may be merged.
 */
export async function judgeMerge(
  { state, caller }: Merger,
  pull: Pull,
  method: MergeMethod,
  group?: { readonly sha: string }
): Promise<MergeVerdict> {
  const { base, head, issue, reviews, lastPusher } = pull
  const tip = await tipOf(base.repository, base.ref)
  return checkMerge(state, base.repository, caller, {
    base: base.ref,
    results: checkResults(base.repository, group?.sha ?? head.sha),
    method,
    byQueue: group !== undefined,
    isBehind: group === undefined && tip !== undefined && (await countCommits(base.repository, head.sha, tip)) > 0,
    reviews,
    environments: activeEnvironments(base.repository, group?.sha ?? head.sha),
    mayWrite: (login) => isAtLeast(roleOfPerson(state, base.repository, login), 'write'),
    author: issue.author,
    lastPusher
  })
}

/**
 * Whether the rules let a pull request be merged by any method that the repository has; else what holds it. Whoever may
 * pass over the rules can merge all the same, and is told what holds it nevertheless: `gh pr merge` offers `--admin` for
 * what is blocked (https://github.com/cli/cli, pkg/cmd/pr/merge/merge.go, `allowsAdminOverride`).
 */
export async function judgeAnyMerge(merger: Merger, pull: Pull): Promise<'free' | 'behind' | 'blocked'> {
  const { methods } = mergeSettingsOf(pull.base.repository)
  const usable = (['merge', 'squash', 'rebase'] as const).filter((method) => methods[method])
  const verdicts = await Promise.all(usable.map((method) => judgeMerge(merger, pull, method)))
  const held = verdicts.map(({ reasons, bypassed }) => [...reasons, ...bypassed])
  if (held.some(({ length }) => length === 0)) return 'free'
  return held.some((reasons) => reasons.every((reason) => reason === behind)) ? 'behind' : 'blocked'
}

/** Whether new commits take the force from approvals, by the protection of a branch or by a ruleset. */
export async function dismissesStale(repository: Repository, branch: string): Promise<boolean> {
  if (protectionOf(repository, branch)?.settings.reviews?.dismissStale === true) return true
  const rules = await rulesOf(repository, branch)
  return rules.some((rule) => rule.type === 'pull_request' && rule.parameters?.dismiss_stale_reviews_on_push === true)
}

const behind = 'Head branch is not up to date with the base branch.'

/** How the merge queue of a pull request's base branch merges; undefined where there is none. */
export async function queueMethod({ base }: Pull): Promise<MergeMethod | undefined> {
  const rule = await queueRule(base.repository, base.ref)
  return rule && ((rule.parameters?.merge_method ?? 'MERGE').toLowerCase() as MergeMethod)
}

/** The rule that gives a branch a merge queue; undefined where there is none. */
export async function queueRule(
  repository: Repository,
  branch: string
): Promise<Extract<Rule, { type: 'merge_queue' }> | undefined> {
  return (await rulesOf(repository, branch)).find((rule) => rule.type === 'merge_queue')
}

/** The rules of the rulesets that are active for a branch. */
export async function rulesOf(repository: Repository, branch: string): Promise<Rule[]> {
  const whole = `refs/heads/${await defaultBranch(repository)}`
  return activeRulesets(repository, `refs/heads/${branch}`, whole).flatMap((each) => definitionOf(each).rules)
}
