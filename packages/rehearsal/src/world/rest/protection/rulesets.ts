import { createRuleset, deleteRuleset, updateRuleset } from '../../rules/rulesets/change-ruleset.ts'
import { definitionOf, type Ruleset, rulesetsOf } from '../../rules/rulesets/ruleset.ts'
import { answerPage } from '../answer-page.ts'
import { orNotFound } from '../errors.ts'
import { parameter, type RestRequest, type Route } from '../request.ts'
import { definitionIn } from './ruleset-definition.ts'
import { briefRuleset, fullRuleset } from './ruleset-shape.ts'

const path = '/repos/{owner}/{repo}/rulesets'
const one = `${path}/{ruleset_id}`

/** The rulesets of a repository. */
export const rulesetRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    documentation: '/repos/rules#get-all-repository-rulesets',
    handle: async (request) => {
      const targets = request.url.searchParams.get('targets')?.split(',')
      const all = [...rulesetsOf(request.repository).values()].filter((ruleset) => {
        return targets?.includes(definitionOf(ruleset).target) ?? true
      })
      return answerPage(request, all, (ruleset) => briefRuleset(request, ruleset))
    }
  },
  {
    method: 'POST',
    path,
    documentation: '/repos/rules#create-a-repository-ruleset',
    handle: async (request) => {
      const ruleset = await createRuleset(request, request.repository, definitionIn(request))
      return { status: 201, body: fullRuleset(request, ruleset) }
    }
  },
  {
    method: 'GET',
    path: one,
    documentation: '/repos/rules#get-a-repository-ruleset',
    handle: async (request) => ({ body: fullRuleset(request, demandRuleset(request)) })
  },
  {
    method: 'PUT',
    path: one,
    documentation: '/repos/rules#update-a-repository-ruleset',
    handle: async (request) => {
      const ruleset = demandRuleset(request)
      const definition = definitionIn(request, { ...definitionOf(ruleset), id: ruleset.id })
      await updateRuleset(request, request.repository, ruleset, definition)
      return { body: fullRuleset(request, ruleset) }
    }
  },
  {
    method: 'DELETE',
    path: one,
    documentation: '/repos/rules#delete-a-repository-ruleset',
    handle: async (request) => {
      await deleteRuleset(request, request.repository, demandRuleset(request))
      return { status: 204 }
    }
  }
]

/** The ruleset that a request names. */
export function demandRuleset(request: RestRequest): Ruleset {
  return orNotFound(rulesetsOf(request.repository).get(Number(parameter(request, 'ruleset_id'))))
}
