import { data } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import type { Conclusion } from './result.ts'
import type { Data } from './values.ts'

/** How things stand where a step's condition is evaluated. */
export type Status = 'success' | 'failure' | 'cancelled'

/** `success()`, `failure()`, `cancelled()` and `always()` for a step: they look at the job, or at the composite action. */
export function stepStatusFunctions(status: Status, cancelled: boolean): FunctionDefinition[] {
  return [
    flag('success', 0, () => status === 'success' && !cancelled),
    flag('failure', 0, () => status === 'failure' && !cancelled),
    flag('cancelled', 0, () => cancelled || status === 'cancelled'),
    flag('always', 0, () => true)
  ]
}

/**
 * The status functions for a job. `results` are the results of all jobs before it, also of those it needs only
 * through others: GitHub skips a job behind a skipped job even when the one between them succeeded.
 */
export function jobStatusFunctions(results: ReadonlyMap<string, Conclusion>, cancelled: boolean): FunctionDefinition[] {
  const of = (args: readonly Data[]) =>
    args.length === 0 ? [...results.values()] : args.map((id) => results.get(id.coerceString()))
  const many = Number.MAX_SAFE_INTEGER
  return [
    flag('success', many, (args) => !cancelled && of(args).every((result) => result === 'success')),
    flag('failure', many, (args) => !cancelled && of(args).some((result) => result === 'failure')),
    flag('cancelled', 0, () => cancelled),
    flag('always', 0, () => true)
  ]
}

function flag(name: string, maxArgs: number, test: (args: readonly Data[]) => boolean): FunctionDefinition {
  return { name, minArgs: 0, maxArgs, call: (...args) => new data.BooleanData(test(args)) }
}
