import type { Complaint } from '../action/plan.ts'
import type { Runner } from '../action/runner.ts'
import type { Helm } from './find-helm.ts'

/** What a chart is judged with. */
export interface Judging {
  /** Files of values, as paths that can be opened. */
  readonly values: readonly string[]
  /** Whether warnings count too. */
  readonly strict: boolean
}

export async function lintChart(
  _helm: Helm,
  _chart: string,
  _options: Judging,
  _runner: Runner
): Promise<readonly Complaint[]> {
  throw new Error('not there yet')
}
