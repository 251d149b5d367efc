import { describeAction, givenInputs } from './action-inputs.ts'
import { log } from './log.ts'
import type { StepRun } from './state.ts'
import type { Status } from './status-functions.ts'

/**
 * Shows a third party's action with its inputs: it cannot be fetched and run on a machine without network. It counts
 * as a success without outputs, and is listed as not rehearsed.
 */
export function showThirdParty(run: StepRun, uses: string): Status {
  const { play } = run.job.frame
  const inputs = givenInputs(run)
  describeAction(run, uses, inputs)
  log(run, `not rehearsed: ${uses}`)
  run.result.played = 'not rehearsed'
  const masked = [...inputs].map(([name, value]) => [name, run.job.masks.mask(value)] as const)
  play.notRehearsed.push({ uses, job: run.job.name, step: run.result.name, inputs: Object.fromEntries(masked) })
  return 'success'
}
