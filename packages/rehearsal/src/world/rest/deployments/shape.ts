import type { Deployment, DeploymentStatus } from '../../deployments/deployment.ts'
import { nodeId } from '../node-id.ts'
import type { RestRequest } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { simpleUser } from '../users/simple-user.ts'

/** A deployment in the shape of GitHub's "deployment". */
export function deploymentShape({ state, repository, urls }: RestRequest, one: Deployment): Schema<'deployment'> {
  const url = `${urls.repository}/deployments/${one.id}`
  return {
    url,
    id: one.id,
    node_id: nodeId('Deployment', String(repository.id), String(one.id)),
    task: one.task,
    original_environment: one.originalEnvironment,
    environment: one.environment,
    description: one.description,
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    statuses_url: `${url}/statuses`,
    repository_url: urls.repository,
    creator: simpleUser(state.url, one.creator),
    sha: one.sha,
    ref: one.ref,
    payload: one.payload,
    transient_environment: one.isTransient,
    production_environment: one.isProduction,
    performed_via_github_app: null
  }
}

/** A status in the shape of GitHub's "deployment status"; `target_url` is the old name of `log_url`. */
export function statusShape(
  { state, repository, urls }: RestRequest,
  { id }: Deployment,
  status: DeploymentStatus
): Schema<'deployment-status'> {
  const deployment = `${urls.repository}/deployments/${id}`
  return {
    url: `${deployment}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DeploymentStatus', String(repository.id), String(status.id)),
    state: status.state,
    creator: simpleUser(state.url, status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: deployment,
    repository_url: urls.repository,
    environment_url: status.environmentUrl,
    log_url: status.logUrl,
    performed_via_github_app: null
  }
}
