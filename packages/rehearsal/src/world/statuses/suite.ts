import type { CheckConclusion, CheckRun, CheckSuite } from './check-run.ts'
import { latestRuns } from './rollup.ts'

/** Which conclusion of a check is that of its suite: the first of these that any check has. */
const order: readonly CheckConclusion[] = [
  ...(['failure', 'timed_out', 'cancelled', 'action_required', 'stale'] as const),
  ...(['success', 'neutral', 'skipped'] as const)
]

/** How the checks of a suite stand together. */
export function suiteStatus({ runs }: CheckSuite): CheckRun['status'] {
  const latest = newest(runs)
  if (latest.length > 0 && latest.every(({ status }) => status === 'completed')) return 'completed'
  return latest.some(({ status }) => status !== 'queued') ? 'in_progress' : 'queued'
}

/** How a suite ended; null while one of its checks has not. */
export function suiteConclusion(suite: CheckSuite): CheckConclusion | null {
  if (suiteStatus(suite) !== 'completed') return null
  const conclusions = newest(suite.runs).map(({ conclusion }) => conclusion)
  return order.find((each) => conclusions.includes(each)) ?? null
}

function newest(runs: readonly CheckRun[]): CheckRun[] {
  return latestRuns([...runs].reverse())
}
