import { compositeNest } from './composite-action.ts'
import { foundAction } from './found-action.ts'
import { runJavaScript } from './javascript-action.ts'
import { registerPostOf } from './post-steps.ts'
import { resolveAction, type Source } from './resolve-uses.ts'
import type { JobState, Nest, Stage, StepRun } from './state.ts'
import type { Status } from './status-functions.ts'
import { playStage, stateOf, stepName } from './step.ts'
import type { StepDefinition } from './workflow-file.ts'

/**
 * Plays what the steps of a job have to do before the first step: the `pre` of their actions, in their order, also of
 * those that a composite action uses.
 */
export async function playPre(job: JobState, nest: Nest, steps: readonly StepDefinition[]): Promise<void> {
  for (const step of steps) {
    const pre = preOf(job, nest.source, step)
    if (pre === undefined) continue
    const name = `Pre ${stepName(job, nest, step)}`
    await playStage(job, nest, step, { stage: 'pre', name, state: stateOf(job, step), ...pre })
  }
}

function preOf(job: JobState, source: Source, step: StepDefinition): Pick<Stage, 'condition' | 'run'> | undefined {
  if (step.uses === undefined) return undefined
  const resolved = resolveAction(step.uses, source, job.folders.workspace, job.frame.play.options)
  // An action of the workspace is not there yet: the runner does not support `pre` for it either.
  if (resolved.kind !== 'action' || resolved.local) return undefined
  const found = foundAction(job, step, resolved)
  if (found.kind === 'composite') {
    const { composite } = found
    if (composite.steps.every((inner) => preOf(job, composite.source, inner) === undefined)) return undefined
    const run = async (each: StepRun): Promise<Status> => {
      const inside = compositeNest(each, composite)
      await playPre(job, inside, composite.steps)
      return inside.status
    }
    return { condition: 'always()', run }
  }
  const { javascript } = found
  if (javascript.runs.pre === undefined) return undefined
  // What has a `pre` registers its `post` there: it runs also where the main stage is then skipped.
  const run = (each: StepRun): Promise<Status> => {
    registerPostOf(each, javascript)
    return runJavaScript(each, javascript)
  }
  return { condition: javascript.runs.preIf, run }
}
