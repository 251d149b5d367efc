import type { ActionDefinition } from './action-file.ts'
import { actionInputs, describeAction } from './action-inputs.ts'
import type { Source } from './resolve-uses.ts'
import { stepScope } from './scope.ts'
import type { Nest, StepRun } from './state.ts'
import type { Status } from './status-functions.ts'
import { evaluateText } from './template.ts'
import { toData } from './values.ts'
import type { StepDefinition } from './workflow-file.ts'

/** A composite action as a step uses it. */
export interface CompositeAction {
  readonly action: ActionDefinition
  readonly steps: readonly StepDefinition[]
  readonly folder: string
  readonly source: Source
}

/** What the steps of a composite action see, for the step that uses it. */
export function compositeNest(run: StepRun, { action, folder, source }: CompositeAction): Nest {
  const inputs = actionInputs(run, action)
  if (run.result.stage === 'main') describeAction(run, run.step.uses ?? action.name, inputs)
  return {
    source,
    inputs: toData(Object.fromEntries(inputs)),
    steps: new Map(),
    environment: run.ownEnvironment,
    actionPath: folder,
    outer: run,
    status: 'success'
  }
}

/**
 * Runs the steps of a composite action inside a step. They see the action's inputs as `inputs`, a `steps` context of
 * their own, and no `secrets`. The action's outputs are evaluated at the end, also after a failure.
 */
export async function runComposite(
  run: StepRun,
  composite: CompositeAction,
  playStep: (nest: Nest, step: StepDefinition) => Promise<unknown>
): Promise<Status> {
  const { action, steps } = composite
  const nest = compositeNest(run, composite)
  for (const step of steps) await playStep(nest, step)
  const environment = new Map([...run.job.environment, ...run.ownEnvironment])
  const scope = stepScope(run.job, nest, environment, run.github)
  for (const [name, value] of action.outputs) run.result.outputs[name] = evaluateText(value, scope)
  return nest.status
}
