import { nodeId } from '../rest/node-id.ts'
import { defaultBranchEvent, type Scene, type WorldEvent, worldEvent } from './event.ts'

/** A workflow started by hand or by the API; `inputs` as `checkDispatchInputs` gives them. */
export interface WorkflowDispatch {
  /** The workflow's file, such as `.github/workflows/release.yml`. */
  readonly workflow: string
  /** The full name of the branch or tag that it is started on, and its commit. */
  readonly ref: string
  readonly sha: string
  readonly inputs: Readonly<Record<string, string>>
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_dispatch */
export function workflowDispatchEvent(scene: Scene, { workflow, ref, sha, inputs }: WorkflowDispatch): WorldEvent {
  const body = { inputs: Object.keys(inputs).length === 0 ? null : inputs, ref, workflow }
  return worldEvent(scene, { name: 'workflow_dispatch', ref, sha, body })
}

/** What someone tells the repository through the API; its type becomes the action. */
export interface RepositoryDispatch {
  readonly eventType: string
  readonly clientPayload: Readonly<Record<string, unknown>>
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#repository_dispatch */
export function repositoryDispatchEvent(scene: Scene, dispatch: RepositoryDispatch): WorldEvent {
  const { id, default_branch: branch } = scene.repository
  const body = {
    branch,
    client_payload: dispatch.clientPayload,
    installation: { id, node_id: nodeId('Installation', String(id)) } // of the App that runs the workflows
  }
  return defaultBranchEvent(scene, { name: 'repository_dispatch', action: dispatch.eventType, body })
}

/**
 * A time at which workflows with this line in their `schedule` run. It is no webhook, and its payload has nothing more.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
export function scheduleEvent(scene: Scene, cron: string): WorldEvent {
  const event = defaultBranchEvent(scene, { name: 'schedule', body: {} })
  const { repository, organization } = event.payload
  return { ...event, payload: { schedule: cron, repository, ...(organization !== undefined && { organization }) } }
}
