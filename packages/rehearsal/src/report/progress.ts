import { basename } from 'node:path'
import type { Failure } from '../rehearsal.ts'
import type { ProgressEvent } from '../runner/result.ts'
import { failureLines, isDull, jobEnd, jobHead, skippedJob, stepLines } from './step-lines.ts'
import { stepLogs } from './step-logs.ts'
import { safe, type Terminal } from './terminal.ts'

/** A run as far as progress tells of it. */
export interface ShownRun {
  /** Its workflow file. */
  readonly file: string
  /** What it has come to. */
  readonly record?: { readonly status: string; readonly conclusion: string | null }
}

/** Shows what a run has come to. `failure` is there where the event tells of a step that failed. */
export type Show = (run: ShownRun, event: ProgressEvent, failure?: Failure) => void

/**
 * Shows runs in plain lines: each step with its mark, duration and log once it has ended. Jobs run side by side: what is
 * written of one at a time always stands under its name. With `whole` nothing is written of a job before it has ended.
 */
export function showProgress(terminal: Terminal, { whole }: { readonly whole: boolean } = { whole: false }): Show {
  const logs = stepLogs<ShownRun>()
  const blocks = jobBlocks(terminal, whole)
  return (run, event, failure) => {
    if (event.type === 'log') logs.add(run, event)
    else if (event.type === 'job-started') blocks.begin(run, event.job, jobHead(terminal, event))
    else if (event.type === 'step-finished') {
      const log = logs.take(run, event.job, event.result.name)
      if (isDull(event.result, log)) return
      const more = failure === undefined ? [] : failureLines(terminal, failure)
      blocks.add(run, event.job, [...stepLines(terminal, event.result, log), ...more].join(''))
    } else if (event.type === 'job-finished') {
      if (event.result.conclusion === 'skipped') blocks.aside(skippedJob(terminal, event.result))
      else blocks.finish(run, event.job, jobEnd(terminal, event.result))
    } else if (!whole && (event.type === 'job-waiting' || event.type === 'run-waiting')) {
      const who = event.type === 'run-waiting' ? safe(run.file) : blocks.nameOf(run, event.job)
      blocks.aside(`\n${terminal.paint.bold(who)}  ${terminal.paint.dim(waitsFor(event))}\n`)
    }
  }
}

/** Writes text of jobs, each piece under the name of its job. */
function jobBlocks({ write, paint }: Terminal, whole: boolean) {
  const runs = new Set<ShownRun>()
  const heads = new Map<string, string>()
  const held = new Map<string, string>()
  let last: string | undefined
  const keyOf = (run: ShownRun, job: string): string => `${[...runs.add(run)].indexOf(run)} ${job}`
  const nameOf = (run: ShownRun, job: string): string => {
    return safe(runs.add(run).size > 1 ? `${basename(run.file)} › ${job}` : job)
  }
  const put = (run: ShownRun, job: string, text: string): void => {
    const key = keyOf(run, job)
    const head = `\n${paint.bold(nameOf(run, job))}  ${heads.get(key) ?? paint.dim('goes on')}\n`
    write(last === key ? text : `${head}${text}`)
    heads.delete(key)
    last = key
  }
  const hold = (run: ShownRun, job: string, text: string): void => {
    held.set(keyOf(run, job), `${held.get(keyOf(run, job)) ?? ''}${text}`)
  }
  return {
    nameOf,
    begin: (run: ShownRun, job: string, head: string): void => void heads.set(keyOf(run, job), head),
    add: whole ? hold : put,
    finish: (run: ShownRun, job: string, end: string): void => {
      put(run, job, `${held.get(keyOf(run, job)) ?? ''}${end}`)
      held.delete(keyOf(run, job))
    },
    /** What belongs to no block. */
    aside: (text: string): void => {
      last = undefined
      write(text)
    }
  }
}

/** What a job or a run waits for, in words. */
export function waitsFor(event: Extract<ProgressEvent, { type: 'job-waiting' | 'run-waiting' }>): string {
  const what = event.for === 'approval' ? 'an approval of the environment' : 'its turn in the concurrency group'
  return `waits for ${what} ${safe(event.name)}`
}
