import { describeAction, givenInputs } from '../action-inputs.ts'
import { log } from '../log.ts'
import type { StepRun } from '../state.ts'
import type { Status } from '../status-functions.ts'

/** Plays an action of others in its place. */
export type StandIn = (run: StepRun) => Status | Promise<Status>

/** The inputs of the step, `''` for what is not given; the log says who plays it. */
export function readInputs(run: StepRun): (name: string) => string {
  const given = givenInputs(run)
  run.result.played = 'by the rehearsal'
  describeAction(run, run.step.uses ?? '', given)
  log(run, 'played by the rehearsal in place of the action')
  const byName = new Map([...given].map(([name, value]) => [name.toLowerCase(), value]))
  return (name) => byName.get(name)?.trim() ?? ''
}

/** The lines of an input that are not empty. */
export function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim() || [])
}
