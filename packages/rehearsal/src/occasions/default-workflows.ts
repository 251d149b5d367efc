import { readWorkflow } from '../runner/workflow-file.ts'
import { type CandidateWorkflow, workflowsAt } from '../workflows.ts'
import { defaultBranchEvent, type Scene } from '../world/events/event.ts'
import { sceneOf } from '../world/events/scene.ts'
import type { Place } from './occasion.ts'

/** A workflow of the default branch, with its `on`. */
export interface DefaultWorkflow {
  readonly candidate: CandidateWorkflow
  readonly on: Readonly<Record<string, unknown>>
}

/** The scene of what the actor does in the repository. */
export function sceneAt({ world, stage, actor }: Place): Promise<Scene> {
  return sceneOf(world.state, stage.repository, { kind: 'anonymous' }, actor)
}

/** The valid workflows of the default branch. */
export async function defaultWorkflows({ stage }: Place, scene: Scene): Promise<DefaultWorkflow[]> {
  const anything = defaultBranchEvent(scene, { name: 'schedule', body: {} })
  const candidates = await workflowsAt(stage.repository.path, anything)
  const valid = candidates.filter(({ invalid }) => invalid === undefined)
  return Promise.all(
    valid.map(async (candidate) => {
      const { workflow } = await readWorkflow(candidate.file, candidate.content)
      return { candidate, on: workflow.events as Readonly<Record<string, unknown>> }
    })
  )
}

/** Whether a workflow is the one that is called so on the command line, or any when none is. */
export function isCalled({ candidate: { file, name } }: DefaultWorkflow, asked: string | undefined): boolean {
  return asked === undefined || [file, name, file.split('/').at(-1)].includes(asked.replace(/^\.\//, ''))
}
