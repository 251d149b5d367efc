import { play } from '../runner/play.ts'
import { UnsupportedWorkflow } from '../runner/refuse.ts'
import type { JobResult, WorkflowResult } from '../runner/result.ts'
import type { Problem } from '../runner/tokens.ts'
import type { CandidateWorkflow } from '../workflows.ts'
import { timestamp } from '../world/commit-object.ts'
import type { WorldEvent } from '../world/events/event.ts'
import type { Repository } from '../world/repositories.ts'
import type { RunAction } from './new-run.ts'
import type { ServiceOptions } from './options.ts'
import { playOptions } from './run-options.ts'
import type { PlayedRun } from './service.ts'

/** A workflow at the commit of an event. */
export interface RunSubject {
  readonly repository: Repository
  readonly workflow: CandidateWorkflow
  readonly event: WorldEvent
}

/** A run that is to be played, and how to tell of its progress. */
export interface RunToPlay {
  readonly repository: Repository
  readonly workflow: CandidateWorkflow
  readonly run: PlayedRun
  readonly tell: (action: RunAction) => Promise<void>
}

/**
 * Plays a run from `queued` to `completed`; with `previous` those jobs that did not fail in it are kept. What fails in
 * it is in its record: this rejects for our own mistakes alone.
 */
export async function playRun(
  options: ServiceOptions,
  toPlay: RunToPlay,
  previous?: readonly JobResult[]
): Promise<void> {
  const { run, tell } = toPlay
  const { record } = run
  const cancel = new AbortController()
  const stop = (): void => cancel.abort()
  if (options.signal.aborted) stop()
  options.signal.addEventListener('abort', stop, { once: true })
  record.cancel = stop
  try {
    await tell('requested')
    set(options, run, 'in_progress')
    options.listener.started(run)
    await tell('in_progress')
    const attempt = { ...(await playOptions(options, toPlay, cancel.signal)), ...(previous && { previous }) }
    run.result = await play(attempt)
    record.conclusion = run.result.conclusion
  } catch (error) {
    if (!(error instanceof UnsupportedWorkflow)) throw error
    run.result = refusedResult(toPlay, options, error.problems)
    record.conclusion = 'failure'
  } finally {
    options.signal.removeEventListener('abort', stop)
    delete record.cancel
  }
  set(options, run, 'completed')
  options.listener.finished(run)
  await tell('completed')
}

/** Plays another attempt of a run: all of it, or what failed and what stands behind that. */
export async function playAgain(options: ServiceOptions, toPlay: RunToPlay, which: 'all' | 'failed'): Promise<void> {
  const { run } = toPlay
  const { record, result } = run
  if (record.status !== 'completed') return // somebody else was quicker
  record.attempt += 1
  record.status = 'queued'
  record.conclusion = null
  record.jobs = []
  await playRun(options, toPlay, which === 'failed' ? result?.jobs : undefined)
}

/** How a run ends that cannot be played: nothing of it was, and it says why. */
function refusedResult(
  { workflow: { name, file } }: RunToPlay,
  { runner }: ServiceOptions,
  problems: readonly Problem[]
): WorkflowResult {
  const annotations = problems.map((problem) => {
    return { level: 'error', message: sayProblem(problem), job: name, step: '' } as const
  })
  const node = { path: runner.node ?? process.execPath, version: '' }
  const nothing = { jobs: [], notRehearsed: [], stubbed: [], sandbox: '', durationMs: 0 }
  return { name, file, conclusion: 'failure', annotations, node, ...nothing }
}

/** A problem with its place, as compilers say it. */
export function sayProblem({ file, line, problem }: Problem): string {
  return `${line === undefined ? file : `${file}:${line}`}: ${problem}`
}

function set({ world }: ServiceOptions, { record }: PlayedRun, status: 'in_progress' | 'completed'): void {
  record.status = status
  record.updatedAt = timestamp(world.state.now())
  if (status === 'in_progress') record.startedAt = record.updatedAt
}
