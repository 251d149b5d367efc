import { type JobRecord, type RunRecord, runsOf } from '../../actions/runs.ts'
import { perform } from '../../effect.ts'
import { inspection } from '../../inspection-path.ts'
import { loginOf } from '../../tokens.ts'
import { answerCounted } from '../answer-page.ts'
import { notFound, orNotFound, RestError } from '../errors.ts'
import { parameter, type RestRequest, type RestResponse, type Route } from '../request.ts'
import { jobShape, runShape } from './run-shape.ts'

const root = '/repos/{owner}/{repo}/actions'
const documentation = '/actions/workflow-runs'

/** The run that the path names. Throws 404 when there is none. */
export function findRun(request: RestRequest): RunRecord {
  return orNotFound(runsOf(request.repository).get(Number(parameter(request, 'run_id'))))
}

/** A page of runs, the newest first, narrowed by what the query asks. */
export async function listRuns(request: RestRequest, runs: readonly RunRecord[]): Promise<RestResponse> {
  const query = request.url.searchParams
  const isAsked = (name: string, value: string): boolean => !query.has(name) || query.get(name) === value
  const found = runs.toReversed().filter(({ event, status, conclusion }) => {
    const branch = event.ref.replace(/^refs\/(?:heads|tags)\//, '')
    const state = query.get('status')
    return (
      isAsked('event', event.name) &&
      isAsked('branch', branch) &&
      isAsked('actor', event.actor) &&
      isAsked('head_sha', event.sha) &&
      (state === null || state === status || state === conclusion)
    )
  })
  return answerCounted(request, ['workflow_runs', found], (run) => runShape(request, run))
}

function listJobs(request: RestRequest, run: RunRecord): Promise<RestResponse> {
  return answerCounted(request, ['jobs', run.jobs], (job) => jobShape(request, run, job))
}

function findJob(request: RestRequest): { readonly run: RunRecord; readonly job: JobRecord } {
  const id = Number(parameter(request, 'job_id'))
  for (const run of runsOf(request.repository).values()) {
    const job = run.jobs.find((each) => each.id === id)
    if (job !== undefined) return { run, job }
  }
  throw notFound()
}

/** Ends a run. GitHub answers 409 for one that has ended already. */
async function cancel(request: RestRequest): Promise<RestResponse> {
  const run = findRun(request)
  if (run.status === 'completed' || run.cancel === undefined) {
    throw new RestError(409, 'Cannot cancel a workflow run that is completed.')
  }
  await change(request, run, 'cancel-run', () => run.cancel?.())
  return { status: 202, body: {} }
}

async function rerun(request: RestRequest, which: 'all' | 'failed'): Promise<RestResponse> {
  const run = findRun(request)
  // https://docs.github.com/en/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs : only what has ended.
  if (run.status !== 'completed' || run.rerun === undefined) {
    throw new RestError(403, 'This workflow run cannot be retried')
  }
  if (which === 'failed' && run.conclusion === 'success') {
    throw new RestError(403, 'This workflow run cannot be retried')
  }
  await change(request, run, 'rerun', () => run.rerun?.(which))
  return { status: 201, body: {} }
}

function change(request: RestRequest, run: RunRecord, kind: string, apply: () => void): Promise<void> {
  const { state, caller, via, repository } = request
  const target = `${repository.fullName} run of ${run.workflow.path} #${run.number}`
  return perform(state, { kind, target, via, by: loginOf(caller) }, apply)
}

function operation(method: string, path: string, handle: Route['handle']): Route {
  return { method, path: `${root}${path}`, documentation, handle }
}

/** The operations on workflow runs and their jobs. */
export const runRoutes: readonly Route[] = [
  operation('GET', '/runs', (request) => listRuns(request, [...runsOf(request.repository).values()])),
  operation('GET', '/runs/{run_id}', async (request) => ({ body: await runShape(request, findRun(request)) })),
  operation('GET', '/runs/{run_id}/jobs', async (request) => listJobs(request, findRun(request))),
  operation('POST', '/runs/{run_id}/cancel', cancel),
  operation('POST', '/runs/{run_id}/force-cancel', cancel),
  operation('POST', '/runs/{run_id}/rerun', (request) => rerun(request, 'all')),
  operation('POST', '/runs/{run_id}/rerun-failed-jobs', (request) => rerun(request, 'failed')),
  operation('GET', '/jobs/{job_id}/logs', async (request) => ({
    status: 302,
    headers: { Location: `${request.state.url}${inspection}/logs/${findJob(request).job.id}` }
  })),
  operation('GET', '/jobs/{job_id}', async (request) => {
    const { run, job } = findJob(request)
    return { body: jobShape(request, run, job) }
  })
]
