import { canJudge, type NamePattern } from '../name-pattern.ts'
import type { Rule, RulesetDefinition } from './ruleset.ts'

/** The types of rules that the world holds pushes and merges to. */
const enforced: ReadonlySet<string> = new Set<Rule['type']>([
  'creation',
  'update',
  'deletion',
  'non_fast_forward',
  'required_linear_history',
  'required_signatures',
  'pull_request',
  'required_status_checks',
  'required_deployments',
  'merge_queue',
  'branch_name_pattern',
  'tag_name_pattern',
  'commit_message_pattern',
  'commit_author_email_pattern',
  'committer_email_pattern'
])

/**
 * What GitHub does not take for tags: they know no pull requests, so there is nothing to require of one
 * (https://github.com/eclipse-csi/otterdog/issues/483).
 */
export const notForTags: ReadonlySet<string> = new Set(['pull_request', 'merge_queue', 'branch_name_pattern'])

/** What GitHub does not take for branches. */
export const notForBranches: ReadonlySet<string> = new Set(['tag_name_pattern'])

/** What of a ruleset the world keeps and shows, and holds nobody to: `the rule "workflows"`. */
export function unenforcedRules({ target, rules }: RulesetDefinition): string[] {
  if (target === 'push') return ['the target "push"']
  return rules.flatMap((rule) => {
    if (!enforced.has(rule.type)) return [`the rule "${rule.type}"`]
    const pattern = rule.type.endsWith('_pattern') ? (patternOf(rule) as NamePattern | undefined) : undefined
    return pattern !== undefined && !canJudge(pattern) ? [`the expression "${pattern.pattern}"`] : []
  })
}

function patternOf(rule: Rule): unknown {
  return 'parameters' in rule ? rule.parameters : undefined
}
