import type { Schema } from '../rest/schemas.ts'
import { type Scene, type WorldEvent, worldEvent } from './event.ts'

/** A deployment, and the full name of the branch or tag that it deploys; absent when it was made with a commit's SHA. */
export interface DeploymentFacts {
  readonly deployment: Schema<'deployment'>
  readonly ref?: string | undefined
}

function place({ deployment, ref }: DeploymentFacts): { readonly ref: string; readonly sha: string } {
  return { ref: ref ?? '', sha: deployment.sha }
}

/** Outside a run there is neither workflow nor run to tell of. */
const outsideRuns = { workflow: null, workflow_run: null }

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#deployment */
export function deploymentEvent(scene: Scene, facts: DeploymentFacts): WorldEvent {
  const body = { deployment: facts.deployment, ...outsideRuns }
  return worldEvent(scene, { name: 'deployment', action: 'created', ...place(facts), body })
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#deployment_status */
export function deploymentStatusEvent(
  scene: Scene,
  { status, ...facts }: DeploymentFacts & { readonly status: Schema<'deployment-status'> }
): WorldEvent {
  const body = { deployment_status: status, deployment: facts.deployment }
  const why = status.state === 'inactive' ? 'the deployment status is inactive' : undefined
  return worldEvent(scene, { name: 'deployment_status', action: 'created', ...place(facts), body, why })
}
