import { execFile } from 'node:child_process'
import { mkdtempSync, realpathSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { dispatchInputs } from './call-inputs.ts'
import { conclude } from './called-workflow.ts'
import { type Cancellation, cancellationUnder, reasonOf } from './cancellation.ts'
import { enterGroup, readConcurrency } from './concurrency.ts'
import { createConcurrencyGroups } from './concurrency-groups.ts'
import type { Frame, Play } from './frame.ts'
import { annotateJob } from './job-result.ts'
import { runScope } from './job-scope.ts'
import { type JobOutcome, playJobs } from './jobs.ts'
import { type Library, loadLibrary } from './library.ts'
import { listenTo } from './listening.ts'
import { createMasks } from './masks.ts'
import type { PlayOptions } from './options.ts'
import { defaultPermissions } from './permissions.ts'
import { UnsupportedWorkflow } from './refuse.ts'
import { removeFolder } from './remove-folder.ts'
import type { Source } from './resolve-uses.ts'
import type { JobResult, WorkflowResult } from './result.ts'
import { createSlots } from './slots.ts'
import { realTimes } from './times.ts'
import { type Problem, parts } from './tokens.ts'
import { toData } from './values.ts'

/**
 * Plays a workflow file as GitHub would for an event, and tells what each job and step came to.
 *
 * Throws UnsupportedWorkflow before anything has run when the workflow, or one that it calls, has something in it
 * that is not supported.
 */
export async function play(options: PlayOptions): Promise<WorkflowResult> {
  const started = Date.now()
  const source = sourceOf(options)
  const { library, problems } = await loadLibrary(source, options.workflow, options)
  if (problems.length > 0) throw new UnsupportedWorkflow(problems)
  const workflow = library.get(source, options.workflow)
  const dispatch = parts(parts(workflow.on.get('workflow_dispatch')).get('inputs'))
  const inputs =
    options.event.name === 'workflow_dispatch' ? dispatchInputs(dispatch, options.inputs ?? {}) : toData({})
  const secrets = new Map(Object.entries(options.secrets ?? {}))
  const permissions = options.defaultPermissions ?? defaultPermissions
  const control = cancellationUnder(options.signal ?? new AbortController().signal)
  const listening = listenTo(options, control)
  const run = await startPlay({ ...options, report: listening.report }, library, workflow.name)
  if (options.signal?.aborted) control.cancel('')
  const { signal } = control
  const { previous } = options
  const nowhere = { prefix: '', position: [], held: new Map<string, string>(), previous }
  try {
    const outcomes = await playInTurn(
      { play: run, source, workflow, inputs, secrets, permissions, signal, ...nowhere },
      control
    )
    listening.check()
    const jobs = outcomes.flatMap((outcome) => outcome.jobs)
    const reason = reasonOf(signal)
    const inOrder = orderOf(jobs)
    return {
      name: workflow.name,
      file: options.workflow,
      conclusion: signal.aborted ? 'cancelled' : conclude(outcomes.map((outcome) => outcome.result)),
      ...(reason === undefined ? {} : { reason }),
      jobs,
      annotations: run.annotations.sort(inOrder),
      notRehearsed: run.notRehearsed.sort(inOrder),
      stubbed: run.stubbed.sort(inOrder),
      node: run.node,
      sandbox: options.sandbox?.describe ?? 'Run steps were started as they are: nothing was kept from them.',
      durationMs: Date.now() - started
    }
  } finally {
    control.release()
    removeFolder(run.folder)
  }
}

/** Plays the jobs once it is the run's turn in its concurrency group. */
async function playInTurn(frame: Frame, control: Cancellation): Promise<readonly JobOutcome[]> {
  const { play, workflow } = frame
  const concurrency = readConcurrency(workflow.keys.get('concurrency'), runScope(frame))
  const waiting = (): void => play.report({ type: 'run-waiting', for: 'concurrency', name: concurrency?.group ?? '' })
  const turn = await enterGroup(frame, concurrency, { who: 'top level workflow', control, waiting })
  if (turn === undefined) {
    annotateJob(play, '', reasonOf(control.signal) ?? 'The run was canceled.')
    return []
  }
  const outcomes = await playJobs({ ...frame, held: turn.held }).finally(() => turn.leave())
  return [...outcomes.values()]
}

/** Compares by where a job stands in the file: jobs side by side tell what they tell in no order. */
function orderOf(jobs: readonly JobResult[]): (a: { job: string }, b: { job: string }) => number {
  const named = (each: JobResult): string[] => [each.name, ...each.jobs.flatMap(named)]
  const places = new Map(jobs.flatMap(named).map((name, index) => [name, index]))
  return (a, b) => (places.get(a.job) ?? -1) - (places.get(b.job) ?? -1)
}

/** What of a workflow, and of those that it calls, cannot be played. */
export async function findProblems(options: PlayOptions): Promise<Problem[]> {
  return (await loadLibrary(sourceOf(options), options.workflow, options)).problems
}

async function startPlay(options: PlayOptions, library: Library, workflowName: string): Promise<Play> {
  const masks = createMasks()
  for (const secret of Object.values(options.secrets ?? {})) masks.add(secret)
  return {
    options,
    masks,
    node: await nodeVersion(options.node ?? process.execPath),
    folder: mkdtempSync(join(realpathSync(tmpdir()), 'rehearsal-')),
    times: { ...realTimes, ...options.times },
    slots: createSlots(options.parallel ?? Math.max(2, availableParallelism())),
    groups: options.groups ?? createConcurrencyGroups(),
    artifacts: options.artifacts ?? new Map(),
    library,
    workflowName,
    annotations: [],
    notRehearsed: [],
    stubbed: [],
    report: (event) => options.report?.(event)
  }
}

function sourceOf({ workspace, repository, event }: PlayOptions): Source {
  // A repository can call itself anything: its name is no reason to run its code.
  return { root: workspace, repository, ref: event.ref, sha: event.sha, trusted: false }
}

async function nodeVersion(path: string): Promise<{ path: string; version: string }> {
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'])
    return { path, version: stdout.trim() }
  } catch (error) {
    throw new Error(`the Node.js at ${path} cannot be run: ${(error as Error).message}`, { cause: error })
  }
}
