import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionDefinition, ActionRuns } from './action-file.ts'
import { actionInputs, describeAction } from './action-inputs.ts'
import { invoke } from './invoke.ts'
import { annotate, log } from './log.ts'
import type { StepRun } from './state.ts'
import type { Status } from './status-functions.ts'

type JavaScript = Extract<ActionRuns, { using: 'javascript' }>

/** A JavaScript action as a step uses it. */
export interface JavaScriptAction {
  readonly action: ActionDefinition
  readonly runs: JavaScript
  readonly folder: string
  readonly trusted: boolean
}

/**
 * Runs one stage of a JavaScript action in a process of its own. Its exit status alone decides: an `::error::` in the
 * log does not fail a step. The repository's own actions are shown and not run where `runSteps` says so.
 */
export async function runJavaScript(
  run: StepRun,
  { action, runs, folder, trusted }: JavaScriptAction
): Promise<Status> {
  const { play } = run.job.frame
  const inputs = actionInputs(run, action)
  const script = { pre: runs.pre, main: runs.main, post: runs.post }[run.result.stage] ?? runs.main
  if (run.result.stage === 'main') describeAction(run, run.step.uses ?? action.name, inputs)
  if (!trusted && play.options.runSteps === 'show') {
    run.result.played = 'shown'
    log(run, `not run: ${action.file} is the repository's own code`)
    return 'success'
  }
  const file = join(folder, script)
  if (!existsSync(file)) {
    annotate(run, 'error', `File not found: '${script}' of ${action.file}. Is the action built?`)
    return 'failure'
  }
  const extra = new Map<string, string>()
  for (const [name, value] of run.state) extra.set(`STATE_${name}`, value)
  for (const [name, value] of inputs) extra.set(`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value)
  const cwd = run.job.folders.workspace
  const status = await invoke(run, { command: [play.node.path, file], cwd, extra })
  return status === 0 ? 'success' : 'failure'
}
