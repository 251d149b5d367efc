import { defaultBranchEvent, type Scene, type WorldEvent } from './event.ts'
import { type RunFacts, runForm, type WorkflowFacts, workflowForm } from './run-form.ts'

/** A run that was requested, is in progress or has completed. */
export interface WorkflowRunFacts {
  readonly workflow: WorkflowFacts
  readonly run: RunFacts
  /** How many `workflow_run` events lead to this run: 0 when something else started it. */
  readonly level: number
}

/** So many workflows can follow on a first one, each started by `workflow_run` of the one before. */
const deepest = 3

/**
 * A step in the life of a run; the sender of the scene is who started the run. A run that is played again is not
 * `requested` again, and a chain ends after three.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run
 */
export function workflowRunEvent(
  scene: Scene,
  action: 'requested' | 'in_progress' | 'completed',
  { workflow, run, level }: WorkflowRunFacts
): WorldEvent {
  const { display_title, ...form } = runForm(scene, workflow, run)
  const titled = action === 'in_progress' ? form : { ...form, display_title } // as GitHub describes it
  const body = { workflow: workflowForm(scene, workflow), workflow_run: titled }
  return defaultBranchEvent(scene, { name: 'workflow_run', action, body, why: whyNot(action, run, level) })
}

function whyNot(action: string, run: RunFacts, level: number): string | undefined {
  if (action === 'requested' && run.attempt > 1) return 'a run that is played again is not requested again'
  return level >= deepest ? `workflow_run chains at most ${deepest} workflows after the first one` : undefined
}
