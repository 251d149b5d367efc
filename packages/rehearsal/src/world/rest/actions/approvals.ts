import { environmentsOf } from '../../actions/environments.ts'
import type { RunRecord } from '../../actions/runs.ts'
import { perform } from '../../effect.ts'
import { loginOf } from '../../tokens.ts'
import { RestError } from '../errors.ts'
import { nodeId } from '../node-id.ts'
import { bodyOf, type RestRequest, type RestResponse, type Route } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { simpleUser } from '../users/simple-user.ts'
import { findRun } from './runs.ts'

const documentation = '/actions/workflow-runs'

/** The environment of a pending deployment; one that no one has configured is known by its name alone. */
function environmentShape({ repository, urls }: RestRequest, name: string) {
  const record = environmentsOf(repository).get(name.toLowerCase())
  const id = record?.id ?? 0
  return {
    id,
    node_id: nodeId('Environment', String(id)),
    name,
    url: `${urls.repository}/environments/${encodeURIComponent(name)}`,
    html_url: `${urls.html}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`
  }
}

function pending(request: RestRequest, run: RunRecord): Schema<'pending-deployment'>[] {
  return [...run.waiting.keys()].map((name) => ({
    environment: environmentShape(request, name),
    wait_timer: environmentsOf(request.repository).get(name.toLowerCase())?.waitTimer ?? 0,
    wait_timer_started_at: null,
    current_user_can_approve: true,
    reviewers: []
  }))
}

/** Answers what waits: the job goes on, or fails. */
async function review(request: RestRequest): Promise<RestResponse> {
  const run = findRun(request)
  const { environment_ids: ids, state, comment } = bodyOf<'actions/review-pending-deployments-for-run'>(request)
  const named = [...run.waiting].filter(([name]) => ids.includes(environmentShape(request, name).id))
  if (named.length !== ids.length) {
    throw new RestError(422, 'Deployment review is not pending for every environment that is named')
  }
  for (const [environment, answer] of named) {
    const target = `${request.repository.fullName} ${environment} for ${run.workflow.path} #${run.number}`
    const by = loginOf(request.caller)
    const kind = state === 'approved' ? 'approve-deployment' : 'reject-deployment'
    await perform(request.state, { kind, target, via: request.via, by }, () => {
      run.waiting.delete(environment)
      run.reviews.push({ environment, state, by, comment })
      answer({ environment, state, by, comment })
    })
  }
  return { body: [] }
}

function reviews(request: RestRequest): Schema<'environment-approvals'>[] {
  return findRun(request).reviews.map(({ environment, state, by, comment }) => ({
    environments: [environmentShape(request, environment)],
    state,
    user: simpleUser(request.state.url, by),
    comment
  }))
}

const run = '/repos/{owner}/{repo}/actions/runs/{run_id}'

/** The operations on deployments that wait for a person. */
export const approvalRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: `${run}/pending_deployments`,
    documentation,
    handle: async (request) => ({ body: pending(request, findRun(request)) })
  },
  { method: 'POST', path: `${run}/pending_deployments`, documentation, handle: review },
  { method: 'GET', path: `${run}/approvals`, documentation, handle: async (request) => ({ body: reviews(request) }) }
]
