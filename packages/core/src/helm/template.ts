import type { Complaint } from '../action/plan.ts'
import type { Runner } from '../action/runner.ts'
import type { Helm } from './find-helm.ts'
import type { Judging } from './lint.ts'

export async function templateChart(
  _helm: Helm,
  _chart: string,
  _options: Judging,
  _runner: Runner
): Promise<readonly Complaint[]> {
  throw new Error('not there yet')
}
