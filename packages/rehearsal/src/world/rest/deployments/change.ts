import { timestamp } from '../../commit-object.ts'
import {
  type Deployment,
  type DeploymentStatus,
  deploymentsOf,
  stateOf,
  superseded
} from '../../deployments/deployment.ts'
import { perform } from '../../effect.ts'
import { happened } from '../../happening.ts'
import { nextId } from '../../identifiers.ts'
import { loginOf } from '../../tokens.ts'
import { invalid, RestError } from '../errors.ts'
import { bodyOf, type RestRequest, type Route } from '../request.ts'
import { findDeployment } from './read.ts'
import { deploymentShape, statusShape } from './shape.ts'

const longestDescription = 140

/** POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses: a success makes earlier deployments inactive. */
const createStatus: Route = {
  method: 'POST',
  path: '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
  documentation: '/deployments/statuses#create-a-deployment-status',
  handle: async (request) => {
    const deployment = findDeployment(request)
    const body = bodyOf<'repos/create-deployment-status'>(request)
    if ((body.description ?? '').length > longestDescription) {
      const message = `description is too long (maximum is ${longestDescription} characters)`
      throw invalid({ resource: 'DeploymentStatus', code: 'custom', field: 'description', message })
    }
    const status = newStatus(request, {
      state: body.state,
      description: body.description ?? '',
      environment: body.environment ?? deployment.environment,
      logUrl: body.log_url ?? body.target_url ?? '',
      environmentUrl: body.environment_url ?? ''
    })
    await enter(request, deployment, status)
    const isLast = body.state === 'success' && body.auto_inactive !== false
    for (const prior of isLast ? superseded(request.repository, deployment) : []) await retire(request, prior)
    const shape = statusShape(request, deployment, status)
    return { status: 201, body: shape, headers: { Location: shape.url } }
  }
}

async function retire(request: RestRequest, prior: Deployment): Promise<void> {
  const { environment } = prior
  const silent = { description: '', logUrl: '', environmentUrl: '' }
  await enter(request, prior, newStatus(request, { state: 'inactive', environment, ...silent }))
}

function newStatus(
  { state, caller }: RestRequest,
  said: Omit<DeploymentStatus, 'id' | 'creator' | 'createdAt'>
): DeploymentStatus {
  const about = { creator: loginOf(caller), createdAt: timestamp(Date.now()) }
  return { id: nextId(state, 'deployment status'), ...said, ...about }
}

async function enter(request: RestRequest, deployment: Deployment, status: DeploymentStatus): Promise<void> {
  const { state, repository, caller, via } = request
  const old = stateOf(deployment)
  const effect = {
    kind: 'set-deployment-state',
    target: `${repository.fullName} ${status.environment}`,
    ...(old !== undefined && { old }),
    new: status.state
  }
  await perform(state, { ...effect, via, by: status.creator }, () => {
    deployment.statuses.push(status)
    deployment.environment = status.environment
    deployment.updatedAt = status.createdAt
  })
  const shapes = { deployment: deploymentShape(request, deployment), status: statusShape(request, deployment, status) }
  const body = { ...shapes, ref: deployment.fullRef }
  happened(state, { repository, caller, name: 'deployment_status', action: 'created', body })
}

/**
 * DELETE /repos/{owner}/{repo}/deployments/{deployment_id}: "If the repository only has one deployment, you can delete the
 * deployment regardless of its status. If the repository has more than one deployment, you can only delete inactive
 * deployments" (https://docs.github.com/en/rest/deployments/deployments#delete-a-deployment).
 */
const remove: Route = {
  method: 'DELETE',
  path: '/repos/{owner}/{repo}/deployments/{deployment_id}',
  documentation: '/deployments/deployments#delete-a-deployment',
  handle: async (request) => {
    const { state, repository, caller, via } = request
    const deployment = findDeployment(request)
    if (deploymentsOf(repository).size > 1 && stateOf(deployment) !== 'inactive') {
      const only = 'unless it is the only deployment in a given environment.'
      throw new RestError(422, `We cannot delete an active deployment ${only}`)
    }
    const target = `${repository.fullName} ${deployment.environment}`
    const effect = { kind: 'delete-deployment', target, old: deployment.sha, via, by: loginOf(caller) }
    await perform(state, effect, () => void deploymentsOf(repository).delete(deployment.id))
    return { status: 204 }
  }
}

/** What changes deployments. */
export const changeRoutes: readonly Route[] = [createStatus, remove]
