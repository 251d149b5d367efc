import { execFile } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { dispatchInputs } from './call-inputs.ts'
import { conclude } from './called-workflow.ts'
import { playJobs } from './jobs.ts'
import { type Library, loadLibrary } from './library.ts'
import { createMasks } from './masks.ts'
import type { PlayOptions } from './options.ts'
import { defaultPermissions } from './permissions.ts'
import { UnsupportedWorkflow } from './refuse.ts'
import type { Source } from './resolve-uses.ts'
import type { WorkflowResult } from './result.ts'
import type { Play } from './state.ts'
import { parts } from './tokens.ts'
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
  const run = await startPlay(options, library, workflow.name)
  try {
    const outcomes = [
      ...(await playJobs({ play: run, source, workflow, inputs, secrets, permissions, prefix: '' })).values()
    ]
    return {
      name: workflow.name,
      file: options.workflow,
      conclusion: conclude(outcomes.map((outcome) => outcome.result)),
      jobs: outcomes.flatMap((outcome) => outcome.jobs),
      annotations: run.annotations,
      notRehearsed: run.notRehearsed,
      node: run.node,
      sandbox: options.sandbox?.describe ?? 'Run steps were started as they are: nothing was kept from them.',
      durationMs: Date.now() - started
    }
  } finally {
    rmSync(run.folder, { recursive: true, force: true })
  }
}

async function startPlay(options: PlayOptions, library: Library, workflowName: string): Promise<Play> {
  const masks = createMasks()
  for (const secret of Object.values(options.secrets ?? {})) masks.add(secret)
  return {
    options,
    masks,
    node: await nodeVersion(options.node ?? process.execPath),
    folder: mkdtempSync(join(realpathSync(tmpdir()), 'rehearsal-')),
    signal: options.signal ?? new AbortController().signal,
    library,
    workflowName,
    annotations: [],
    notRehearsed: [],
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
