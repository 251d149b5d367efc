import { type EnvironmentRecord, environmentsOf } from '../../actions/environments.ts'
import { timestamp } from '../../commit-object.ts'
import { perform } from '../../effect.ts'
import { nextId } from '../../identifiers.ts'
import { loginOf } from '../../tokens.ts'
import { answerCounted } from '../answer-page.ts'
import { orNotFound } from '../errors.ts'
import { nodeId } from '../node-id.ts'
import { bodyOf, parameter, type RestRequest, type RestResponse, type Route } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { simpleUser } from '../users/simple-user.ts'

const root = '/repos/{owner}/{repo}/environments'
const documentation = '/deployments/environments'

function shape({ urls, state }: RestRequest, record: EnvironmentRecord): Schema<'environment'> {
  const { id, name, waitTimer, reviewers, preventSelfReview, branchPolicy } = record
  const rules = [
    ...(waitTimer > 0 ? [rule(id + 1, 'wait_timer', { wait_timer: waitTimer })] : []),
    ...(reviewers.length > 0 ? [rule(id + 2, 'required_reviewers', people())] : []),
    ...(branchPolicy === null ? [] : [rule(id + 3, 'branch_policy', {})])
  ]
  function people() {
    const named = reviewers.map(({ type }) => ({ type, reviewer: simpleUser(state.url, 'reviewer') }))
    return { prevent_self_review: preventSelfReview, reviewers: named }
  }
  return {
    id,
    node_id: nodeId('Environment', String(id)),
    name,
    url: `${urls.repository}/environments/${encodeURIComponent(name)}`,
    html_url: `${urls.html}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: record.createdAt,
    updated_at: record.updatedAt,
    protection_rules: rules as NonNullable<Schema<'environment'>['protection_rules']>,
    deployment_branch_policy: branchPolicy
  }
}

function rule(id: number, type: string, more: object) {
  return { id, node_id: nodeId('GateRule', String(id)), type, ...more }
}

function find(request: RestRequest): EnvironmentRecord {
  return orNotFound(environmentsOf(request.repository).get(parameter(request, 'environment_name').toLowerCase()))
}

async function list(request: RestRequest): Promise<RestResponse> {
  const all = [...environmentsOf(request.repository).values()]
  return answerCounted(request, ['environments', all], (record) => shape(request, record))
}

/** Creates an environment or sets its protection anew: what is not named is taken away, as GitHub does. */
async function put(request: RestRequest): Promise<RestResponse> {
  const name = parameter(request, 'environment_name')
  const body = bodyOf<'repos/create-or-update-environment'>(request)
  const environments = environmentsOf(request.repository)
  const now = timestamp(Date.now())
  const known = environments.get(name.toLowerCase())
  const record: EnvironmentRecord = {
    id: known?.id ?? nextId(request.state, 'environment'),
    name: known?.name ?? name,
    reviewers: (body.reviewers ?? []).map(({ type = 'User', id = 0 }) => ({ type, id })),
    waitTimer: body.wait_timer ?? 0,
    preventSelfReview: body.prevent_self_review ?? false,
    branchPolicy: body.deployment_branch_policy ?? null,
    createdAt: known?.createdAt ?? now,
    updatedAt: now,
    variables: known?.variables ?? new Map()
  }
  const kind = known === undefined ? 'create-environment' : 'update-environment'
  await change(request, kind, name, () => environments.set(name.toLowerCase(), record))
  return { body: shape(request, record) }
}

async function remove(request: RestRequest): Promise<RestResponse> {
  const { name } = find(request)
  await change(request, 'delete-environment', name, () => environmentsOf(request.repository).delete(name.toLowerCase()))
  return { status: 204 }
}

function change(request: RestRequest, kind: string, name: string, apply: () => unknown): Promise<unknown> {
  const { state, caller, via, repository } = request
  return perform(state, { kind, target: `${repository.fullName} environment ${name}`, via, by: loginOf(caller) }, apply)
}

/** The operations on environments. */
export const environmentRoutes: readonly Route[] = [
  { method: 'GET', path: root, documentation, handle: list },
  {
    method: 'GET',
    path: `${root}/{environment_name}`,
    documentation,
    handle: async (request) => ({ body: shape(request, find(request)) })
  },
  { method: 'PUT', path: `${root}/{environment_name}`, documentation, handle: put },
  { method: 'DELETE', path: `${root}/{environment_name}`, documentation, handle: remove }
]
