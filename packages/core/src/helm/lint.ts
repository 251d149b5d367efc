import type { Complaint } from '../action/plan.ts'
import { sayComplaint } from '../action/plan.ts'
import type { Runner } from '../action/runner.ts'
import { programFailure } from '../program/run.ts'
import type { Helm } from './find-helm.ts'
import { complaint, type Judging, judge, messages } from './judge.ts'

export type { Judging } from './judge.ts'

/** `[ERROR] FILE: problem`, or `Error problem` for what is no chart at all. */
const line = /^(?:\[(ERROR|WARNING|INFO)\] (.*?): ?|Error )(.*)$/s

/**
 * Runs `helm lint` on a chart. Its errors are complaints, with `strict` its warnings too; other warnings go to the log.
 * @param chart the full path of the chart's folder or archive
 * @throws Failure when Helm cannot be run, or fails without a reason that can be read
 */
export async function lintChart(
  helm: Helm,
  chart: string,
  options: Judging,
  runner: Runner
): Promise<readonly Complaint[]> {
  const said = await judge(helm, options.strict ? ['lint', '--strict'] : ['lint'], chart, options, runner)
  const complaints: Complaint[] = []
  for (const message of messages(said.stdout, line)) {
    const [, severity, named = '', problem = ''] = line.exec(message) ?? []
    if (severity === 'INFO') continue
    const found = complaint(chart, named, problem, runner.workspace)
    if (severity !== 'WARNING' || options.strict) complaints.push(found)
    else runner.log(`warning of helm lint: ${sayComplaint(found)}`)
  }
  if ((said.exitCode === 0) === (complaints.length === 0)) return complaints
  throw programFailure('helm lint', said, 'try it on your machine')
}
