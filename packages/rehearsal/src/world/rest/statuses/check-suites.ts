import { appIdOf } from '../../accounts/apps.ts'
import { type CheckSuite, checkSuitesOf } from '../../statuses/check-run.ts'
import { createSuite } from '../../statuses/find-suite.ts'
import { answerCounted } from '../answer-page.ts'
import { orNotFound } from '../errors.ts'
import { bodyOf, parameter, type RestRequest, type Route } from '../request.ts'
import { checkSuiteShape } from './check-shape.ts'
import { commitOf } from './statuses.ts'

const create: Route = {
  method: 'POST',
  path: '/repos/{owner}/{repo}/check-suites',
  documentation: '/checks/suites#create-a-check-suite',
  handle: async (request) => {
    const { head_sha: sha } = bodyOf<'checks/create-suite'>(request)
    const { suite, isNew } = await createSuite(request, request.repository, sha)
    const status = isNew ? 201 : 200
    return { status, body: await checkSuiteShape(request, request.repository, suite) }
  }
}

const get: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/check-suites/{check_suite_id}',
  documentation: '/checks/suites#get-a-check-suite',
  handle: async (request) => ({ body: await checkSuiteShape(request, request.repository, suiteNamed(request)) })
}

const listForRef: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/commits/{ref}/check-suites',
  documentation: '/checks/suites#list-check-suites-for-a-git-reference',
  handle: async (request) => {
    const sha = await commitOf(request)
    const query = request.url.searchParams
    const [app, name] = [query.get('app_id'), query.get('check_name')]
    const all = checkSuitesOf(request.repository).filter((suite) => {
      const isOfApp = app === null || String(appIdOf(request.state, suite.app)) === app
      return suite.sha === sha && isOfApp && (name === null || suite.runs.some((run) => run.name === name))
    })
    return answerCounted(request, ['check_suites', all], (suite) => checkSuiteShape(request, request.repository, suite))
  }
}

/** The check suite that a path names. */
export function suiteNamed(request: RestRequest): CheckSuite {
  const id = Number(parameter(request, 'check_suite_id'))
  return orNotFound(checkSuitesOf(request.repository).find((each) => each.id === id))
}

/** The operations on check suites. */
export const checkSuiteRoutes: readonly Route[] = [create, get, listForRef]
