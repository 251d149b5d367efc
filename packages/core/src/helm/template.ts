import type { Complaint } from '../action/plan.ts'
import type { Runner } from '../action/runner.ts'
import { programFailure } from '../program/run.ts'
import type { Helm } from './find-helm.ts'
import { complaint, type Judging, judge, messages } from './judge.ts'

/**
 * Renders a chart with `helm template`, without a cluster. What comes of it is not kept.
 * @param chart the full path of the chart's folder or archive
 * @throws Failure when Helm cannot be run, or fails without a reason that can be read
 */
export async function templateChart(
  helm: Helm,
  chart: string,
  options: Judging,
  runner: Runner
): Promise<readonly Complaint[]> {
  const said = await judge(helm, ['template', '--include-crds'], chart, options, runner)
  if (said.exitCode === 0) return []
  const complaints = messages(said.stderr, /^Error: /).map((message) => {
    const problem = message.slice('Error: '.length).replace(/ Use --debug flag .*$/, '')
    return complaint(chart, '', problem, runner.workspace)
  })
  if (complaints.length > 0) return complaints
  throw programFailure('helm template', said, 'try it on your machine')
}
