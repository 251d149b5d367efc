import { accountOf } from '../../accounts/accounts.ts'
import type { RulesetVersion } from '../../rules/rulesets/ruleset.ts'
import { answerPage } from '../answer-page.ts'
import { notFound } from '../errors.ts'
import { parameter, type RestRequest, type Route } from '../request.ts'
import { rulesetState } from './ruleset-shape.ts'
import { demandRuleset } from './rulesets.ts'

const path = '/repos/{owner}/{repo}/rulesets/{ruleset_id}/history'

/** What a ruleset was before, the newest first. */
export const rulesetHistoryRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    documentation: '/repos/rules#get-repository-ruleset-history',
    handle: async (request) => {
      const all = demandRuleset(request).versions.toReversed()
      return answerPage(request, all, (version) => versionShape(request, version))
    }
  },
  {
    method: 'GET',
    path: `${path}/{version_id}`,
    documentation: '/repos/rules#get-repository-ruleset-version',
    handle: async (request) => {
      const ruleset = demandRuleset(request)
      const version = ruleset.versions.find(({ id }) => id === Number(parameter(request, 'version_id')))
      if (version === undefined) throw notFound()
      return { body: { ...versionShape(request, version), state: rulesetState(request, ruleset, version) } }
    }
  }
]

function versionShape({ state }: RestRequest, { id, by, at }: RulesetVersion) {
  const { id: actor, type } = accountOf(state, by)
  return { version_id: id, actor: { id: actor, type: type === 'Bot' ? 'Integration' : type }, updated_at: at }
}
