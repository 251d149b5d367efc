import type { ProgressEvent } from '../runner/result.ts'
import { type StepLog, stepLog } from './step-log.ts'

/** The logs of the steps that are running, by run, job and step. */
export interface StepLogs<Run extends object> {
  add(run: Run, event: Extract<ProgressEvent, { type: 'log' }>): void
  /** The log of a step that has ended; it is then forgotten. */
  take(run: Run, job: string, step: string): string[]
}

/** Makes empty logs, each of which keeps at most the first and the last `kept` lines. */
export function stepLogs<Run extends object>(kept?: number): StepLogs<Run> {
  const byRun = new WeakMap<Run, Map<string, StepLog>>()
  const logsOf = (run: Run): Map<string, StepLog> => {
    const logs = byRun.get(run) ?? new Map<string, StepLog>()
    byRun.set(run, logs)
    return logs
  }
  const keyOf = (job: string, step: string): string => `${job}\n${step}`
  return {
    add: (run, { job, step, line }) => {
      const logs = logsOf(run)
      const log = logs.get(keyOf(job, step)) ?? stepLog(kept)
      logs.set(keyOf(job, step), log)
      log.add(line)
    },
    take: (run, job, step) => {
      const logs = logsOf(run)
      const lines = logs.get(keyOf(job, step))?.lines() ?? []
      logs.delete(keyOf(job, step))
      return lines
    }
  }
}
