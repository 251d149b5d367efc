import { appIdOf } from '../../accounts/apps.ts'
import { type CheckWords, createRun, updateRun } from '../../statuses/change-run.ts'
import { type CheckRun, checkSuitesOf } from '../../statuses/check-run.ts'
import { latestRuns, runsOf } from '../../statuses/rollup.ts'
import { answerCounted, answerPage } from '../answer-page.ts'
import { orNotFound } from '../errors.ts'
import { bodyOf, parameter, type RestRequest, type Route } from '../request.ts'
import { checkRunShape } from './check-shape.ts'
import { suiteNamed } from './check-suites.ts'
import { commitOf } from './statuses.ts'

const one = '/repos/{owner}/{repo}/check-runs/{check_run_id}'

const create: Route = {
  method: 'POST',
  path: '/repos/{owner}/{repo}/check-runs',
  documentation: '/checks/runs#create-a-check-run',
  handle: async (request) => {
    const { name, head_sha: sha } = bodyOf<'checks/create'>(request)
    const run = await createRun(request, request.repository, sha, { ...wordsOf(request), name })
    return { status: 201, body: checkRunShape(request, request.repository, run) }
  }
}

const update: Route = {
  method: 'PATCH',
  path: one,
  documentation: '/checks/runs#update-a-check-run',
  handle: async (request) => {
    const run = runNamed(request)
    await updateRun(request, request.repository, run, wordsOf(request))
    return { body: checkRunShape(request, request.repository, run) }
  }
}

const get: Route = {
  method: 'GET',
  path: one,
  documentation: '/checks/runs#get-a-check-run',
  handle: async (request) => ({ body: checkRunShape(request, request.repository, runNamed(request)) })
}

const annotations: Route = {
  method: 'GET',
  path: `${one}/annotations`,
  documentation: '/checks/runs#list-check-run-annotations',
  handle: async (request) => {
    const { output, sha } = runNamed(request)
    const none = { start_column: null, end_column: null, title: null, raw_details: null }
    return answerPage(request, output.annotations, (annotation) => {
      return { ...none, ...annotation, blob_href: `${request.urls.html}/blob/${sha}/${annotation.path}` }
    })
  }
}

const listForRef: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/commits/{ref}/check-runs',
  documentation: '/checks/runs#list-check-runs-for-a-git-reference',
  handle: async (request) => list(request, runsOf(request.repository, await commitOf(request)))
}

const listForSuite: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs',
  documentation: '/checks/runs#list-check-runs-in-a-check-suite',
  handle: async (request) => list(request, [...suiteNamed(request).runs].reverse())
}

/** Of runs that stand newest first: the newest of each name unless all are asked for. */
function list(request: RestRequest, runs: readonly CheckRun[]) {
  const query = request.url.searchParams
  const [name, status, app] = [query.get('check_name'), query.get('status'), query.get('app_id')]
  const all = (query.get('filter') === 'all' ? runs : latestRuns(runs)).filter((run) => {
    const isOfApp = app === null || String(appIdOf(request.state, run.suite.app)) === app
    return isOfApp && (name === null || run.name === name) && (status === null || run.status === status)
  })
  return answerCounted(request, ['check_runs', all], (run) => checkRunShape(request, request.repository, run))
}

function runNamed(request: RestRequest): CheckRun {
  const id = Number(parameter(request, 'check_run_id'))
  return orNotFound(
    checkSuitesOf(request.repository)
      .flatMap(({ runs }) => runs)
      .find((each) => each.id === id)
  )
}

function wordsOf(request: RestRequest): CheckWords {
  const body = bodyOf<'checks/create'>(request)
  const { conclusion, started_at: startedAt, completed_at: completedAt, details_url: detailsUrl } = body
  const status = body.status as CheckWords['status']
  const { external_id: externalId, output, name } = body
  return {
    name,
    status,
    conclusion,
    startedAt,
    completedAt,
    detailsUrl,
    externalId,
    output: output as CheckWords['output']
  }
}

/** The operations on check runs. */
export const checkRunRoutes: readonly Route[] = [create, update, get, annotations, listForRef, listForSuite]
