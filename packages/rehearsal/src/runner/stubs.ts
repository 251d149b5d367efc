import { describeAction, givenInputs } from './action-inputs.ts'
import { log } from './log.ts'
import type { PlayOptions } from './options.ts'
import type { StepRun } from './state.ts'
import type { Status } from './status-functions.ts'

/** What stands in for the actions of others: outputs by `owner/name` or `owner/name/path`, in lower case. */
export interface Stubs {
  /** Whether also actions that are not named are stubbed, without outputs. */
  readonly unknown: boolean
  readonly actions: ReadonlyMap<string, Readonly<Record<string, string>>>
}

/** The outputs of the stub that was given for an action or a workflow; undefined when there is none. */
export function stubOf(
  { repository, path }: { readonly repository: string; readonly path: string },
  stubs: Stubs | undefined
): Readonly<Record<string, string>> | undefined {
  return stubs?.actions.get(`${repository}${path === '' ? '' : `/${path}`}`.toLowerCase())
}

/** Whether an action that is not at hand is refused before anything runs, and not only shown. */
export function refusesUnknown({ stubs, strictActions }: Pick<PlayOptions, 'stubs' | 'strictActions'>): boolean {
  return strictActions ?? (stubs !== undefined && !stubs.unknown)
}

/** Plays a stub in place of an action: nothing runs, its inputs are recorded, and the step has the stub's outputs. */
export function playStub(run: StepRun, uses: string, outputs: Readonly<Record<string, string>>): Status {
  const inputs = givenInputs(run)
  describeAction(run, uses, inputs)
  log(run, `stubbed: ${uses}`)
  run.result.played = 'stubbed'
  Object.assign(run.result.outputs, outputs)
  const masked = (values: Iterable<readonly [string, string]>): Record<string, string> =>
    Object.fromEntries([...values].map(([name, value]) => [name, run.job.masks.mask(value)]))
  run.job.frame.play.stubbed.push({
    uses,
    job: run.job.name,
    step: run.result.name,
    inputs: masked(inputs),
    outputs: masked(Object.entries(outputs))
  })
  return 'success'
}
