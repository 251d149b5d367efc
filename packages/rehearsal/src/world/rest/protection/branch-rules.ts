import { defaultBranch } from '../../repositories.ts'
import { activeRulesets, definitionOf } from '../../rules/rulesets/ruleset.ts'
import { answerPage } from '../answer-page.ts'
import { parameter, type Route } from '../request.ts'

/**
 * GET /repos/{owner}/{repo}/rules/branches/{branch}: the rules of all rulesets that are active for a branch, which need
 * not exist. Branch protections are none of them.
 */
export const branchRules: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/rules/branches/{branch}',
  documentation: '/repos/rules#get-rules-for-a-branch',
  handle: async (request) => {
    const { repository, url } = request
    const head = `refs/heads/${await defaultBranch(repository)}`
    const active = activeRulesets(repository, `refs/heads/${parameter(request, 'branch')}`, head)
    const all = active.flatMap((ruleset) => {
      const source = { ruleset_source_type: 'Repository', ruleset_source: repository.fullName, ruleset_id: ruleset.id }
      return definitionOf(ruleset).rules.map((rule) => ({ ...rule, ...source }))
    })
    return answerPage({ url }, all)
  }
}
