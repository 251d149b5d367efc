import { Refusal } from '../refusal.ts'
import { safe } from '../report/terminal.ts'
import { newRun, type RunAction, toldRun } from '../service/new-run.ts'
import { worldEvent } from '../world/events/event.ts'
import { type DefaultWorkflow, defaultWorkflows, isCalled, sceneAt } from './default-workflows.ts'
import { findRefOf, type Occasion, type Place, type Wish } from './occasion.ts'

/**
 * A step in the life of another workflow's run: of the first one that a workflow of the default branch (`workflow` when
 * given) waits for. It was started by a push, and where it is `completed` with success; the payload may say otherwise.
 */
export async function workflowRun(place: Place, { action, ref, workflow }: Wish): Promise<Occasion> {
  const { world, stage, actor } = place
  const on = await findRefOf(place, ref)
  const scene = await sceneAt(place)
  const { candidate } = awaited(await defaultWorkflows(place, scene), workflow)
  const push = worldEvent(scene, { name: 'push', ref: on.ref, sha: on.sha, body: { ref: on.ref, after: on.sha } })
  return {
    title: `workflow_run ${action} of ${safe(candidate.name)} in ${stage.repository.fullName}`,
    notes: [`the run of ${safe(candidate.name)} on ${safe(on.ref)} is taken to be ${action}: it is not played`],
    happen: async (service) => {
      const record = newRun(world.state, stage.repository, push, candidate)
      record.status = action === 'requested' ? 'queued' : (action as 'completed' | 'in_progress')
      if (action === 'completed') record.conclusion = 'success'
      const event = await toldRun(world.state, stage.repository, record, action as RunAction)
      await service.raise(stage.repository, event)
      return { verb: 'raised', what: `workflow_run ${action}`, how: `of ${safe(candidate.file)}` }
    },
    isMeant: (event) => event.name === 'workflow_run' && event.action === action && event.actor === actor
  }
}

function awaited(workflows: readonly DefaultWorkflow[], listener: string | undefined): DefaultWorkflow {
  const names = workflows
    .filter((each) => isCalled(each, listener))
    .flatMap(({ on }) => (on.workflow_run as { workflows?: readonly string[] } | undefined)?.workflows ?? [])
  const found = workflows.find(({ candidate }) => names.includes(candidate.name) || names.includes(candidate.file))
  if (found !== undefined) return found
  const waits = names.length === 0 ? 'listens to workflow_run' : `is one of ${names.map(safe).join(', ')}`
  throw new Refusal([`--event: no workflow of the default branch ${waits}`])
}
