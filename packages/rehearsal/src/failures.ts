import { basename } from 'node:path'
import type { Failure } from './rehearsal.ts'
import { stepLogs } from './report/step-logs.ts'
import type { ProgressEvent } from './runner/result.ts'
import type { PlayedRun } from './service/service.ts'
import type { Effect } from './world/journal.ts'

/** Collects what failed, with what was known at that moment. */
export interface Failures {
  readonly all: readonly Failure[]
  /** Takes note of an event, and gives the failure that it tells of. */
  hear(run: PlayedRun, event: ProgressEvent): Failure | undefined
}

/** Begins to collect; `effects` gives those until now. */
export function collectFailures(effects: () => readonly Effect[]): Failures {
  const all: Failure[] = []
  const logs = stepLogs<PlayedRun>(100)
  const hear = (run: PlayedRun, event: ProgressEvent): Failure | undefined => {
    if (event.type === 'log') logs.add(run, event)
    if (event.type !== 'step-finished') return undefined
    const { name, conclusion, summary } = event.result
    const log = logs.take(run, event.job, name)
    if (conclusion !== 'failure') return undefined
    const failure = { file: basename(run.file), job: event.job, step: name, log, summary, effects: [...effects()] }
    all.push(failure)
    return failure
  }
  return { all, hear }
}
